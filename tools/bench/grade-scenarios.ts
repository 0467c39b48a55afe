import { aGrading } from '../../__tests__/support/grading';
import type { ScenariosIn } from './busy-counter';

type Grading = Awaited<ReturnType<typeof aGrading>>;

/** A village with more households than one page of a round, its quarter closed. */
export function aGradingOfMany() {
  return aGrading({ count: 25 });
}

/** The same with two, for calls about one of them. */
export function aGradingOfFew() {
  return aGrading({ count: 2 });
}

/** All the way to a published round. */
export async function aPublishedRound() {
  const grading = await aGrading({ count: 2 });
  await grading.publish();
  const [villager] = grading.villagers;
  if (villager === undefined) throw new Error('every household has a phone');
  await grading.consent(villager, grading.household, 'shareWithBank');
  return { ...grading, villager };
}

type Published = Awaited<ReturnType<typeof aPublishedRound>>;

/** All households marked, and the round with the committee. */
async function deliberated(grading: Grading): Promise<void> {
  await grading.open();
  await grading.world.tend();
  for (const household of grading.households) await grading.appraiseAll(household);
  await grading.submit('deliberating');
}

/** What goes through households, a page of them at once. */
export const PAGES: ScenariosIn<Grading> = {
  'grade.open of 20 households': { budget: 34, run: ({ open }) => open() },
  'grade.supervise of 20 households': {
    budget: 175,
    run: async (grading, fresh) => {
      await deliberated(grading);
      await grading.submit('supervising');
      fresh();
      await grading.supervise();
    },
  },
};

/** What the three tiers do, each with how many round trips it takes today. */
export const ROUND: ScenariosIn<Grading> = {
  'grade.scheme': {
    budget: 0,
    run: ({ world, committee, village }) =>
      world.as(committee)('grade.scheme', { villageId: village.id }),
  },
  'grade.rounds': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('grade.rounds', { villageId: village.id, limit: 10 }),
  },
  'grade.list': {
    budget: 1,
    run: async (grading, fresh) => {
      await grading.open();
      fresh();
      await grading.rows();
    },
  },
  'grade.appraise by the third': {
    budget: 10,
    run: async (grading, fresh) => {
      const { scorers, household, appraise, committee, open, world } = grading;
      await open();
      await world.tend();
      for (const scorer of scorers.slice(0, 2)) await appraise(household, scorer);
      fresh();
      await appraise(household, scorers[2] ?? committee);
    },
  },
  'grade.veto': {
    budget: 10,
    run: async (grading, fresh) => {
      const { world, household, scorers, committee, ask, gradeIdOf, open, photoOf } = grading;
      await open();
      await world.tend();
      const photoIds = [await photoOf(household)];
      const gradeId = gradeIdOf(household);
      fresh();
      const raised = { ...ask(), gradeId, code: 'SX', evidence: '法院名单', photoIds };
      await world.as(scorers[0] ?? committee)('grade.veto', raised);
    },
  },
  'grade.deliberate': {
    budget: 7,
    run: async (grading, fresh) => {
      await deliberated(grading);
      fresh();
      const change = { kind: 'change', grade: 'AAA', reason: '带头修路' } as const;
      await grading.deliberate(grading.household, change);
    },
  },
  'grade.submit': {
    budget: 7,
    run: async (grading, fresh) => {
      await deliberated(grading);
      fresh();
      await grading.submit('supervising');
    },
  },
  'grade.inspect': {
    budget: 3,
    run: async (grading, fresh) => {
      await deliberated(grading);
      await grading.submit('supervising');
      const { world, officer, village } = grading;
      const place = { townshipId: village.townshipId, villageId: village.id };
      fresh();
      await world.as(officer)('grade.inspect', { ...place, limit: 20 });
    },
  },
};

/** What a household and the committee do after it. */
export const PUBLISHED: ScenariosIn<Published> = {
  'grade.get': { budget: 2, run: ({ gradeOf, household }) => gradeOf(household) },
  'grade.board': { budget: 1, run: ({ board }) => board() },
  'consent.give': {
    budget: 11,
    run: ({ consent, villager, household }) => consent(villager, household),
  },
  'consent.withdraw': {
    budget: 6,
    run: ({ withdraw, villager, household }) => withdraw(villager, household, 'shareWithBank'),
  },
  'consent.list': {
    budget: 1,
    run: ({ world, villager, place }) => world.as(villager)('consent.list', place),
  },
  'consent.survey': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('consent.survey', {
        villageId: village.id,
        kind: 'shareWithBank',
        limit: 20,
      }),
  },
  'disclosure.create of 1 household': {
    budget: 9,
    run: ({ world, committee, ask, roundId, household }) =>
      world.as(committee)('disclosure.create', {
        ...ask(),
        roundId,
        bank: '农商银行',
        householdIds: [household.id],
      }),
  },
  'disclosure.reply': {
    budget: 6,
    run: async ({ world, committee, ask, roundId, household }, fresh) => {
      const wish = { roundId, bank: '农商银行', householdIds: [household.id] };
      const { rows } = await world.as(committee)('disclosure.create', { ...ask(), ...wish });
      fresh();
      await world.as(committee)('disclosure.reply', {
        ...ask(),
        disclosureId: rows[0]?.disclosureId ?? '',
        limitFen: 5_000_000,
        reference: '授字 001',
        repliedOn: '2027-01-01',
      });
    },
  },
  'disclosure.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('disclosure.list', { villageId: village.id, limit: 20 }),
  },
  'disclosure.mine': {
    budget: 1,
    run: ({ world, villager, place }) =>
      world.as(villager)('disclosure.mine', { ...place, limit: 20 }),
  },
};
