import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { dayText } from '@/features/entry/when';
import { useOnline } from '@/services/platform';
import { CounterFrame } from '../counter-frame';
import { CountersignField } from '../countersign-field';
import { SlipRefused } from '../slip-refused';
import { Sum } from '../sum';
import { isSending } from '../use-slip';
import { COLLECT } from './texts';
import { useCollect, type Collect } from './use-collect';
import type { Kept } from './use-find';
import './hand-over.scss';

const NAME_MAX = 20;

interface HandOverProps {
  readonly villageId: string;
  readonly kept: Kept;
  readonly proof: string;
}

/** One reservation at the counter: all of it, or what is wanted today. */
export function HandOver({ villageId, kept, proof }: HandOverProps) {
  const work = useCollect({ villageId, kept, proof });
  const online = useOnline();
  return (
    <CounterFrame
      id="hand-over-page"
      household={work.household}
      aside={<Text id="collect-until">{COLLECT.until(dayText(kept.until))}</Text>}
      slip={work.slip}
      footer={<Footer work={work} online={online} />}
    >
      <Form work={work} online={online} />
    </CounterFrame>
  );
}

interface PartProps {
  readonly work: Collect;
  readonly online: boolean;
}

function Form({ work, online }: PartProps) {
  return (
    <>
      {!online && (
        <Notice id="collect-offline" tone="warn">
          {COLLECT.offline}
        </Notice>
      )}
      <SlipRefused refusal={work.slip.refusal} />
      {work.left.map(({ goodsId, name, unitName, price, left }) => (
        <View key={goodsId} className="hand-over__row" id={`hand-${goodsId}`}>
          <View className="hand-over__words">
            <Text className="hand-over__name">{name}</Text>
            <Text className="hand-over__kept">
              {COLLECT.kept(left, unitName, pointsText(price))}
            </Text>
          </View>
          <Stepper
            id={`hand-${goodsId}-count`}
            label={name}
            value={work.counts[goodsId] ?? 0}
            max={left}
            onChange={(count) => work.count(goodsId, count)}
          />
        </View>
      ))}
      <Card>
        <Field
          id="collect-proxy"
          label={COLLECT.proxy}
          hint={COLLECT.proxyHint}
          value={work.proxy}
          lengthMax={NAME_MAX}
          onChange={work.setProxy}
        />
      </Card>
      <CountersignField signing={work.signing} />
    </>
  );
}

function Footer({ work, online }: PartProps) {
  return (
    <BottomBar>
      <Sum
        id="collect-total"
        label={COLLECT.total}
        value={work.cost}
        unit={COLLECT.point}
        note={work.isPart ? COLLECT.rest : undefined}
      />
      <Button
        id="collect-confirm"
        loading={isSending(work.slip.step)}
        disabled={!work.ready || !online}
        onPress={() => void work.hand()}
      >
        {COLLECT.confirm}
      </Button>
    </BottomBar>
  );
}
