import { Text } from '@tarojs/components';
import { clockOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { OneTimeCode } from '@/features/committee/one-time-code';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
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
      <WriteTrouble state={state} id="countersign" onAgain={() => void write.again()} />
      {state.step !== 'unknown' && (
        <Button
          id="countersign-create"
          block
          loading={state.step === 'sending'}
          onPress={() => void write.send({ villageId, householdId }, COUNTERSIGN.label)}
        >
          {state.step === 'done' ? COUNTERSIGN.another : COUNTERSIGN.create}
        </Button>
      )}
    </Card>
  );
}
