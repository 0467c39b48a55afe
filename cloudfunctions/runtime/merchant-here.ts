import type { Output } from '@contract/index';
import type { Merchant } from '@domain/merchant';
import { points, type Points } from '@domain/points';
import { daysOfMonth, startOfDay } from '@domain/village-time';
import type { Condition, Store, Transaction } from './store';

interface MerchantAt {
  readonly villageId: string;
  readonly merchantId: string;
}

/** A merchant of this village; another village's is as good as none. */
export async function merchantHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, merchantId }: MerchantAt,
): Promise<Merchant | null> {
  const merchant = await source.get('merchants', merchantId);
  return merchant?.villageId === villageId ? merchant : null;
}

export function merchantRow(merchant: Merchant): Output<'merchant.list'>['merchants'][number] {
  const { id, name, note, fenPerPoint, state } = merchant;
  return { id, name, note, fenPerPoint, state };
}

interface Owed {
  readonly uses: number;
  readonly points: Points;
  readonly fen: number;
}

/** What a merchant's services of one month come to. A month that is over does not change any more. */
export async function owedOf(store: Store, merchantId: string, month: string): Promise<Owed> {
  const where = { merchantId, place: placesOf(month) };
  const by = ['merchantId'];
  const [[worth], [fen]] = await Promise.all([
    store.total('claimUses', { where }, { sum: 'points', by }),
    store.total('claimUses', { where }, { sum: 'fen', by }),
  ]);
  return { uses: worth?.count ?? 0, points: points(worth?.sum ?? 0), fen: fen?.sum ?? 0 };
}

/** A month's stretch of places, up to where a page goes on. */
export function placesOf(month: string, before?: string): Condition {
  const { from, until } = daysOfMonth(month);
  const ceiling = startOfDay(until);
  return {
    from: startOfDay(from),
    before: before !== undefined && before < ceiling ? before : ceiling,
  };
}
