import { aSeason, type Season } from '../../__tests__/support/season';
import type { ScenariosIn } from './busy-counter';

const MIDNIGHT = '2026-12-31T16:00:00.000Z';
const PERIOD = '2026-Q4';

/** A village with more households than one page of a close, at the end of its period. */
export async function aQuarterEnd() {
  const season = await aSeason({
    count: 25,
    settings: { clearing: { kind: 'yearEnd', noticeDays: 30 } },
  });
  await season.counter().earn(12);
  await season.score(season.household, 'HJ01', '2026-11-20');
  season.world.setNow(MIDNIGHT);
  return season;
}

const closed = async (season: Season, fresh: () => void) => {
  await season.settle(PERIOD);
  fresh();
};

export const SETTLEMENT: ScenariosIn<Season> = {
  'period.get': {
    budget: 10,
    run: ({ world, committee, village }) =>
      world.as(committee)('period.get', { villageId: village.id, period: PERIOD }),
  },
  'period.close of 20 households': {
    budget: 118,
    run: ({ close }) => close(PERIOD),
  },
  'flag.list': {
    budget: 1,
    run: async (season, fresh) => {
      await closed(season, fresh);
      const { world, supervisor, village } = season;
      const ask = { villageId: village.id, period: PERIOD, limit: 20 };
      await world.as(supervisor)('flag.list', ask);
    },
  },
  'flag.review': {
    budget: 7,
    run: async (season, fresh) => {
      await closed(season, fresh);
      const { world, committee, place, ask } = season;
      const wish = { ...ask(), ...place, period: PERIOD, flagged: false, reason: '村民代表会议定' };
      await world.as(committee)('flag.review', wish);
    },
  },
  'flag.publish': {
    budget: 5,
    run: async (season, fresh) => {
      await closed(season, fresh);
      await season.world.as(season.committee)('flag.publish', { ...season.ask(), period: PERIOD });
    },
  },
  'flag.board': {
    budget: 2,
    run: async (season, fresh) => {
      const { world, committee, village, ask } = season;
      await closed(season, fresh);
      await world.as(committee)('flag.publish', { ...ask(), period: PERIOD });
      fresh();
      await world.as(committee)('flag.board', { villageId: village.id });
    },
  },
  'standing.get': {
    budget: 4,
    run: ({ world, villagers, place }) => {
      const [villager] = villagers;
      if (villager === undefined) throw new Error('a village has villagers');
      return world.as(villager)('standing.get', place);
    },
  },
  'household.close': {
    budget: 7,
    run: ({ world, committee, village, households, ask }) =>
      world.as(committee)('household.close', {
        ...ask(),
        villageId: village.id,
        householdId: households[1]?.id ?? '',
        reason: '搬到县城',
      }),
  },
};
