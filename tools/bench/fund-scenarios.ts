import type { Season } from '../../__tests__/support/season';
import type { ScenariosIn } from './busy-counter';

const money = { amountFen: 50_000, on: '2026-12-31', note: '村集体拨款' };

const recorded = ({ world, committee, ask }: Season) =>
  world.as(committee)('fund.record', {
    ...ask(),
    ...{ fund: 'collective', kind: 'income' },
    ...money,
  });

const given = ({ world, committee, ask }: Season) =>
  world.as(committee)('donation.create', {
    ...ask(),
    donor: { name: '黄山茶叶合作社', shown: true },
    purpose: '给老人买棉被',
    ...money,
  });

/** The shop's money, each with how many round trips it takes today. */
export const FUNDS: ScenariosIn<Season> = {
  'fund.get': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('fund.get', { villageId: village.id }),
  },
  'fund.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('fund.list', { villageId: village.id, limit: 20 }),
  },
  'fund.record': { budget: 6, run: recorded },
  'fund.correct': {
    budget: 8,
    run: async (season, fresh) => {
      const { moveId } = await recorded(season);
      fresh();
      const { world, committee, ask } = season;
      await world.as(committee)('fund.correct', { ...ask(), moveId, note: '记了两遍' });
    },
  },
  'donation.create': { budget: 7, run: given },
  'donation.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('donation.list', { villageId: village.id, limit: 20 }),
  },
};
