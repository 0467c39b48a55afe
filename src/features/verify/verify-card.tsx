import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import type { Output } from '@contract/index';
import type { Points } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Stamp } from '@/components/tag/stamp';
import { VERIFY } from './texts';
import { useVerify } from './use-verify';
import { verdictLines, type VerdictLines } from './verdict-lines';
import './verify.scss';

interface VerifyCardProps {
  readonly place: { readonly villageId: string; readonly householdId: string };
  readonly head: Output<'household.home'>['head'];
  readonly balance: Points;
}

// Short enough to be read and hashed while one looks at the page.
const AT_ONCE_MAX = 200;

/**
 * 核对账本: this phone computes whether the ledger is whole; by itself when it is short. Give it the
 * head's hash as key, so that a verdict never stands beside a balance it is not about.
 */
export function VerifyCard({ place, head, balance }: VerifyCardProps) {
  const { state, verify } = useVerify(place);
  const atOnce = state.step === 'idle' && head.no > 0 && head.no < AT_ONCE_MAX;
  useEffect(() => {
    // Checking begins at once, so this is over before it could run again.
    if (atOnce) void verify(head);
  }, [atOnce, head, verify]);

  if (head.no === 0)
    return (
      <Card title={VERIFY.title}>
        <Text className="verify__line">{VERIFY.empty}</Text>
      </Card>
    );
  switch (state.step) {
    case 'idle':
      return (
        <Card title={VERIFY.title}>
          <Text className="verify__line">{VERIFY.how}</Text>
          <Start text={VERIFY.start} onPress={() => void verify(head)} />
        </Card>
      );
    case 'checking':
      return (
        <Card title={VERIFY.title}>
          <Text className="verify__line" id="verify-progress">
            {VERIFY.checking(state.checked, state.total)}
          </Text>
          <Progress part={state.checked} whole={state.total} />
        </Card>
      );
    case 'failed':
      return (
        <Card title={VERIFY.title}>
          <Text className="verify__line" id="verify-failed">
            {VERIFY.failed}
          </Text>
          <Start text={VERIFY.again} onPress={() => void verify(head)} />
        </Card>
      );
    case 'done':
      return (
        <View className="verify__done">
          <VerdictCard {...verdictLines(state.verdict, balance)} />
          <Start quiet text={VERIFY.again} onPress={() => void verify(head)} />
        </View>
      );
  }
}

interface StartProps {
  readonly text: string;
  /** Once there is a verdict, that is what to look at. */
  readonly quiet?: boolean;
  readonly onPress: () => void;
}

function Start({ text, quiet = false, onPress }: StartProps) {
  return (
    <Button block kind={quiet ? 'text' : 'secondary'} id="ledger-verify" onPress={onPress}>
      {text}
    </Button>
  );
}

function Progress({ part, whole }: { part: number; whole: number }) {
  return (
    <View className="verify__track">
      <View className="verify__bar" style={{ width: `${Math.round((100 * part) / whole)}%` }} />
    </View>
  );
}

function VerdictCard({ good, lines }: VerdictLines) {
  if (!good)
    return (
      <Notice tone="error" title={VERIFY.brokenTitle} id="verify-verdict">
        {lines.join('。')}
      </Notice>
    );
  return (
    <Card id="verify-verdict">
      <View className="verify__verdict">
        <View className="verify__lines">
          {lines.map((line) => (
            <Text key={line} className="verify__line">
              {line}
            </Text>
          ))}
        </View>
        <Stamp>{VERIFY.stamp}</Stamp>
      </View>
    </Card>
  );
}
