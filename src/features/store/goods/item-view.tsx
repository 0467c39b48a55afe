import { View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { StateView } from '@/components/state-view/state-view';
import type { Here } from '@/features/committee/here';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { GoodsEditCard } from './edit-card';
import { GoodsMoveCard } from './move-card';
import { GoodsMoves } from './moves';
import { GOODS, ITEM } from './texts';
import { useGoods, useMoves, type GoodsItem } from './use-goods';
import './item-view.scss';

interface GoodsItemViewProps {
  readonly here: Here;
  readonly goodsId: string;
}

/** One kind of goods: what is left, what the committee may do with it, and how it came and went. */
export function GoodsItemView({ here, goodsId }: GoodsItemViewProps) {
  const goods = useGoods(here.villageId);
  const moves = useMoves(here.villageId, goodsId);
  useRenewal(goods, moves);
  const renew = async () => {
    await Promise.all([goods.reload(), moves.reload()]);
  };
  return (
    <LoadView load={goods.load} reload={goods.reload} id="goods-load">
      {(items) => {
        const item = items.find(({ id }) => id === goodsId);
        if (item === undefined)
          return (
            <StateView
              kind="error"
              title={GOODS.missing}
              detail={GOODS.missingDetail}
              id="goods-missing"
            />
          );
        return (
          <View className="goods-item">
            <View>
              <Head item={item} />
              {here.canWrite && <GoodsMoveCard here={here} item={item} onDone={renew} />}
              {here.canWrite && <GoodsEditCard here={here} item={item} onDone={renew} />}
            </View>
            <GoodsMoves moves={moves} unitName={item.unitName} />
          </View>
        );
      }}
    </LoadView>
  );
}

function Head({ item }: { readonly item: GoodsItem }) {
  const { name, unitName, price, stock, onShelf, source, estimated } = item;
  const priced = GOODS.price(pointsText(price), unitName);
  return (
    <Card title={name} id="goods-head">
      <BigFigure id="goods-stock" label={ITEM.stock} value={String(stock)} unit={unitName} />
      <Facts
        facts={[
          {
            name: ITEM.price,
            value: estimated ? `${priced}（${GOODS.estimated}）` : priced,
            id: 'goods-priced',
          },
          ...(source === '' ? [] : [{ name: ITEM.source, value: source }]),
          { name: ITEM.shelf, value: onShelf ? GOODS.onShelf : GOODS.offShelf, id: 'goods-shelf' },
        ]}
      />
    </Card>
  );
}
