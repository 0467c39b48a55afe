import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { periodName } from '@domain/period';
import { Chip } from '@/components/chip/chip';
import '../choice.scss';

interface PeriodChipsProps {
  readonly label: string;
  readonly earlier: string;
  readonly periods: readonly string[];
  readonly chosen: string;
  readonly onChoose: (period: string) => void;
}

const SHOWN = 4;

/** One of the periods, the newest first; the older ones are asked for. */
export function PeriodChips(props: PeriodChipsProps) {
  const { label, earlier, periods, chosen, onChoose } = props;
  const [whole, setWhole] = useState(false);
  const offered = periods.filter((period, index) => whole || index < SHOWN || period === chosen);
  return (
    <View className="choice">
      <Text className="choice__label">{label}</Text>
      <View className="chips">
        {offered.map((period) => (
          <Chip
            key={period}
            id={`period-${period}`}
            chosen={period === chosen}
            onPress={() => onChoose(period)}
          >
            {periodName(period)}
          </Chip>
        ))}
        {offered.length < periods.length && (
          <Chip id="periods-earlier" onPress={() => setWhole(true)}>
            {earlier}
          </Chip>
        )}
      </View>
    </View>
  );
}
