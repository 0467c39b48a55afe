import type { Item } from '@domain/rulebook/rulebook';
import { Field } from '@/components/field/field';
import { DEED } from '../texts';
import type { VisitDraft, VisitFaults } from './draft';

const WHERE_MAX = 40;
const NOTE_MAX = 200;

interface FindingFieldsProps {
  readonly draft: VisitDraft;
  readonly item: Item;
  readonly faults: VisitFaults;
  readonly onChange: (change: Partial<VisitDraft>) => void;
}

/** Where it is and what has to be put right. */
export function FindingFields({ draft, item, faults, onChange }: FindingFieldsProps) {
  const { where, note, quantity } = draft;
  return (
    <>
      <Field
        id="deed-where"
        label={DEED.where}
        value={where}
        lengthMax={WHERE_MAX}
        hint={DEED.whereHint}
        error={faults.where ? DEED.whereMissing : undefined}
        onChange={(typed) => onChange({ where: typed })}
      />
      {item.value.kind === 'perUnit' && (
        <Field
          id="deed-quantity"
          kind="digit"
          label={DEED.quantity(item.value.unitName)}
          value={quantity}
          lengthMax={8}
          error={faults.quantity ? DEED.quantityWrong : undefined}
          onChange={(typed) => onChange({ quantity: typed })}
        />
      )}
      <Field
        id="deed-note"
        kind="long"
        label={DEED.note}
        value={note}
        lengthMax={NOTE_MAX}
        hint={DEED.noteHint}
        onChange={(typed) => onChange({ note: typed })}
      />
    </>
  );
}
