import { Text, View } from '@tarojs/components';
import { Segmented } from '@/components/segmented/segmented';
import './choice.scss';

interface ChoiceProps<V extends string> {
  readonly id: string;
  /** The question, in words. */
  readonly label: string;
  readonly options: Readonly<Record<V, string>>;
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** What the chosen answer means. */
  readonly explain?: string | undefined;
}

/** A question with two to five short answers. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { id, label, options, value, onChange, explain } = props;
  // Safe: the keys of the record.
  const values = Object.keys(options) as V[];
  return (
    <View className="choice">
      <Text className="choice__label">{label}</Text>
      <Segmented
        id={id}
        label={label}
        value={value}
        options={values.map((one) => ({ value: one, label: options[one] }))}
        onChange={onChange}
      />
      {explain !== undefined && <Text className="choice__explain">{explain}</Text>}
    </View>
  );
}

/** A question that is answered yes or no, each in its own words. */
export function YesNo(
  props: Omit<ChoiceProps<'yes' | 'no'>, 'value' | 'onChange'> & {
    readonly value: boolean;
    readonly onChange: (value: boolean) => void;
  },
) {
  const { value, onChange, ...rest } = props;
  return (
    <Choice
      {...rest}
      value={value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === 'yes')}
    />
  );
}
