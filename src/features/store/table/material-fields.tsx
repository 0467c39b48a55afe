import { Field } from '@/components/field/field';
import type { MaterialDraft, MaterialFaults } from './draft';
import { MATERIAL } from './texts';

interface MaterialFieldsProps {
  readonly draft: MaterialDraft;
  readonly faults: MaterialFaults;
  readonly onChange: (draft: MaterialDraft) => void;
}

export function MaterialFields({ draft, faults, onChange }: MaterialFieldsProps) {
  const { name, unitName, quantity, points, cap, grams, source, id, measure } = draft;
  return (
    <>
      <Field
        id="material-name"
        label={MATERIAL.name}
        value={name}
        lengthMax={12}
        error={faults.name}
        onChange={(typed) => onChange({ ...draft, name: typed })}
      />
      {id === null && measure === 'count' && (
        <Field
          id="material-unit"
          label={MATERIAL.unit}
          hint={MATERIAL.unitHint}
          value={unitName}
          lengthMax={4}
          error={faults.unit}
          onChange={(typed) => onChange({ ...draft, unitName: typed })}
        />
      )}
      <Field
        id="material-quantity"
        label={MATERIAL.quantity(unitName)}
        kind="digit"
        value={quantity}
        lengthMax={8}
        error={faults.quantity}
        onChange={(typed) => onChange({ ...draft, quantity: typed })}
      />
      <Field
        id="material-points"
        label={MATERIAL.points}
        kind="digit"
        value={points}
        lengthMax={8}
        error={faults.points}
        onChange={(typed) => onChange({ ...draft, points: typed })}
      />
      <Field
        id="material-cap"
        label={MATERIAL.cap}
        hint={MATERIAL.capHint}
        kind="digit"
        value={cap}
        lengthMax={8}
        error={faults.cap}
        onChange={(typed) => onChange({ ...draft, cap: typed })}
      />
      {measure === 'count' && (
        <Field
          id="material-grams"
          label={MATERIAL.grams}
          hint={MATERIAL.gramsHint}
          kind="number"
          value={grams}
          lengthMax={5}
          error={faults.grams}
          onChange={(typed) => onChange({ ...draft, grams: typed })}
        />
      )}
      <Field
        id="material-source"
        label={MATERIAL.source}
        hint={MATERIAL.sourceHint}
        value={source}
        lengthMax={60}
        error={faults.source}
        onChange={(typed) => onChange({ ...draft, source: typed })}
      />
    </>
  );
}
