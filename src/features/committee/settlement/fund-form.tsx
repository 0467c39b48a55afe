import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { fenFrom } from '../rulebook/typed';
import { COMMON } from '../texts';
import { today } from '../when';
import { FUND } from './texts';
import '../choice.scss';

interface FundFormProps {
  readonly villageId: string;
  readonly onClose: (recorded: boolean) => void;
}

const LENGTH_MAX = 12;
const NOTE_MAX = 100;

/** How much money the shop has on a day. */
export function FundForm({ villageId, onClose }: FundFormProps) {
  const [draft, setDraft] = useState(() => ({ amount: '', on: today(), note: '' }));
  const [tried, setTried] = useState(false);
  const write = useWrite('fund.record');
  const amountFen = fenFrom(draft.amount);
  const note = draft.note.trim();
  const dayFits = draft.on !== '' && draft.on <= today();

  async function finish(answer: ReturnType<Write<'fund.record'>['again']>): Promise<void> {
    if ((await answer) !== null) onClose(true);
  }
  const save = () => {
    setTried(true);
    if (amountFen === null || note === '' || !dayFits) return;
    void finish(write.send({ villageId, amountFen, on: draft.on, note }, FUND.label));
  };

  return (
    <>
      <Text className="settlement__words">{FUND.explain}</Text>
      <Field
        id="fund-amount"
        label={FUND.amount}
        kind="digit"
        value={draft.amount}
        lengthMax={LENGTH_MAX}
        error={tried && amountFen === null ? FUND.amountWrong : undefined}
        onChange={(amount) => setDraft({ ...draft, amount })}
      />
      <DayField
        id="fund-day"
        label={FUND.day}
        value={draft.on}
        placeholder={FUND.noDay}
        wrong={tried && !dayFits}
        onChange={(on) => setDraft({ ...draft, on })}
      />
      {tried && !dayFits && <Text className="choice__wrong">{FUND.dayWrong}</Text>}
      <Field
        id="fund-note"
        label={FUND.note}
        value={draft.note}
        lengthMax={NOTE_MAX}
        hint={FUND.noteHint}
        error={tried && note === '' ? FUND.noteWrong : undefined}
        onChange={(typed) => setDraft({ ...draft, note: typed })}
      />
      <WriteTrouble state={write.state} id="fund" onAgain={() => void finish(write.again())} />
      {write.state.step !== 'unknown' && (
        <Button id="fund-save" block loading={write.state.step === 'sending'} onPress={save}>
          {FUND.save}
        </Button>
      )}
      <Button id="fund-cancel" kind="text" block onPress={() => onClose(false)}>
        {COMMON.cancel}
      </Button>
    </>
  );
}
