import { Text } from '@tarojs/components';
import { clockOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { householdName } from '@/features/card/scanned';
import { OneTimeCode } from '@/features/committee/one-time-code';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { Named } from '../for-household';
import { COUNTERSIGN } from './texts';
import '@/features/committee/card-words.scss';

interface CountersignViewProps {
  readonly villageId: string;
  readonly householdId: string;
  /** As the clerk knows it, by its card. */
  readonly named: Named | null;
}

/** Six digits that let a colleague serve the own household once; who gives them stands by. */
export function CountersignView({ villageId, householdId, named }: CountersignViewProps) {
  const write = useWrite('countersign.create');
  const { state } = write;
  return (
    <Card title={COUNTERSIGN.card} id="countersign-card">
      {named !== null && <Notice id="countersign-whose">{householdName(named)}</Notice>}
      <Text className="card-words">{COUNTERSIGN.before}</Text>
      {state.step === 'done' && (
        <OneTimeCode
          id="countersign-code"
          title={COUNTERSIGN.code}
          code={state.value.code.replace(/(...)(...)/, '$1 $2')}
          until={COUNTERSIGN.until(clockOf(state.value.expiresAt))}
        />
      )}
      <SendButton
        id="countersign"
        sendId="countersign-create"
        write={write}
        onSend={() => void write.send({ villageId, householdId }, COUNTERSIGN.label)}
      >
        {state.step === 'done' ? COUNTERSIGN.another : COUNTERSIGN.create}
      </SendButton>
    </Card>
  );
}
