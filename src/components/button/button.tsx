import { Text, View } from '@tarojs/components';
import { classes } from '../given';
import { pressable } from '../pressable';
import './button.scss';

interface ButtonProps {
  readonly children: string;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'text';
  readonly size?: 'normal' | 'large' | 'small';
  readonly loading?: boolean;
  readonly disabled?: boolean;
  /** As wide as what holds it. */
  readonly block?: boolean;
  readonly id?: string;
  /** What is read out where the word on the button is not enough. */
  readonly label?: string;
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'primary', size = 'normal', loading = false, block } = props;
  const still = loading || props.disabled === true;
  const look = classes(
    'button',
    `button--${kind}`,
    `button--${size}`,
    block === true && 'button--block',
    props.disabled === true && 'button--disabled',
  );
  return (
    <View
      className={look}
      {...pressable({ id: props.id, label: props.label ?? children, disabled: still, onPress })}
    >
      {loading && <View className="button__wheel" />}
      <Text className="button__word">{children}</Text>
    </View>
  );
}
