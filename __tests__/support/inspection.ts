import type { Input } from '@contract/index';
import type { Household } from '@domain/household';
import type { Item } from '@domain/rulebook/rulebook';
import type { Somebody } from './builders';
import { aBreach } from './rules';
import { aSeason } from './season';

type Finding = Input<'finding.create'>;
type SeasonGiven = NonNullable<Parameters<typeof aSeason>[0]>;

/** The midnight that ends Sunday 22 November, the day after the inspection. */
export const DUE = '2026-11-22T16:00:00.000Z';

/** Rubbish lying about: until tomorrow to clear it away. */
export function anUntidiness(fields: Partial<Item> = {}): Item {
  return aBreach({
    code: 'HJ05',
    dimensionCode: 'HJ',
    name: '乱堆乱放',
    rectify: { days: 1, mode: 'before' },
    ...fields,
  });
}

/** The same, with the points taken at once and given back when it is cleared away. */
export function anUntidinessTakenAtOnce(): Item {
  return anUntidiness({ code: 'HJ07', rectify: { days: 1, mode: 'after' } });
}

/** A season with items that can be put right, and what inspectors and households do about them. */
export async function anInspection(given: SeasonGiven = {}) {
  const items = [anUntidiness(), anUntidinessTakenAtOnce(), aBreach()];
  const season = await aSeason({ items, ...given });
  const { world, ask, photoOf, household: first, villagers, scorers, committee } = season;
  const [inspector, colleague] = scorers as [Somebody, Somebody];
  const [villager] = villagers as [Somebody];
  return {
    ...season,
    inspector,
    colleague,
    villager,
    /** Seen at the door, with the household's card in the hand. */
    find: async (finding: Partial<Finding> = {}, household: Household = first, by = inspector) =>
      world.as(by)('finding.create', {
        ...ask(),
        householdId: household.id,
        itemCode: 'HJ05',
        where: '门前路边',
        photoIds: [await photoOf(household)],
        confirmation: { how: 'card', cardToken: household.cardToken },
        ...finding,
      }),
    done: (findingId: string, by = villager, household: Household = first) =>
      world.as(by)('finding.done', { ...ask(), householdId: household.id, findingId }),
    recheck: (findingId: string, passed: boolean, by = colleague) =>
      world.as(by)('finding.recheck', { ...ask(), findingId, passed }),
    drop: (findingId: string, by = committee) =>
      world.as(by)('finding.drop', { ...ask(), findingId, reason: '看错了地方' }),
    mine: async () => {
      const place = { villageId: season.village.id, householdId: first.id };
      return (await world.as(villager)('finding.mine', { ...place, limit: 50 })).findings;
    },
    list: async (state?: NonNullable<Input<'finding.list'>['state']>) => {
      const wish = { villageId: season.village.id, limit: 50, ...(state ? { state } : {}) };
      return (await world.as(inspector)('finding.list', wish)).findings;
    },
    /** Passed on, agreed to by three, and posted. */
    postDeduction: async (proposalId: string) => {
      const decisions = [{ proposalId, verdict: 'pass' as const }];
      await world.as(committee)('review.first', { ...ask(), decisions });
      for (const judge of scorers.slice(1))
        await world.as(judge)('review.mark', { ...ask(), marks: [{ proposalId, agree: true }] });
      await world.tend();
    },
    scoreOf: async (household: Household = first) => {
      const found = await world.store.get('households', household.id);
      return found?.account.scores['2026-Q4'] ?? 0;
    },
  };
}

export type Inspecting = Awaited<ReturnType<typeof anInspection>>;

/** What has been proposed about the household so far. */
export function proposalsOf({ world, household }: Inspecting) {
  return world.store.list('proposals', {
    where: { householdId: household.id, place: { from: '!', before: '~' } },
    order: ['place', 'asc'],
    limit: 50,
  });
}
