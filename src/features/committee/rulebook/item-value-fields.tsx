import { View } from '@tarojs/components';
import { UNIT_NAME_MAX } from '@domain/rulebook/limits';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Choice } from '../choice';
import type { ItemFieldsProps } from './item-form';
import { ITEM } from './item-texts';
import './item-fields.scss';

const LENGTH_MAX = 11;

/** What an item is worth: one amount, a range to judge in, or so much of each unit. */
export function ItemValueFields(props: ItemFieldsProps) {
  const { form, onChange } = props;
  return (
    <>
      <Choice
        id="item-value"
        label={ITEM.value}
        options={ITEM.values}
        value={form.value}
        explain={ITEM.valueExplain[form.value]}
        onChange={(value) => onChange({ ...form, value })}
      />
      {form.value === 'range' ? <RangeFields {...props} /> : <EachFields {...props} />}
      {form.value === 'perUnit' && <UnitFields {...props} />}
    </>
  );
}

function EachFields({ form, onChange, faults }: ItemFieldsProps) {
  return (
    <Field
      id="item-points"
      label={form.value === 'perUnit' ? ITEM.each : ITEM.points}
      kind="digit"
      value={form.points}
      lengthMax={LENGTH_MAX}
      error={faults.points}
      onChange={(points) => onChange({ ...form, points })}
    />
  );
}

function RangeFields({ form, onChange, faults }: ItemFieldsProps) {
  const tied = tiedTo(form, onChange);
  return (
    <View className="item-fields__pair">
      <Field
        id="item-least"
        label={ITEM.least}
        kind="digit"
        {...tied('least')}
        lengthMax={LENGTH_MAX}
      />
      <Field
        id="item-most"
        label={ITEM.most}
        kind="digit"
        {...tied('most')}
        lengthMax={LENGTH_MAX}
        error={faults.range}
      />
    </View>
  );
}

function UnitFields({ form, onChange, faults }: ItemFieldsProps) {
  const tied = tiedTo(form, onChange);
  return (
    <>
      <Field
        id="item-unit"
        label={ITEM.unitName}
        {...tied('unitName')}
        lengthMax={UNIT_NAME_MAX}
        hint={ITEM.unitHint}
        error={faults.unitName}
      />
      <Field
        id="item-quantity"
        label={ITEM.quantityMax}
        kind="digit"
        {...tied('quantityMax')}
        lengthMax={LENGTH_MAX}
        hint={ITEM.quantityHint}
        error={faults.quantityMax}
      />
    </>
  );
}
