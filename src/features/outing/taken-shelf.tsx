import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { dayText } from '@/features/entry/when';
import type { TakenGoods } from './kept-outing';
import { OUTINGS } from './texts';
import './outing.scss';

const WORDS = OUTINGS.shelf;

interface TakenShelfProps {
  readonly goods: readonly TakenGoods[] | null;
  readonly preparedAt: string;
}

/** What the points buy, for whoever asks at the stand: a quiet row, and the shelf behind it. */
export function TakenShelf({ goods, preparedAt }: TakenShelfProps) {
  const [isOpen, setOpen] = useState(false);
  if (goods === null || goods.length === 0)
    return (
      <Card flush>
        <ListRow
          id="stand-shelf"
          title={WORDS.title}
          note={goods === null ? WORDS.missing : WORDS.empty}
        />
      </Card>
    );
  return (
    <Card flush>
      <ListRow
        id="stand-shelf"
        title={WORDS.title}
        note={WORDS.how}
        value={WORDS.count(goods.length)}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <View id="stand-shelf-goods">
          <Text className="outing__prices">{WORDS.prices(dayText(dayOf(preparedAt)))}</Text>
          {goods.map((item) => (
            <ShelfRow key={item.id} item={item} />
          ))}
        </View>
      )}
    </Card>
  );
}

function ShelfRow({ item: { name, unitName, price, isOut } }: { readonly item: TakenGoods }) {
  return (
    <ListRow
      title={name}
      value={WORDS.price(pointsText(price), unitName)}
      {...(isOut && { note: WORDS.isOut })}
    />
  );
}
