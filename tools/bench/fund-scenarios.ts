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

const packed = ({ world, clerk, ask }: Season) =>
  world.as(clerk)('bundle.create', { ...ask(), materialId: 'clothes', grams: 25_000 });

const published = ({ world, committee, ask }: Season) =>
  world.as(committee)('statement.publish', { ...ask(), quarter: '2026-Q4' });

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
  'bundle.create': { budget: 7, run: packed },
  'bundle.drop': {
    budget: 5,
    run: async (season, fresh) => {
      const { bundleId } = await packed(season);
      fresh();
      const { world, clerk, ask } = season;
      await world.as(clerk)('bundle.drop', { ...ask(), bundleId, reason: '受潮了' });
    },
  },
  'bundle.list': {
    budget: 1,
    run: ({ world, clerk, village }) =>
      world.as(clerk)('bundle.list', { villageId: village.id, state: 'kept', limit: 20 }),
  },
  'sale.create of one bundle': {
    budget: 10,
    run: async (season, fresh) => {
      const { bundleId } = await packed(season);
      fresh();
      const { world, clerk, ask } = season;
      await world.as(clerk)('sale.create', {
        ...ask(),
        ...{ dealer: '屯溪废品站', on: '2027-01-01', bundleIds: [bundleId] },
        lines: [{ materialId: 'clothes', grams: 25_000, amountFen: 1_250 }],
      });
    },
  },
  'sale.list': {
    budget: 1,
    run: ({ world, clerk, village }) =>
      world.as(clerk)('sale.list', { villageId: village.id, limit: 20 }),
  },
  // One list for each kind of record, however long the quarter's is; a thousand entries a trip.
  'statement.get': {
    budget: 10,
    run: ({ world, supervisor, village }) =>
      world.as(supervisor)('statement.get', { villageId: village.id, quarter: '2026-Q4' }),
  },
  'statement.export': {
    budget: 8,
    run: ({ world, supervisor, village }) =>
      world.as(supervisor)('statement.export', { villageId: village.id, quarter: '2026-Q4' }),
  },
  'statement.publish': { budget: 13, run: published },
  'statement.board': {
    budget: 1,
    run: async (season, fresh) => {
      await published(season);
      fresh();
      const { world, supervisor, village } = season;
      await world.as(supervisor)('statement.board', { villageId: village.id });
    },
  },
  'donation.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('donation.list', { villageId: village.id, limit: 20 }),
  },
};
