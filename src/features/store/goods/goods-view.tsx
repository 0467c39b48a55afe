import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import type { Here } from '@/features/committee/here';
import { openGoods, openTable } from '@/features/committee/places';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { MoneyLinks } from '@/features/money/money-links';
import { PaperLinks } from '@/features/paper/paper-links';
import { ShopLink } from '@/features/shop-link/shop-link';
import { StockLinks } from '../stock-links';
import { AttentionCard } from './attention';
import { GoodsForm } from './goods-form';
import { GOODS } from './texts';
import { useShelf, type GoodsItem } from './use-goods';
import './goods-view.scss';

/**
 * Everything the shop has or had, with what is left of it; the committee adds to it. What else is
 * done with the goods comes after them.
 */
export function GoodsView({ here }: { readonly here: Here }) {
  const shelf = useShelf(here.villageId);
  useRenewal(shelf);
  return (
    <View className="goods-view">
      <View>
        {here.canWrite && <GoodsForm here={here} onAdded={shelf.reload} />}
        <LoadView load={shelf.load} reload={shelf.reload} id="goods-load">
          {({ goods, attention }) => (
            <>
              <AttentionCard attention={attention} />
              <GoodsList here={here} goods={goods} />
            </>
          )}
        </LoadView>
      </View>
      <View>
        <StockLinks />
        <Card flush>
          <ListRow id="to-table" title={GOODS.table} note={GOODS.tableNote} onPress={openTable} />
        </Card>
        <ShopLink />
        <PaperLinks />
        <MoneyLinks />
      </View>
    </View>
  );
}

interface GoodsListProps {
  readonly here: Here;
  readonly goods: readonly GoodsItem[];
}

function GoodsList({ here, goods }: GoodsListProps) {
  if (goods.length === 0)
    return (
      <StateView
        kind="empty"
        title={GOODS.empty}
        id="goods-empty"
        {...(here.canWrite ? { detail: GOODS.emptyDetail } : {})}
      />
    );
  return (
    <Card flush title={GOODS.list(goods.length)} id="goods-list">
      <View className="goods-view__rows">
        {goods.map((item, index) => (
          <GoodsLine key={item.id} item={item} place={index + 1} />
        ))}
      </View>
    </Card>
  );
}

function GoodsLine({ item, place }: { readonly item: GoodsItem; readonly place: number }) {
  const { id, name, unitName, price, onShelf, estimated } = item;
  const priced = GOODS.price(pointsText(price), unitName);
  return (
    <ListRow
      id={`goods-row-${place}`}
      title={name}
      note={estimated ? `${priced} · ${GOODS.estimated}` : priced}
      value={
        <View className="goods-view__value">
          <Text>{stockText(item)}</Text>
          {!onShelf && <Tag>{GOODS.offShelf}</Tag>}
          {onShelf && isOut(item) && <Tag tone="amber">{GOODS.soldOut}</Tag>}
        </View>
      }
      onPress={() => openGoods(id)}
    />
  );
}

/** A service is in no stock and never out of it. */
function isOut({ kind, stock }: GoodsItem): boolean {
  return kind === 'goods' && stock === 0;
}

function stockText({ kind, stock, unitName }: GoodsItem): string {
  return kind === 'service' ? GOODS.service : GOODS.stock(stock, unitName);
}
