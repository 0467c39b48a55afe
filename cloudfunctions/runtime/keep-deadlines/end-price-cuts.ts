import { endedCut } from '@domain/price-cut/price-cut';
import { dayOf } from '@domain/village-time';
import type { Duty } from './deadlines';

const PAGE = 100;

/** What has gone off is no reason for a lower price any more. */
export const endPriceCuts: Duty = async ({ store, clock }) => {
  const over = await store.list('priceCuts', {
    where: { state: 'approved', until: { before: dayOf(clock()) } },
    order: ['until', 'asc'],
    limit: PAGE,
  });
  for (const { id } of over)
    await store.transact(async (tx) => {
      const cut = await tx.get('priceCuts', id);
      const goods = cut === null ? null : await tx.get('goods', cut.goodsId);
      if (cut?.state !== 'approved' || goods === null) return;
      const ended = endedCut({ cut, goods });
      await tx.replace('priceCuts', ended.cut);
      await tx.replace('goods', ended.goods);
    });
  return { priceCuts: over.length };
};
