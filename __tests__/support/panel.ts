import type { Input } from '@contract/index';
import type { Household } from '@domain/household';
import { memberOf } from '@domain/member';
import type { Points } from '@domain/points';
import type { Item, Settings } from '@domain/rulebook/rulebook';
import { aHousehold, NOW, staff, uuid, villagerOf, type Somebody } from './builders';
import { PHOTO } from './photos';
import { ITEMS } from './panel-rules';
import { aVillageWithRules, type RulebookFields } from './rules';
import { aWorld, type Given } from './world';

type Creation = Input<'proposal.create'>;
type Shown = Creation['confirmation'];

export interface PanelGiven extends Given {
  readonly settings?: Partial<Settings>;
  readonly items?: readonly Item[];
  readonly versions?: readonly RulebookFields[];
  readonly household?: Partial<Household>;
}

/** Two households under rules, with everybody a proposal passes on its way. */
export async function aPanel(given: PanelGiven = {}) {
  const { settings = {}, items = ITEMS } = given;
  const versions = given.versions ?? [{ settings, items }];
  const { village, rulebooks } = aVillageWithRules(
    {},
    ...versions.map((version) => ({ items: ITEMS, ...version })),
  );
  const villageId = village.id;
  const household = aHousehold({ villageId, headName: '程德福', ...given.household });
  const neighbour = aHousehold({ villageId, headName: '胡有才' });
  const scorers = Array.from({ length: 6 }, () => staff('scorer', village));
  const [first, inspector, ...judges] = scorers as [
    Somebody,
    Somebody,
    Somebody,
    Somebody,
    Somebody,
    Somebody,
  ];
  const committee = staff('committee', village);
  const supervisor = staff('supervisor', village);
  const villager = villagerOf(household);
  const other = villagerOf(neighbour);
  const world = await aWorld({
    ...given,
    villages: [village, ...(given.villages ?? [])],
    rulebooks: [...rulebooks, ...(given.rulebooks ?? [])],
    households: [household, neighbour, ...(given.households ?? [])],
    people: [...scorers, committee, supervisor, villager, other, ...(given.people ?? [])],
  });
  for (const somebody of [...scorers, committee])
    await world.store.insert(
      'members',
      memberOf(somebody.person, { role: roleOf(somebody), villageId }, NOW),
    );
  const place = { villageId, householdId: household.id };

  const photo = async (by: Somebody, householdId = household.id) => {
    const wish = { villageId, householdId, requestId: uuid(), base64: PHOTO };
    return (await world.as(by)('photo.create', wish)).photoId;
  };
  const propose = (deed: Partial<Creation> = {}, by = villager) =>
    world.as(by)('proposal.create', {
      ...place,
      requestId: uuid(),
      itemCode: 'HJ03',
      occurredOn: '2026-11-20',
      photoIds: [],
      ...deed,
    });
  const review = (
    decisions: Input<'review.first'>['decisions'],
    by: Somebody = first,
    requestId = uuid(),
  ) => world.as(by)('review.first', { villageId, requestId, decisions });
  const mark = async (by: Somebody, proposalId: string, points?: Points, agree = true) => {
    const marks = [{ proposalId, agree, ...(points === undefined ? {} : { points }) }];
    const { results } = await world.as(by)('review.mark', {
      villageId,
      requestId: uuid(),
      marks,
    });
    return results[0];
  };
  const proposal = async (id: string) => {
    const found = await world.store.get('proposals', id);
    if (found === null) throw new Error('the proposal is in the world');
    return found;
  };
  /** Through first review and the panel, onto the board. */
  const publish = async (proposalId: string, points?: Points) => {
    await review([{ proposalId, verdict: 'pass' }]);
    for (const judge of judges.slice(0, 3)) await mark(judge, proposalId, points);
    return proposal(proposalId);
  };
  return {
    world,
    village,
    rulebooks,
    household,
    neighbour,
    place,
    /** Reviews first; goes from door to door; four who may sit on a panel. */
    first,
    inspector,
    judges,
    committee,
    supervisor,
    villager,
    other,
    photo,
    propose,
    review,
    mark,
    proposal,
    publish,
    /** A deduction seen at the door, its household's card in hand. */
    deduct: async (deed: Partial<Creation> = {}, by = inspector, shown?: Shown) =>
      propose(
        {
          itemCode: 'LY02',
          photoIds: [await photo(by, deed.householdId)],
          confirmation: shown ?? { how: 'card', cardToken: household.cardToken },
          ...deed,
        },
        by,
      ),
    object: (proposalId: string, by = other, householdId = neighbour.id) =>
      world.as(by)('objection.create', {
        villageId,
        householdId,
        requestId: uuid(),
        proposalId,
        reason: '那天他家没有人来',
      }),
    account: async (id = household.id) => {
      const found = await world.store.get('households', id);
      if (found === null) throw new Error('the household is in the world');
      return found.account;
    },
    /** The committee says that somebody is kin of the household. */
    declare: (somebody: Somebody) =>
      world.as(committee)('relation.declare', {
        ...place,
        requestId: uuid(),
        memberId: `${villageId}.${roleOf(somebody)}.${somebody.person.id}`,
        kind: 'kin',
      }),
    decide: (objectionId: string, upheld: boolean, by = supervisor) =>
      world.as(by)('objection.decide', {
        villageId,
        requestId: uuid(),
        objectionId,
        upheld,
        reason: upheld ? '查过了，那天没有去' : '有签到和照片',
      }),
    /** Lets everything on show come to its end. */
    timePasses: async (days = 6) => {
      world.advance(days * 86_400_000);
      return world.tend();
    },
  };
}

export type Panel = Awaited<ReturnType<typeof aPanel>>;

function roleOf({ person }: Somebody): 'scorer' | 'committee' {
  return person.memberships[0]?.role === 'committee' ? 'committee' : 'scorer';
}
