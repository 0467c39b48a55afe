import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Item } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { capText, valueText } from '@domain/rulebook/item-words';
import type { ShownRulebook } from '@/features/rules/kept-rulebook';
import { DEED } from '../texts';
import './deed.scss';

interface ItemChoiceProps {
  readonly rulebook: Pick<ShownRulebook, 'dimensions'>;
  /** What a scorer may propose. */
  readonly items: readonly Item[];
  readonly onChoose: (item: Item) => void;
}

/** Which line of the rules it falls under: a dimension, then one of its items. */
export function ItemChoice({ rulebook, items, onChoose }: ItemChoiceProps) {
  const dimensions = rulebook.dimensions.filter(({ code }) =>
    items.some(({ dimensionCode }) => dimensionCode === code),
  );
  const [chosen, setChosen] = useState(dimensions[0]?.code ?? '');
  return (
    <>
      <Text className="deed__title">{DEED.choose}</Text>
      <View className="chips">
        {dimensions.map(({ code, name }) => (
          <Chip
            key={code}
            id={`deed-dimension-${code}`}
            chosen={code === chosen}
            onPress={() => setChosen(code)}
          >
            {name}
          </Chip>
        ))}
      </View>
      <Card flush id="deed-items">
        {items
          .filter(({ dimensionCode }) => dimensionCode === chosen)
          .map((item) => (
            <ListRow
              key={item.code}
              id={`deed-item-${item.code}`}
              title={item.name}
              note={[valueText(item), ...item.caps.map(capText)].join('，')}
              {...valueProps(item)}
              onPress={() => onChoose(item)}
            />
          ))}
      </Card>
    </>
  );
}

function valueProps({ direction, rectify }: Item) {
  if (direction === 'addition') return {};
  const word = rectify === null ? DEED.deduction : DEED.rectify;
  return { value: <Tag tone={rectify === null ? 'cinnabar' : 'amber'}>{word}</Tag> };
}
