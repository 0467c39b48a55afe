import { useState } from 'react';
import type { Input } from '@contract/index';
import { quantityFromText } from '@domain/quantity';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import type { Figures } from './day-figures';
import { SendButton } from '@/features/write/send-button';
import { useKeptTexts } from '@/features/write/use-kept-texts';
import { useWrite } from '@/features/write/use-write';
import { CLOSING } from './texts';

interface SignCardProps {
  readonly villageId: string;
  /** What is signed: the next close, or one the township had opened again. */
  readonly close: Pick<Input<'day.sign'>, 'no' | 'until'> & { readonly figures: Figures };
  readonly words: string;
  readonly onSigned: () => Promise<void>;
}

/** The clerk's signature, with what was weighed once more in the evening. */
export function SignCard({ villageId, close, words, onSigned }: SignCardProps) {
  const { no, until, figures } = close;
  const [tried, setTried] = useState(false);
  const write = useWrite('day.sign', onSigned);
  const key = `day ${villageId} ${no}`;
  const { texts: typed, change } = useKeptTexts(key, write.state.step);
  const { texts: said, change: say } = useKeptTexts(`${key} note`, write.state.step);
  const note = said.note ?? '';
  const weighed = weighedOf(figures, typed);
  const sign = () => {
    setTried(true);
    if (weighed === null) return;
    const noted = note.trim() === '' ? {} : { note: note.trim() };
    void write.send({ villageId, no, until, weighed, ...noted }, CLOSING.signing(no));
  };
  return (
    <Card title={CLOSING.weigh} id="sign-card">
      {figures.materials.map(({ materialId, name, unitName, measure }) => (
        <Field
          key={materialId}
          id={`weigh-${materialId}`}
          kind="digit"
          label={name}
          hint={`${CLOSING.weighHow[measure]}${unitName}`}
          value={typed[materialId] ?? ''}
          lengthMax={9}
          error={tried && isWrong(typed[materialId], measure) ? CLOSING.wrong : undefined}
          onChange={(text) => change({ ...typed, [materialId]: text })}
        />
      ))}
      <Field
        id="sign-note"
        label={CLOSING.note}
        hint={CLOSING.noteHint}
        value={note}
        lengthMax={200}
        onChange={(text) => say({ note: text })}
      />
      <Notice tone="warn">{CLOSING.effect}</Notice>
      <SendButton id="sign" sendId="sign" write={write} onSend={sign}>
        {words}
      </SendButton>
    </Card>
  );
}

type Material = Figures['materials'][number];

function amountOf(text: string, measure: Material['measure']) {
  return quantityFromText(text, measure === 'weight' ? 'kg' : 'each');
}

function isWrong(text: string | undefined, measure: Material['measure']): boolean {
  if (text === undefined || text.trim() === '') return false;
  const amount = amountOf(text, measure);
  return amount === null || amount === 0;
}

/** Null while something typed is no amount. */
function weighedOf(
  { materials }: Figures,
  typed: Readonly<Record<string, string>>,
): Input<'day.sign'>['weighed'] | null {
  const lines = materials.flatMap(({ materialId, measure }) => {
    const text = typed[materialId]?.trim() ?? '';
    return text === '' ? [] : [{ materialId, quantity: amountOf(text, measure) }];
  });
  const whole = lines.flatMap(({ materialId, quantity }) =>
    quantity === null || quantity === 0 ? [] : [{ materialId, quantity }],
  );
  return whole.length === lines.length ? whole : null;
}
