import { Text, View } from '@tarojs/components';
import { classes, given } from '../given';
import { pressable } from '../pressable';
import './segmented.scss';

interface SegmentedProps<V extends string> {
  readonly label: string;
  /** Two to five, with short words. */
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly id?: string;
}

export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { label, options, value, onChange, id } = props;
  return (
    <View className="segmented" ariaLabel={label} {...given({ id })}>
      {options.map((option) => (
        <View
          key={option.value}
          className={classes('segmented__part', option.value === value && 'segmented__part--on')}
          {...pressable({
            id: id === undefined ? undefined : `${id}-${option.value}`,
            role: 'radio',
            label: option.label,
            chosen: option.value === value,
            onPress: () => {
              onChange(option.value);
            },
          })}
        >
          <Text>{option.label}</Text>
        </View>
      ))}
    </View>
  );
}
