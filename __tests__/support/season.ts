import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import { memberOf } from '@domain/member';
import { daysOfPeriod, periodOf } from '@domain/period';
import type { Quantity } from '@domain/quantity';
import { summaryOf, type Item, type Settings } from '@domain/rulebook/rulebook';
import { aHousehold, aVillage, NOW, staff, uuid, villagerOf } from './builders';
import { counterOf } from './counter';
import { aBreach, anItem, aRulebook, someSettings } from './rules';
import { aWorld, type Given, type World } from './world';

interface SeasonGiven extends Omit<Given, 'villages' | 'rulebooks' | 'goods'> {
  readonly settings?: Partial<Settings>;
  readonly items?: readonly Item[];
  readonly goods?: readonly Goods[];
  /** So many households where none are given. */
  readonly count?: number;
  readonly now?: string;
}

/** A village that lives by its rules, with everybody it takes to score a household. */
export async function aSeason(given: SeasonGiven = {}) {
  const bare = aVillage();
  const villageId = bare.id;
  const settings = someSettings(given.settings);
  // The first version may be in force since its running period began.
  const { from: effectiveOn } = daysOfPeriod(periodOf('2026-10-01', settings.period));
  const items = given.items ?? [anItem(), aBreach()];
  const rulebook = aRulebook({ villageId, settings, items, effectiveOn });
  const village = { ...bare, rulebook: [summaryOf(rulebook, effectiveOn)] };
  const households = (
    given.households ?? Array.from({ length: given.count ?? 3 }, () => aHousehold())
  ).map((one) => movedTo(one, villageId));
  const [committee, supervisor, clerk] = [
    staff('committee', village),
    staff('supervisor', village),
    staff('clerk', village),
  ];
  const scorers = Array.from({ length: 4 }, () => staff('scorer', village));
  const villagers = households.map(villagerOf);
  const goods = (given.goods ?? []).map((one) => ({ ...one, villageId }));
  const world = await aWorld({
    ...given,
    villages: [village],
    households,
    goods,
    people: [committee, supervisor, clerk, ...scorers, ...villagers, ...(given.people ?? [])],
    rulebooks: [rulebook],
  });
  for (const { person } of villagers)
    for (const held of person.memberships)
      if (held.role !== 'township')
        await world.store.insert('members', memberOf(person, held, NOW));
  world.setNow(given.now ?? NOW);

  const season = { world, village, rulebook, households, goods };
  const people = { committee, supervisor, clerk, scorers, villagers };
  const [first] = households;
  if (first === undefined) throw new Error('a village has households');
  return {
    ...season,
    ...people,
    ...verbsOf(world, villageId, people),
    /** The first household, and what is done for it over the counter. */
    household: first,
    place: { villageId, householdId: first.id },
    counter: (household: Household = first) => counterOf(world, village, household, clerk),
  };
}

export type Season = Awaited<ReturnType<typeof aSeason>>;

function movedTo(household: Household, villageId: string): Household {
  return { ...household, villageId, id: `${villageId}.h${household.number}` };
}

interface Staff {
  readonly committee: ReturnType<typeof staff>;
  readonly scorers: readonly ReturnType<typeof staff>[];
}

interface Deed {
  readonly occurredOn: string;
  readonly quantity?: Quantity;
}

function verbsOf(world: World, villageId: string, { committee, scorers }: Staff) {
  const ask = () => ({ villageId, requestId: uuid() });
  const [visitor, ...judges] = scorers;
  if (visitor === undefined) throw new Error('a village has scorers');

  const photoOf = async ({ id: householdId }: Household) => {
    const id = `${villageId}.photo-${uuid()}`;
    const byId = visitor.person.id;
    const photo = { id, villageId, fileId: 'none', byId, householdId, takenAt: world.now() };
    await world.store.insert('photos', photo);
    return id;
  };

  /** Proposed at the door with the household's card, passed on, agreed to by three. */
  const propose = async (household: Household, itemCode: string, deed: Deed) => {
    const { proposalId } = await world.as(visitor)('proposal.create', {
      ...ask(),
      householdId: household.id,
      itemCode,
      ...deed,
      photoIds: [await photoOf(household)],
      confirmation: { how: 'card', cardToken: household.cardToken },
      again: true,
    });
    const decisions = [{ proposalId, verdict: 'pass' as const }];
    await world.as(committee)('review.first', { ...ask(), decisions });
    for (const judge of judges)
      await world.as(judge)('review.mark', { ...ask(), marks: [{ proposalId, agree: true }] });
    return proposalId;
  };

  const close = (period: string, requestId = uuid()) =>
    world.as(committee)('period.close', { villageId, period, requestId });

  return {
    ask,
    photoOf,
    propose,
    /** Proposed, decided and posted; what needs no publicity is due at once. */
    score: async (household: Household, itemCode: string, occurredOn: string) => {
      const proposalId = await propose(household, itemCode, { occurredOn });
      await world.tend();
      return proposalId;
    },
    close,
    /** Closed to the last household. */
    settle: async (period: string) => {
      await close(period);
      await world.tend();
    },
    accountOf: async ({ id }: Household) => {
      const found = await world.store.get('households', id);
      if (!found) throw new Error('the household is in the world');
      return found.account;
    },
  };
}
