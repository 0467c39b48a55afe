import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import { memberOf } from '@domain/member';
import { daysOfPeriod, periodOf } from '@domain/period';
import type { Quantity } from '@domain/quantity';
import type { Item, Settings } from '@domain/rulebook/rulebook';
import { aHousehold, NOW, staff, uuid, villagerOf } from './builders';
import { counterOf } from './counter';
import { aBreach, anItem, aVillageWithRules, someSettings } from './rules';
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
  const { village, rulebook } = governed(given);
  const villageId = village.id;
  const households = householdsOf(given, villageId);
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

/** The first version may be in force since its running period began. */
function governed({ settings: wanted, items = [anItem(), aBreach()] }: SeasonGiven) {
  const settings = someSettings(wanted);
  const { from: effectiveOn } = daysOfPeriod(periodOf('2026-10-01', settings.period));
  const { village, rulebooks } = aVillageWithRules({}, { settings, items, effectiveOn });
  const [rulebook] = rulebooks;
  if (rulebook === undefined) throw new Error('the village has rules');
  return { village, rulebook };
}

function householdsOf({ households, count = 3 }: SeasonGiven, villageId: string): Household[] {
  const wanted = households ?? Array.from({ length: count }, () => aHousehold());
  return wanted.map((one) => movedTo(one, villageId));
}

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
    const photo = {
      id,
      villageId,
      fileId: 'none',
      byId,
      householdId,
      takenAt: world.now(),
      forAll: false,
    };
    await world.store.insert('photos', photo);
    return id;
  };

  /** Everything that waits is passed on and agreed to by three. */
  const decide = async () => {
    const { proposals } = await world.as(committee)('review.list', {
      ...{ villageId, queue: 'first', limit: 50 },
    });
    const ids = proposals.map(({ id: proposalId }) => proposalId);
    const decisions = ids.map((proposalId) => ({ proposalId, verdict: 'pass' as const }));
    if (ids.length > 0) await world.as(committee)('review.first', { ...ask(), decisions });
    const marks = ids.map((proposalId) => ({ proposalId, agree: true }));
    for (const judge of ids.length > 0 ? judges : [])
      await world.as(judge)('review.mark', { ...ask(), marks });
    await world.tend();
  };

  /** Proposed at the door with the household's card, and decided. */
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
    await decide();
    return proposalId;
  };

  const close = (period: string, requestId = uuid()) =>
    world.as(committee)('period.close', { villageId, period, requestId });

  return {
    ask,
    photoOf,
    decide,
    propose,
    /** What needs no publicity is posted at once. */
    score: (household: Household, itemCode: string, occurredOn: string) =>
      propose(household, itemCode, { occurredOn }),
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
