import { Text, View } from '@tarojs/components';
import { classes } from '../given';
import { pressable } from '../pressable';
import './chip.scss';

interface ChipProps {
  readonly children: string;
  readonly onPress: () => void;
  readonly id: string;
  /** One of several to choose from; left out for a chip that does something. */
  readonly chosen?: boolean;
  /** Others may be chosen beside it. */
  readonly many?: boolean;
  /** Pressing it takes it away. */
  readonly removable?: boolean;
  readonly label?: string;
}

/** A word to press: a choice among several, or a condition in force that can be taken away. */
export function Chip(props: ChipProps) {
  const { children, onPress, id, chosen, many = false, removable = false, label } = props;
  const choice = many ? 'checkbox' : 'radio';
  const role = chosen === undefined ? 'button' : choice;
  return (
    <View
      className={classes('chip', chosen === true && 'chip--on', removable && 'chip--removable')}
      {...pressable({ id, role, chosen, label: label ?? children, onPress })}
    >
      <Text>{children}</Text>
      {removable && <Text className="chip__cross">×</Text>}
    </View>
  );
}
