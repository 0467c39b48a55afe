import { Text } from '@tarojs/components';
import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { FUND_NAMES } from '@domain/fund/words';
import { Button } from '@/components/button/button';
import { Facts, type Fact } from '@/components/facts/facts';
import { Field } from '@/components/field/field';
import { ListRow } from '@/components/list-row/list-row';
import { dayText } from '@/features/committee/when';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { useWrite } from '@/features/write/use-write';
import type { StoreHere } from '../staff-page';
import { FoldedForm } from './folded-form';
import { CORRECT, FUNDS, MONEY, MOVE } from './texts';
import type { FundMove } from './use-money';
import './money.scss';

interface MoveStoryProps {
  readonly here: StoreHere;
  readonly move: FundMove;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** One move with all that is known of it, and the way to mend it. */
export function MoveStory({ here, move, onClose, onDone }: MoveStoryProps) {
  const mayCorrect = here.canWrite && !['correction', 'merchantPayment'].includes(move.kind);
  return (
    <>
      <Facts facts={factsOf(move)} />
      {move.bought.map(({ name, pieces, unitName, amountFen }, index) => (
        <ListRow
          key={index}
          id={`fund-move-thing-${index + 1}`}
          title={name}
          value={MOVE.thing(`${pieces} ${unitName}`, fenText(amountFen))}
        />
      ))}
      <PhotoStrip villageId={here.villageId} photoIds={move.photoIds} id="fund-move-photo" />
      {mayCorrect && <CorrectForm villageId={here.villageId} move={move} onDone={onDone} />}
      <Button id="fund-move-close" kind="text" block onPress={onClose}>
        {MONEY.close}
      </Button>
    </>
  );
}

function factsOf(move: FundMove): readonly Fact[] {
  const { fund, amountFen, balanceAfter, on, party, note, byName } = move;
  return [
    { name: MOVE.fund, value: FUND_NAMES[fund] },
    { name: MOVE.amount, value: MONEY.yuan(fenText(amountFen)) },
    { name: MOVE.day, value: dayText(on) },
    ...(party === '' ? [] : [{ name: MOVE.party, value: party }]),
    ...(note === '' ? [] : [{ name: MOVE.note, value: note }]),
    { name: MOVE.after, value: MONEY.yuan(fenText(balanceAfter)) },
    { name: MOVE.by, value: byName },
  ];
}

interface CorrectFormProps {
  readonly villageId: string;
  readonly move: FundMove;
  readonly onDone: () => Promise<void>;
}

function CorrectForm({ villageId, move, onDone }: CorrectFormProps) {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('fund.correct');
  const send = () => {
    setTried(true);
    const reason = note.trim();
    if (reason === '') return null;
    return write.send({ villageId, moveId: move.id, note: reason }, CORRECT.label);
  };
  return (
    <FoldedForm
      id="fund-correct"
      words={CORRECT}
      write={write}
      onOpen={() => setNote('')}
      send={send}
      onDone={onDone}
      said={() => CORRECT.done}
      danger
    >
      <Text className="money__words">
        {CORRECT.explain(
          `${FUNDS.move(FUNDS.kinds[move.kind], move.note)} ${MONEY.yuan(fenText(move.amountFen))}`,
        )}
      </Text>
      <Field
        id="fund-correct-note"
        label={CORRECT.note}
        value={note}
        lengthMax={100}
        hint={CORRECT.noteHint}
        error={tried && note.trim() === '' ? CORRECT.noteWrong : undefined}
        onChange={setNote}
      />
    </FoldedForm>
  );
}
