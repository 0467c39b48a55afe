import type { Output } from '@contract/index';
import { allotmentOn } from '@domain/draw/allotment';
import { availableOn, type Goods } from '@domain/goods';
import { capWindowOf } from '@domain/rulebook/cap-windows';

type Row = Output<'goods.list'>['goods'][number];

/** Goods as listed on a day; what is kept for whom and what it cost is for those who keep the shop. */
export function goodsRow(
  goods: Goods,
  { day, isKeeper }: { readonly day: string; readonly isKeeper: boolean },
): Row {
  const { id, kind, name, unitName, price, category, barcode, photoId, merchantId } = goods;
  const { onShelf, source, estimated, limit } = goods;
  const available = availableOn(goods, day);
  return {
    ...{ id, kind, name, unitName, price, category, barcode, photoId, merchantId },
    ...{ onShelf, source, estimated, available },
    limit: limit === null ? null : { ...limit },
    quota: quotaOn(goods, day),
    byLot: allotmentOn(goods, day) !== null,
    ...(isKeeper ? keptOf(goods) : { ...NOTHING_KEPT, stock: available }),
  };
}

const NOTHING_KEPT = { reserved: 0, batches: [], reorderAt: null, costFen: null };

function keptOf({ stock, reserved, batches, reorderAt, costFen }: Goods) {
  const shown = batches.map(({ expiresOn, left }) => ({ expiresOn, left }));
  return { stock, reserved, batches: shown, reorderAt, costFen };
}

function quotaOn({ quota, given }: Goods, day: string): Row['quota'] {
  if (quota === null) return null;
  const used = given.window === capWindowOf(day, quota.per) ? given.count : 0;
  return { ...quota, left: Math.max(0, quota.count - used) };
}
