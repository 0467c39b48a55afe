import { Text, View } from '@tarojs/components';
import { Chip } from '@/components/chip/chip';
import './choice.scss';

interface SeveralProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly values: readonly V[];
  /** One answer at a time. */
  readonly one?: boolean;
  readonly onChange: (values: readonly V[]) => void;
  readonly explain?: string | undefined;
  readonly error?: string | undefined;
}

/** A question with any number of answers, or one among many. */
export function Several<V extends string>(props: SeveralProps<V>) {
  const { id, label, options, values, onChange, one = false, explain, error } = props;
  const pressed = (value: V) => {
    if (one) onChange([value]);
    else onChange(without(values, value) ?? [...values, value]);
  };
  return (
    <View className="choice">
      <Text className="choice__label">{label}</Text>
      {explain !== undefined && <Text className="choice__explain">{explain}</Text>}
      <View className="chips">
        {options.map(({ value, label: word }) => (
          <Chip
            key={value}
            id={`${id}-${value}`}
            many={!one}
            chosen={values.includes(value)}
            onPress={() => pressed(value)}
          >
            {word}
          </Chip>
        ))}
      </View>
      {error !== undefined && <Text className="choice__wrong">{error}</Text>}
    </View>
  );
}

/** Null when it is not among them. */
function without<V>(values: readonly V[], value: V): readonly V[] | null {
  return values.includes(value) ? values.filter((other) => other !== value) : null;
}
