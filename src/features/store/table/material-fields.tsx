import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import type { MaterialDraft, MaterialFaults } from './draft';
import { MATERIAL } from './texts';

interface MaterialFieldsProps {
  readonly draft: MaterialDraft;
  readonly faults: MaterialFaults;
  readonly onChange: (draft: MaterialDraft) => void;
}

export function MaterialFields({ draft, faults, onChange }: MaterialFieldsProps) {
  const { unitName, id, measure } = draft;
  const tied = tiedTo(draft, onChange);
  return (
    <>
      <Field
        id="material-name"
        label={MATERIAL.name}
        {...tied('name')}
        lengthMax={12}
        error={faults.name}
      />
      {id === null && measure === 'count' && (
        <Field
          id="material-unit"
          label={MATERIAL.unit}
          hint={MATERIAL.unitHint}
          {...tied('unitName')}
          lengthMax={4}
          error={faults.unit}
        />
      )}
      <Field
        id="material-quantity"
        label={MATERIAL.quantity(unitName)}
        kind="digit"
        {...tied('quantity')}
        lengthMax={8}
        error={faults.quantity}
      />
      <Field
        id="material-points"
        label={MATERIAL.points}
        kind="digit"
        {...tied('points')}
        lengthMax={8}
        error={faults.points}
      />
      <Field
        id="material-cap"
        label={MATERIAL.cap}
        hint={MATERIAL.capHint}
        kind="digit"
        {...tied('cap')}
        lengthMax={8}
        error={faults.cap}
      />
      {measure === 'count' && (
        <Field
          id="material-grams"
          label={MATERIAL.grams}
          hint={MATERIAL.gramsHint}
          kind="number"
          {...tied('grams')}
          lengthMax={5}
          error={faults.grams}
        />
      )}
      <Field
        id="material-source"
        label={MATERIAL.source}
        hint={MATERIAL.sourceHint}
        {...tied('source')}
        lengthMax={60}
        error={faults.source}
      />
    </>
  );
}
