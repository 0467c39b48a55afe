import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { periodName } from '@domain/period';
import { pointsText } from '@domain/points';
import type { Settings } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { WriteTrouble } from '@/features/write/write-trouble';
import type { Here } from '../here';
import { CLOSE } from './texts';
import { useClosing, type Closing } from './use-closing';
import type { Period } from './use-settlement';

interface CloseCardProps {
  readonly here: Here;
  readonly period: Period;
  readonly settings: Settings;
  readonly onDone: () => Promise<void>;
}

/** Closes a period that is over, and shows how far that has come. */
export function CloseCard({ here, period, settings, onDone }: CloseCardProps) {
  const closing = useClosing({ villageId: here.villageId, period, onDone });
  if (closing.progress !== null)
    return <Progress canWrite={here.canWrite} closing={closing} onLook={onDone} />;
  // What was sent is still told of, whatever came up meanwhile.
  const isOpen = period.open.proposals + period.open.findings > 0;
  if (!here.canWrite || (isOpen && closing.write.state.step === 'idle')) return null;
  return <Begin period={period} settings={settings} closing={closing} />;
}

interface BeginProps extends Pick<CloseCardProps, 'period' | 'settings'> {
  readonly closing: Closing;
}

function Begin({ period, settings, closing: { write, start, again } }: BeginProps) {
  const [sure, setSure] = useState(false);
  return (
    <Card title={CLOSE.title} id="close-card">
      {sure && (
        <>
          <Notice tone="warn" id="close-warning">
            {CLOSE.warning(periodName(period.period))}
          </Notice>
          <Sentences id="close-summary" sentences={consequences(settings)} />
        </>
      )}
      <WriteTrouble state={write.state} id="close" onAgain={() => void again()} />
      {write.state.step !== 'unknown' && (
        <Button
          id={sure ? 'close-confirm' : 'close-open'}
          kind={sure ? 'danger' : 'primary'}
          block
          loading={write.state.step === 'sending'}
          onPress={() => {
            if (sure) void start();
            else setSure(true);
          }}
        >
          {sure ? CLOSE.confirm : CLOSE.button}
        </Button>
      )}
      {sure && (
        <Button id="close-cancel" kind="text" block onPress={() => setSure(false)}>
          {CLOSE.cancel}
        </Button>
      )}
    </Card>
  );
}

/** What a close does, before it is done. */
function consequences({ issuing, flag }: Settings): readonly string[] {
  const issues = {
    asPosted: CLOSE.issuesNothing,
    atClose: CLOSE.issues(issuing.kind === 'atClose' ? pointsText(issuing.above) : ''),
    none: CLOSE.issuesNone,
  };
  return [
    CLOSE.frozen,
    issues[issuing.kind],
    flag === null ? CLOSE.noFlags : CLOSE.flags,
    CLOSE.leave,
    CLOSE.final,
  ];
}

interface ProgressProps {
  readonly canWrite: boolean;
  readonly closing: Closing;
  readonly onLook: () => Promise<void>;
}

function Progress({ canWrite, closing, onLook }: ProgressProps) {
  const { write, progress, start, again } = closing;
  const { households, of } = progress ?? { households: 0, of: 0 };
  const { step } = write.state;
  const percent = of === 0 ? 0 : Math.min(100, Math.floor((households * 100) / of));
  return (
    <Card title={CLOSE.going} id="close-progress">
      <Text className="settlement__words" id="close-figures">
        {CLOSE.progress(households, of)}
      </Text>
      <View className="settlement__bar">
        <View className="settlement__done" style={{ width: `${percent}%` }} />
      </View>
      <Text className="settlement__words">{CLOSE.continues}</Text>
      <WriteTrouble state={write.state} id="close" onAgain={() => void again()} />
      {step !== 'unknown' && (
        <Button
          id="close-look"
          kind="secondary"
          block
          loading={step === 'sending'}
          onPress={() => void (canWrite ? start() : onLook())}
        >
          {canWrite ? CLOSE.goOn : CLOSE.look}
        </Button>
      )}
    </Card>
  );
}
