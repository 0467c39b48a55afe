import { Text, View } from '@tarojs/components';
import { periodName } from '@domain/period';
import { dayOf } from '@domain/village-time';
import type { Here } from '../here';
import { dayText } from '../when';
import { PRINT } from './texts';
import type { Printed } from './use-print';
import './flag-sheets.scss';

interface WallListProps {
  readonly here: Here;
  readonly printed: Printed;
}

/** The list for the village's notice board: who flies the flag, of the name the surname alone. */
export function WallList({ here, printed }: WallListProps) {
  const { period, publishedAt, wall } = printed;
  const { title, count, note, date } = PRINT.list;
  return (
    <View className="flag-sheets">
      <View className="wall-list" id="wall-list">
        <Text className="wall-list__village">{here.villageName}</Text>
        <Text className="wall-list__title">{title(periodName(period))}</Text>
        <View className="wall-list__names">
          {wall.map((name, index) => (
            // Masked names repeat; on the wall only their order tells them apart.
            <View key={index} className="wall-list__name">
              <Text className="wall-list__place">{index + 1}</Text>
              <Text>{name}</Text>
            </View>
          ))}
        </View>
        <Text className="wall-list__note">{`${count(wall.length)}。${note}`}</Text>
        <View className="wall-list__foot">
          <Text>{PRINT.plate.by(here.villageName)}</Text>
          <Text>{date(dayText(dayOf(publishedAt)))}</Text>
        </View>
      </View>
    </View>
  );
}
