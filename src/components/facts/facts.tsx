import { Text, View } from '@tarojs/components';
import { classes, given } from '../given';
import { pressable } from '../pressable';
import './facts.scss';

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly id?: string;
  /** Opens what the value speaks of. */
  readonly onPress?: () => void;
  /** To be compared letter by letter. */
  readonly code?: boolean;
}

/** Names at the left, what they are at the right. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map(({ name, value, id, onPress, code = false }) => (
        <View key={name} className="facts__fact">
          <Text className="facts__name">{name}</Text>
          <View
            className={classes('facts__value', onPress && 'facts__value--link')}
            {...(onPress === undefined ? given({ id }) : pressable({ id, label: value, onPress }))}
          >
            <Text className={code ? 'facts__code' : ''}>{value}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
