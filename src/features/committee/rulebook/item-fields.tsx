import { Text } from '@tarojs/components';
import { NAME_MAX, WORDS_MAX } from '@domain/rulebook/limits';
import { PROPOSERS, type Dimension, type Proposer } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Choice, YesNo } from '../choice';
import { Several } from '../several';
import { CapFields } from './cap-fields';
import { withDirection, type ItemFieldsProps, type ItemForm } from './item-form';
import { ItemValueFields } from './item-value-fields';
import { ITEM, PROPOSER_NAMES } from './item-texts';
import './item-fields.scss';

/** Everything about one item, in the order one would tell it. */
export function ItemFields(props: ItemFieldsProps & { readonly dimensions: readonly Dimension[] }) {
  const { form, onChange, faults, dimensions } = props;
  const tied = tiedTo(form, onChange);
  return (
    <>
      <Card id="item-what">
        <Field
          id="item-name"
          label={ITEM.name}
          {...tied('name')}
          lengthMax={NAME_MAX}
          hint={ITEM.nameHint}
          error={faults.name}
        />
        <DimensionField form={form} onChange={onChange} dimensions={dimensions} />
        <Choice
          id="item-direction"
          label={ITEM.direction}
          options={ITEM.directions}
          value={form.direction}
          onChange={(direction) => onChange(withDirection(form, direction))}
        />
        <ItemValueFields {...props} />
      </Card>
      <Card title={ITEM.caps} id="item-caps">
        <CapFields {...props} />
      </Card>
      <Card id="item-how">
        <ProofFields {...props} />
      </Card>
      <Card id="item-then">
        <ConsequenceFields {...props} />
      </Card>
      <Card id="item-source-card">
        <Field
          id="item-source"
          label={ITEM.source}
          {...tied('source')}
          lengthMax={WORDS_MAX}
          hint={ITEM.sourceHint}
        />
        <YesNo
          id="item-estimated"
          label={ITEM.estimated}
          options={ITEM.estimatedOptions}
          {...tied('estimated')}
        />
      </Card>
    </>
  );
}

const DAYS_LENGTH = 2;

interface DimensionFieldProps extends Omit<ItemFieldsProps, 'faults'> {
  readonly dimensions: readonly Dimension[];
}

function DimensionField({ form, onChange, dimensions }: DimensionFieldProps) {
  return (
    <Several
      id="item-dimension"
      label={ITEM.dimension}
      options={dimensions.map(({ code, name }) => ({ value: code, label: name }))}
      one
      values={[form.dimensionCode]}
      onChange={([dimensionCode = form.dimensionCode]) => onChange({ ...form, dimensionCode })}
    />
  );
}

function proposersFor({ direction }: ItemForm): readonly Proposer[] {
  return PROPOSERS.filter((one) => direction === 'addition' || one !== 'villager');
}

function ProofFields({ form, onChange, faults }: ItemFieldsProps) {
  const tied = tiedTo(form, onChange);
  return (
    <>
      <Several
        id="item-proposers"
        label={ITEM.proposers}
        options={proposersFor(form).map((value) => ({ value, label: PROPOSER_NAMES[value] }))}
        values={form.proposers}
        error={faults.proposers}
        onChange={(proposers) => onChange({ ...form, proposers })}
      />
      <Field
        id="item-evidence"
        label={ITEM.evidence}
        {...tied('evidence')}
        lengthMax={WORDS_MAX}
        hint={ITEM.evidenceHint}
      />
      {form.direction === 'deduction' ? (
        <Text className="item-fields__note">{ITEM.photoDeduction}</Text>
      ) : (
        <YesNo
          id="item-photo"
          label={ITEM.photo}
          options={ITEM.photoOptions}
          {...tied('photoRequired')}
        />
      )}
    </>
  );
}

function ConsequenceFields({ form, onChange, faults }: ItemFieldsProps) {
  const { direction, score, exchange } = form;
  const books = [
    ...(score ? (['score'] as const) : []),
    ...(exchange ? (['exchange'] as const) : []),
  ];
  const tied = tiedTo(form, onChange);
  return (
    <>
      <Several
        id="item-books"
        label={ITEM.books}
        options={[
          { value: 'score', label: ITEM.bookScore },
          { value: 'exchange', label: ITEM.bookExchange },
        ]}
        values={books}
        error={faults.books}
        onChange={(chosen) =>
          onChange({
            ...form,
            score: chosen.includes('score'),
            exchange: chosen.includes('exchange'),
          })
        }
      />
      <YesNo id="item-publicity" {...ITEM.publicity[direction]} {...tied('publicity')} />
      {direction === 'deduction' && (
        <Choice
          id="item-rectify"
          label={ITEM.rectify}
          options={ITEM.rectifies}
          {...tied('rectify')}
        />
      )}
      {direction === 'deduction' && form.rectify !== 'none' && (
        <Field
          id="item-rectify-days"
          label={ITEM.rectifyDays}
          kind="number"
          {...tied('rectifyDays')}
          lengthMax={DAYS_LENGTH}
          error={faults.rectifyDays}
        />
      )}
    </>
  );
}
