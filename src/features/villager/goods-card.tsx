import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { navigate } from '@/services/platform';
import type { GoodsRow } from './goods-rows';
import { DRAW_PAGE } from './place';
import { GOODS } from './texts';
import './goods.scss';

/** Each thing with its price, and whether there are points enough for it. */
export function GoodsCard({ rows }: { readonly rows: readonly GoodsRow[] }) {
  return (
    <Card flush id="goods">
      {rows.map(({ id, name, note, price, estimated, byLot, mark }) => (
        <ListRow
          key={id}
          id={`goods-${id}`}
          title={name}
          {...(note === null ? {} : { note })}
          {...(byLot && { onPress: () => void navigate(DRAW_PAGE) })}
          value={
            <View className="goods__value">
              <View className="goods__price">
                {estimated && <Text className="goods__estimated">{GOODS.estimated}</Text>}
                <Text>{price}</Text>
              </View>
              {mark !== null && <Tag tone={mark.tone}>{mark.text}</Tag>}
            </View>
          }
        />
      ))}
    </Card>
  );
}
