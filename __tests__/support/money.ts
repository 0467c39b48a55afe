import type { Input } from '@contract/index';
import { uuid } from './builders';
import type { Season } from './season';

type Recorded = Omit<Input<'fund.record'>, 'villageId'>;

/** What is done with the shop's money and its recyclables, by who does it. */
export function moneyOf({ world, committee, clerk, supervisor, village, ask }: Season) {
  const villageId = village.id;
  const record = (amountFen: number, about: Partial<Recorded> = {}) =>
    world.as(committee)('fund.record', {
      ...ask(),
      ...{ fund: 'collective', kind: 'income', on: '2026-11-20', note: '村集体拨款' },
      amountFen,
      ...about,
    });
  return {
    record,
    spend: (amountFen: number, about: Partial<Recorded> = {}) =>
      record(amountFen, { kind: 'purchase', note: '做货架', ...about }),
    give: (amountFen: number, about: Partial<Input<'donation.create'>> = {}) =>
      world.as(clerk)('donation.create', {
        ...ask(),
        donor: { name: '黄山茶叶合作社', shown: true },
        amountFen,
        on: '2026-11-20',
        ...about,
      }),
    correct: (moveId: string, requestId = uuid()) =>
      world.as(committee)('fund.correct', { villageId, requestId, moveId, note: '记错了' }),
    pack: (materialId: string, grams: number, requestId = uuid()) =>
      world.as(clerk)('bundle.create', { villageId, requestId, materialId, grams }),
    drop: (bundleId: string, requestId = uuid()) =>
      world.as(clerk)('bundle.drop', {
        villageId,
        requestId,
        bundleId,
        reason: '受潮了，重新打',
      }),
    sell: (
      lines: Input<'sale.create'>['lines'],
      bundleIds: readonly string[] = [],
      about: Partial<Input<'sale.create'>> = {},
    ) =>
      world.as(clerk)('sale.create', {
        ...ask(),
        ...{ dealer: '屯溪废品站', on: '2026-11-21', lines },
        ...(bundleIds.length === 0 ? {} : { bundleIds: [...bundleIds] }),
        ...about,
      }),
    /** By kind of fund: what is in it, and what of it is kept for donors. */
    funds: async () =>
      Object.fromEntries(
        (await world.as(supervisor)('fund.get', { villageId })).funds.map(
          ({ kind, balanceFen, earmarkedFen }) => [kind, [balanceFen, earmarkedFen]],
        ),
      ),
    moves: async () => (await world.as(supervisor)('fund.list', { villageId, limit: 50 })).moves,
    bundles: async () =>
      (await world.as(supervisor)('bundle.list', { villageId, limit: 50 })).bundles,
    sales: async () => (await world.as(supervisor)('sale.list', { villageId, limit: 50 })).sales,
    statement: (quarter = '2026-Q4') =>
      world.as(supervisor)('statement.get', { villageId, quarter }),
    publish: (quarter = '2026-Q4') =>
      world.as(committee)('statement.publish', { ...ask(), quarter }),
  };
}
