import { Text, View } from '@tarojs/components';
import './sum.scss';

interface SumProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note?: string | undefined;
  readonly tone?: 'plain' | 'short';
}

/** What it comes to, at the left of a BottomBar; the figure alone bears the id, its note `<id>-note`. */
export function Sum({ id, label, value, unit, note, tone = 'plain' }: SumProps) {
  return (
    <View className={`sum sum--${tone}`}>
      <View className="sum__line">
        <Text className="sum__label">{label}</Text>
        <Text id={id} className="sum__value">
          {value}
        </Text>
        <Text className="sum__unit">{unit}</Text>
      </View>
      {note !== undefined && (
        <Text id={`${id}-note`} className="sum__note">
          {note}
        </Text>
      )}
    </View>
  );
}
