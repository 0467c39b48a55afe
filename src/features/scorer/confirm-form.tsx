import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { codeOf, type Scanned } from '@/features/card/scanned';
import type { Reviewed } from '@/features/review/queue';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { CONFIRM } from './texts';
import './visit.scss';

const NAME_MAX = 20;

interface ConfirmFormProps {
  readonly villageId: string;
  readonly household: Scanned;
  readonly proposal: Reviewed;
  readonly onDone: (told: string) => void;
}

/** The household, at the scorer's device, says that it is so: with its card, or with a witness. */
export function ConfirmForm({ villageId, household, proposal, onDone }: ConfirmFormProps) {
  const write = useWrite('proposal.confirm', () => onDone(CONFIRM.done));
  const [witness, setWitness] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const busy = write.state.step === 'sending';
  function send(shown: Parameters<typeof write.send>[0]['confirmation'] & object): void {
    const place = { villageId, householdId: household.id, proposalId: proposal.id };
    void write.send({ ...place, confirmation: shown }, CONFIRM.label(proposal.itemName));
  }
  const again = () => void write.again();
  if (write.state.step === 'unknown')
    return <WriteTrouble state={write.state} id="confirm" onAgain={again} />;
  return (
    <View id="confirm-form">
      <Text className="visit__how">{CONFIRM.how}</Text>
      <WriteTrouble state={write.state} id="confirm" onAgain={again} />
      {witness === null ? (
        <>
          <Button
            id="confirm-card"
            block
            loading={busy}
            onPress={() => send({ how: 'card', cardToken: codeOf(household) })}
          >
            {CONFIRM.byCard}
          </Button>
          <Button id="confirm-witness" kind="text" block onPress={() => setWitness('')}>
            {CONFIRM.byWitness}
          </Button>
        </>
      ) : (
        <>
          <Field
            id="confirm-name"
            label={CONFIRM.witness}
            value={witness}
            lengthMax={NAME_MAX}
            hint={CONFIRM.witnessHint}
            error={tried && witness.trim() === '' ? CONFIRM.witnessMissing : undefined}
            onChange={setWitness}
          />
          <Button
            id="confirm-witness-send"
            block
            loading={busy}
            onPress={() => {
              setTried(true);
              if (witness.trim() !== '') send({ how: 'witness', witness: witness.trim() });
            }}
          >
            {CONFIRM.witnessSend}
          </Button>
          <Button id="confirm-cancel" kind="text" block onPress={() => setWitness(null)}>
            {CONFIRM.cancel}
          </Button>
        </>
      )}
    </View>
  );
}
