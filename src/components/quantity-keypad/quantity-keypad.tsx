import { Text, View } from '@tarojs/components';
import { classes, given } from '../given';
import { pressable } from '../pressable';
import { KEYS, typeKey, type Key } from './keypad-input';
import './quantity-keypad.scss';

interface QuantityKeypadProps {
  readonly label: string;
  /** The text as typed, '' and '1.' included; the caller decides what it is worth. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit?: string;
  /** 0 leaves out the point. */
  readonly decimals?: number;
  readonly digitsMax?: number;
  /** Amounts that come up all day, one press each. */
  readonly shortcuts?: readonly string[];
  readonly id?: string;
}

const NAMES: Partial<Record<Key, string>> = { '.': '小数点', '⌫': '删一位' };

interface PadKeyProps {
  readonly text: string;
  readonly label: string;
  readonly id: string | undefined;
  readonly kind?: 'blank' | 'soft';
  readonly onPress: () => void;
}

function PadKey({ text, label, id, kind, onPress }: PadKeyProps) {
  const look = classes('keypad__key', kind && `keypad__key--${kind}`);
  return (
    <View className={look} {...pressable({ id, label, disabled: kind === 'blank', onPress })}>
      <Text>{kind === 'blank' ? '' : text}</Text>
    </View>
  );
}

export function QuantityKeypad(props: QuantityKeypadProps) {
  const { label, value, onChange, unit, decimals = 0, digitsMax = 5, shortcuts = [], id } = props;
  const part = (name: string): string | undefined =>
    id === undefined ? undefined : `${id}-${name}`;
  const kindOf = (key: Key): 'blank' | 'soft' | undefined => {
    if (key === '.' && decimals === 0) return 'blank';
    return key === '.' || key === '⌫' ? 'soft' : undefined;
  };
  return (
    <View className="keypad" {...given({ id })}>
      <View className="keypad__display" ariaLabel={`${label} ${value}${unit ?? ''}`}>
        <Text className="keypad__label">{label}</Text>
        <Text className={classes('keypad__value', value === '' && 'keypad__value--empty')}>
          {value === '' ? '0' : value}
        </Text>
        {unit !== undefined && <Text className="keypad__unit">{unit}</Text>}
      </View>
      {shortcuts.length > 0 && (
        <View className="keypad__shortcuts">
          {shortcuts.map((amount) => (
            <View
              key={amount}
              className={classes('keypad__shortcut', amount === value && 'keypad__shortcut--on')}
              {...pressable({
                id: part(`quick-${amount.replace('.', '-')}`),
                label: `${amount}${unit ?? ''}`,
                onPress: () => {
                  onChange(amount);
                },
              })}
            >
              <Text>{amount}</Text>
            </View>
          ))}
        </View>
      )}
      <View className="keypad__keys">
        {KEYS.map((key) => (
          <PadKey
            key={key}
            text={key}
            label={NAMES[key] ?? key}
            id={part(key === '.' ? 'point' : key === '⌫' ? 'back' : key)}
            {...given({ kind: kindOf(key) })}
            onPress={() => {
              onChange(typeKey(value, key, { decimals, digitsMax }));
            }}
          />
        ))}
      </View>
    </View>
  );
}
