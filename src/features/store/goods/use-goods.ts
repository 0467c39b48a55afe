import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type GoodsItem = Output<'goods.list'>['goods'][number];
export type Move = Output<'move.list'>['moves'][number];

const PAGE = 20;

/** More lower prices than this never wait at once. */
const CUTS_MOST = 50;

/** The names of the goods somebody has to look after, by what is the matter with them. */
export interface Attention {
  readonly low: readonly string[];
  readonly expiring: readonly string[];
  readonly cuts: readonly string[];
}

async function allGoods(villageId: string): Promise<readonly GoodsItem[]> {
  return (await call('goods.list', { villageId, offShelfToo: true })).goods;
}

/** All goods of the village in shelf order, also those off the shelf. */
export function useGoods(villageId: string) {
  return useLoad(`goods ${villageId}`, () => allGoods(villageId));
}

/** The same, and what of them has to be looked after. */
export function useShelf(villageId: string) {
  return useLoad(`shelf ${villageId}`, async () => {
    const [goods, outlook, { cuts }] = await Promise.all([
      allGoods(villageId),
      call('goods.outlook', { villageId }),
      call('price-cut.list', { villageId, state: 'proposed', limit: CUTS_MOST }),
    ]);
    const attention: Attention = {
      low: outlook.goods.filter(({ isLow }) => isLow).map(({ name }) => name),
      expiring: namesOf(outlook.expiring),
      cuts: namesOf(cuts),
    };
    return { goods, attention };
  });
}

/** Several batches of the same goods are one name. */
function namesOf(items: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(items.map(({ name }) => name))];
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
