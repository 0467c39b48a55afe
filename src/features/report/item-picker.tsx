import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Item } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { ListRow } from '@/components/list-row/list-row';
import { capText, valueText } from '@domain/rulebook/item-words';
import type { Rules } from '@/features/rules/use-rules';
import { REPORT } from './texts';
import '@/features/rules/rules.scss';
import '@/features/villager/villager.scss';

interface ItemPickerProps {
  readonly rules: Pick<Rules, 'dimensions'>;
  /** What a household may report itself. */
  readonly items: readonly Item[];
  readonly onChoose: (item: Item) => void;
}

/** What kind of good deed it was: a dimension, then one of its items. */
export function ItemPicker({ rules, items, onChoose }: ItemPickerProps) {
  const dimensions = rules.dimensions.filter(({ code }) =>
    items.some(({ dimensionCode }) => dimensionCode === code),
  );
  const [chosen, setChosen] = useState(dimensions[0]?.code ?? '');
  return (
    <>
      <Text className="villager__lead">{REPORT.how}</Text>
      <View className="rules__dimensions">
        {dimensions.map(({ code, name }) => (
          <Chip
            key={code}
            id={`report-dimension-${code}`}
            chosen={code === chosen}
            onPress={() => setChosen(code)}
          >
            {name}
          </Chip>
        ))}
      </View>
      <Card flush id="report-items">
        {items
          .filter(({ dimensionCode }) => dimensionCode === chosen)
          .map((item) => (
            <ListRow
              key={item.code}
              id={`report-item-${item.code}`}
              title={item.name}
              note={[valueText(item), ...item.caps.map(capText)].join('，')}
              onPress={() => onChoose(item)}
            />
          ))}
      </Card>
    </>
  );
}
