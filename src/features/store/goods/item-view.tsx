import { View } from '@tarojs/components';
import { fenText } from '@domain/fund/fen';
import { pointsText } from '@domain/points';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Card } from '@/components/card/card';
import { Facts, type Fact } from '@/components/facts/facts';
import { StateView } from '@/components/state-view/state-view';
import type { Here } from '@/features/committee/here';
import { shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { GoodsEditCard } from './edit-card';
import { GoodsMoveCard } from './move-card';
import { GoodsMoves } from './moves';
import { DETAILS, GOODS, ITEM } from './texts';
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
        // A merchant's service never lies on the shelf: nothing of it comes or goes.
        const isStocked = item.kind === 'goods';
        return (
          <View className="goods-item">
            <View>
              <Head item={item} villageId={here.villageId} />
              {here.canWrite && isStocked && (
                <GoodsMoveCard here={here} item={item} onDone={renew} />
              )}
              {here.canWrite && <GoodsEditCard here={here} item={item} onDone={renew} />}
            </View>
            {isStocked && <GoodsMoves moves={moves} item={item} />}
          </View>
        );
      }}
    </LoadView>
  );
}

function Head({ item, villageId }: { readonly item: GoodsItem; readonly villageId: string }) {
  const { name, unitName, price, kind, stock, onShelf, source, estimated, photoId } = item;
  const priced = GOODS.price(pointsText(price), unitName);
  return (
    <Card title={name} id="goods-head">
      {kind === 'goods' && (
        <BigFigure id="goods-stock" label={ITEM.stock} value={String(stock)} unit={unitName} />
      )}
      <Facts
        facts={[
          {
            name: ITEM.price,
            value: estimated ? `${priced}（${GOODS.estimated}）` : priced,
            id: 'goods-priced',
          },
          ...(source === '' ? [] : [{ name: ITEM.source, value: source }]),
          { name: ITEM.shelf, value: onShelf ? GOODS.onShelf : GOODS.offShelf, id: 'goods-shelf' },
          ...detailFacts(item),
        ]}
      />
      <PhotoStrip villageId={villageId} photoIds={photoId === null ? [] : [photoId]} />
    </Card>
  );
}

/** What is known of goods beside their label, as far as it is. */
function detailFacts(item: GoodsItem): Fact[] {
  const { unitName, stock, available, reserved, reorderAt, batches } = item;
  const pieces = (count: number) => `${count} ${unitName}`;
  const days = batches.filter(({ expiresOn }) => expiresOn !== null);
  return [
    ...(available === stock
      ? []
      : [{ name: DETAILS.available, value: pieces(available), id: 'goods-available' }]),
    ...(reserved === 0 ? [] : [{ name: DETAILS.reserved, value: pieces(reserved) }]),
    ...(reorderAt === null ? [] : [{ name: DETAILS.line, value: pieces(reorderAt) }]),
    ...days.map(({ expiresOn, left }) => ({
      name: DETAILS.batches,
      value: DETAILS.batch(pieces(left), shortDayText(expiresOn ?? '')),
    })),
    ...labelFacts(item),
  ];
}

function labelFacts({ kind, category, barcode, costFen, limit, quota }: GoodsItem): Fact[] {
  const { windows } = DETAILS;
  const paid = kind === 'service' ? DETAILS.paid : DETAILS.cost;
  return [
    ...(category === '' ? [] : [{ name: DETAILS.category, value: category }]),
    ...(barcode === '' ? [] : [{ name: DETAILS.barcode, value: barcode }]),
    ...(costFen === null ? [] : [{ name: paid, value: fenText(costFen) }]),
    ...(limit === null
      ? []
      : [{ name: DETAILS.limit, value: DETAILS.limited(limit.count, windows[limit.per]) }]),
    ...(quota === null
      ? []
      : [
          {
            name: DETAILS.quota,
            value: DETAILS.quoted(quota.count, windows[quota.per], quota.left),
          },
        ]),
  ];
}
