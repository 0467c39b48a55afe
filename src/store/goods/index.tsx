import { CommitteeFrame } from '@/features/committee/committee-frame';
import { TO } from '@/features/committee/places';
import { GoodsView } from '@/features/store/goods/goods-view';
import { GoodsItemView } from '@/features/store/goods/item-view';
import { GOODS, ITEM } from '@/features/store/goods/texts';
import { back, useQuery } from '@/services/platform';

/** The shelf; with goods in its address, these alone. */
export default function GoodsPage() {
  const { goodsId } = useQuery();
  if (goodsId === undefined)
    return (
      <CommitteeFrame title={GOODS.title} id="goods-page" place="goods">
        {(here) => <GoodsView here={here} />}
      </CommitteeFrame>
    );
  return (
    <CommitteeFrame title={ITEM.title} id="goods-item-page" onBack={() => void back(TO.goods)}>
      {(here) => <GoodsItemView here={here} goodsId={goodsId} />}
    </CommitteeFrame>
  );
}
