import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type GoodsItem = Output<'goods.list'>['goods'][number];
export type Move = Output<'move.list'>['moves'][number];

const PAGE = 20;

/** All goods of the village in shelf order, also those off the shelf. */
export function useGoods(villageId: string) {
  return useLoad(`goods ${villageId}`, async () => {
    const { goods } = await call('goods.list', { villageId, offShelfToo: true });
    return goods;
  });
}

/** How the stock of one kind of goods changed, the newest first. */
export function useMoves(villageId: string, goodsId: string) {
  return usePages(`moves ${goodsId}`, async (before) => {
    const page = await call('move.list', {
      villageId,
      goodsId,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.moves, next: page.next };
  });
}
