import type { Inspecting } from '../../__tests__/support/inspection';
import type { ScenariosIn } from './busy-counter';

/** What inspectors and a household do about a finding, each with how many round trips it takes today. */
export const FINDING: ScenariosIn<Inspecting> = {
  'finding.create': {
    budget: 14,
    run: async ({ world, household, inspector, ask, photoOf }, fresh) => {
      const photoIds = [await photoOf(household)];
      const confirmation = { how: 'card', cardToken: household.cardToken } as const;
      const seen = { itemCode: 'HJ05', where: '门前', photoIds, confirmation };
      fresh();
      await world.as(inspector)('finding.create', {
        ...ask(),
        householdId: household.id,
        ...seen,
      });
    },
  },
  'finding.create with points taken at once': {
    budget: 19,
    run: async ({ world, household, inspector, ask, photoOf }, fresh) => {
      const photoIds = [await photoOf(household)];
      fresh();
      await world.as(inspector)('finding.create', {
        ...ask(),
        householdId: household.id,
        itemCode: 'HJ07',
        where: '门前',
        photoIds,
      });
    },
  },
  'finding.done': {
    budget: 5,
    run: async ({ find, done }, fresh) => {
      const { findingId } = await find();
      fresh();
      await done(findingId);
    },
  },
  'finding.recheck': {
    budget: 7,
    run: async ({ find, recheck }, fresh) => {
      const { findingId } = await find();
      fresh();
      await recheck(findingId, true);
    },
  },
  'finding.recheck that gives posted points back': {
    budget: 18,
    run: async ({ find, recheck, postDeduction }, fresh) => {
      const { findingId, proposalId } = await find({ itemCode: 'HJ07' });
      await postDeduction(proposalId ?? '');
      fresh();
      await recheck(findingId, true);
    },
  },
  'finding.drop': {
    budget: 5,
    run: async ({ find, drop }, fresh) => {
      const { findingId } = await find();
      fresh();
      await drop(findingId);
    },
  },
  'finding.list': { budget: 1, run: ({ list }) => list('open') },
  'finding.mine': { budget: 1, run: ({ mine }) => mine() },
};
