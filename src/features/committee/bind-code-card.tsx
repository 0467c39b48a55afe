import { Text } from '@tarojs/components';
import { clockOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { HOUSEHOLD } from './household-texts';
import { OneTimeCode } from './one-time-code';
import type { HouseholdDetail } from './use-household';
import './card-words.scss';

interface BindCodeCardProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
}

const { bind: WORDS } = HOUSEHOLD;

/** A one-time code that lets a villager's own phone see this household. */
export function BindCodeCard({ villageId, household: { id, number } }: BindCodeCardProps) {
  const write = useWrite('bind-code.create');
  const { state } = write;
  return (
    <Card title={WORDS.title} id="bind-card">
      <Text className="card-words">{WORDS.explain}</Text>
      {state.step === 'done' && (
        <OneTimeCode
          id="bind-code"
          title={WORDS.code}
          code={state.value.code.replace(/(...)(...)/, '$1 $2')}
          until={WORDS.until(clockOf(state.value.expiresAt))}
        />
      )}
      <WriteTrouble state={state} id="bind-code" onAgain={() => void write.again()} />
      {state.step !== 'unknown' && (
        <Button
          id="bind-code-create"
          kind="secondary"
          block
          loading={state.step === 'sending'}
          onPress={() => void write.send({ villageId, householdId: id }, WORDS.label(number))}
        >
          {state.step === 'done' ? WORDS.another : WORDS.button}
        </Button>
      )}
    </Card>
  );
}
