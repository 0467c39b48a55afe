import { FUND_KINDS } from '@domain/fund/fund';
import { points } from '@domain/points';
import type { Settings } from '@domain/rulebook/rulebook';
import { coverageOf, type Coverage } from '@domain/settlement/coverage';
import type { Store } from './store';

/** More kinds of goods than any shop has on its shelf. */
const GOODS = 1_000;

/** What is out now, and what stands behind it. */
export async function coverageNow(
  store: Store,
  villageId: string,
  settings: Pick<Settings, 'fenPerPoint' | 'coverageMin'>,
): Promise<Coverage> {
  const [held, onPaper, goods, funds] = await Promise.all([
    store.total(
      'households',
      { where: { villageId, 'account.balance': { after: 0 } } },
      { sum: 'account.balance', by: ['villageId'] },
    ),
    store.total(
      'vouchers',
      { where: { villageId, state: 'issued' } },
      { sum: 'value', by: ['villageId'] },
    ),
    store.list('goods', { where: { villageId }, order: ['order', 'asc'], limit: GOODS }),
    store.list('funds', { where: { villageId }, order: ['kind', 'asc'], limit: FUND_KINDS.length }),
  ]);
  const outstanding = points([...held, ...onPaper].reduce((total, { sum }) => total + sum, 0));
  return coverageOf({ outstanding, goods, funds }, settings);
}
