import { Text } from '@tarojs/components';
import { clockOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
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
      <SendButton
        id="bind-code"
        sendId="bind-code-create"
        write={write}
        kind="secondary"
        onSend={() => void write.send({ villageId, householdId: id }, WORDS.label(number))}
      >
        {state.step === 'done' ? WORDS.another : WORDS.button}
      </SendButton>
    </Card>
  );
}
