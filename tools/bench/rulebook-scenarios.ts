import { XIYONG } from '@domain/rulebook/templates/xiyong';
import { ask, type Scenario, type Scenarios } from './busy-counter';

type Shop = Parameters<Scenario['run']>[0];

const save = ({ world, committee, village: { id: villageId } }: Shop, version?: number) =>
  world.as(committee)('rulebook.save', {
    villageId,
    ...ask(),
    ...(version === undefined ? {} : { version }),
    ...XIYONG.rules,
    template: XIYONG.key,
  });

async function adopt(shop: Shop, fresh: () => void = () => undefined) {
  const { world, committee, village } = shop;
  const { version, savedAt } = await save(shop);
  fresh();
  return world.as(committee)('rulebook.adopt', {
    villageId: village.id,
    ...ask(),
    version,
    savedAt,
    adoption: {
      heldOn: '2026-11-20',
      eligible: 42,
      present: 38,
      inFavour: 35,
      against: 2,
      abstained: 1,
      minutesPhotoIds: [],
    },
    filing: { filedOn: '2026-11-21', receivedBy: '汪干事', number: '备案 12 号' },
    effectiveOn: '2026-11-01',
  });
}

/** After the rules are adopted. */
const governed =
  (run: Scenario['run']): Scenario['run'] =>
  async (shop, fresh) => {
    await adopt(shop);
    fresh();
    await run(shop, fresh);
  };

/** What is asked of a village's rules, each with how many round trips it takes today. */
export const RULEBOOK: Scenarios = {
  'rulebook.get of a version': {
    budget: 1,
    run: governed(({ world, villager, village: { id: villageId } }) =>
      world.as(villager)('rulebook.get', { villageId, version: 1 }),
    ),
  },
  'rulebook.get of the one in force': {
    budget: 2,
    run: governed(({ world, villager, village: { id: villageId } }) =>
      world.as(villager)('rulebook.get', { villageId }),
    ),
  },
  'rulebook.list': {
    budget: 2,
    run: governed(({ world, villager, village: { id: villageId } }) =>
      world.as(villager)('rulebook.list', { villageId }),
    ),
  },
  'rulebook.save of a new draft': { budget: 5, run: (shop) => save(shop) },
  'rulebook.save over a draft': {
    budget: 5,
    run: async (shop, fresh) => {
      const { version } = await save(shop);
      fresh();
      await save(shop, version);
    },
  },
  'rulebook.adopt': { budget: 7, run: (shop, fresh) => adopt(shop, fresh) },
  'rulebook.replay': {
    budget: 8,
    run: governed(({ world, committee, village: { id: villageId } }) =>
      world.as(committee)('rulebook.replay', { villageId, version: 1, period: '2026-11' }),
    ),
  },
  'rulebook.import': {
    budget: 0,
    run: ({ world, committee, village: { id: villageId } }) => {
      const file = Buffer.from('编号,方面\nHJ01,环境').toString('base64');
      return world.as(committee)('rulebook.import', { villageId, file });
    },
  },
  'rulebook.export': {
    budget: 1,
    run: governed(({ world, committee, village: { id: villageId } }) =>
      world.as(committee)('rulebook.export', { villageId, version: 1 }),
    ),
  },
};
