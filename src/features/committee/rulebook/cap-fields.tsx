import { Text, View } from '@tarojs/components';
import { CAPS_MAX } from '@domain/rulebook/limits';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Choice } from '../choice';
import type { CapForm, ItemFieldsProps } from './item-form';
import { ITEM, WINDOWS } from './item-texts';
import './item-fields.scss';

const LENGTH_MAX = 11;
const NEW_CAP: CapForm = { window: 'month', times: '', points: '' };

/** How often, or how much of it, counts for one household. */
export function CapFields({ form, onChange, faults }: ItemFieldsProps) {
  const { caps } = form;
  const put = (next: readonly CapForm[]) => onChange({ ...form, caps: next });
  return (
    <>
      <Text className="item-fields__note">{ITEM.capsExplain}</Text>
      {caps.map((cap, index) => (
        <CapRow
          // The rows have nothing but their place to tell them apart.
          key={index}
          id={`cap-${index + 1}`}
          cap={cap}
          onChange={(changed) => put(caps.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => put(caps.filter((_, at) => at !== index))}
        />
      ))}
      {faults.caps !== undefined && (
        <Text className="item-fields__note item-fields__note--wrong" id="item-caps-wrong">
          {faults.caps}
        </Text>
      )}
      {caps.length < CAPS_MAX && (
        <Button id="cap-add" kind="secondary" block onPress={() => put([...caps, NEW_CAP])}>
          {ITEM.capAdd}
        </Button>
      )}
    </>
  );
}

interface CapRowProps {
  readonly id: string;
  readonly cap: CapForm;
  readonly onChange: (cap: CapForm) => void;
  readonly onRemove: () => void;
}

function CapRow({ id, cap, onChange, onRemove }: CapRowProps) {
  const tied = tiedTo(cap, onChange);
  return (
    <View className="item-fields__cap" id={id}>
      <Choice id={`${id}-window`} label={ITEM.capWindow} options={WINDOWS} {...tied('window')} />
      <View className="item-fields__pair">
        <Field
          id={`${id}-times`}
          label={ITEM.capTimes}
          kind="number"
          {...tied('times')}
          lengthMax={LENGTH_MAX}
        />
        <Field
          id={`${id}-points`}
          label={ITEM.capPoints}
          kind="digit"
          {...tied('points')}
          lengthMax={LENGTH_MAX}
        />
      </View>
      <Button id={`${id}-remove`} kind="text" block onPress={onRemove}>
        {ITEM.capRemove}
      </Button>
    </View>
  );
}
