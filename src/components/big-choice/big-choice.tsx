import { Text, View } from '@tarojs/components';
import { classes } from '../given';
import { pressable } from '../pressable';
import './big-choice.scss';

interface BigChoiceProps {
  readonly id: string;
  /** One character, drawn as a seal. */
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** The one thing to do next, large enough for a thumb that does not look. */
export function BigChoice({ id, mark, title, note, disabled = false, onPress }: BigChoiceProps) {
  return (
    <View
      className={classes('big-choice', disabled && 'big-choice--disabled')}
      {...pressable({ id, label: title, disabled, onPress })}
    >
      <View className="big-choice__mark">
        <Text>{mark}</Text>
      </View>
      <View className="big-choice__words">
        <Text className="big-choice__title">{title}</Text>
        <Text className="big-choice__note">{note}</Text>
      </View>
    </View>
  );
}
