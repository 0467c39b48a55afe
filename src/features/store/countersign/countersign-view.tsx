import { Text } from '@tarojs/components';
import { clockOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { OneTimeCode } from '@/features/committee/one-time-code';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { COUNTERSIGN } from './texts';

interface CountersignViewProps {
  readonly villageId: string;
  readonly householdId: string;
}

/** Six digits that let a colleague serve the own household once; who gives them stands by. */
export function CountersignView({ villageId, householdId }: CountersignViewProps) {
  const write = useWrite('countersign.create');
  const { state } = write;
  return (
    <Card title={COUNTERSIGN.card} id="countersign-card">
      <Text>{COUNTERSIGN.before}</Text>
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
