import type { Input, Output } from '@contract/index';
import { memberOf } from '@domain/member';
import type { Household } from '@domain/household';
import type { Points } from '@domain/points';
import { aHousehold, NOW, staff, townshipOfficer, type Somebody } from './builders';
import { marksOf } from './graded';
import { anItem, whole } from './rules';
import { aSeason } from './season';

/** The first day after the quarter, in the village. */
const NEW_YEAR = '2026-12-31T16:00:00.000Z';

type Decision = Input<'grade.deliberate'>['decision'];
type SeasonGiven = NonNullable<Parameters<typeof aSeason>[0]>;

interface GradingGiven extends SeasonGiven {
  /** How many hundred points each household has scored beside its base; none where not said. */
  readonly deeds?: readonly number[];
}

/** A village whose quarter is closed, with everybody of the three tiers, and what they do. */
export async function aGrading({ deeds = [], ...given }: GradingGiven = {}) {
  const items = [anItem({ value: { kind: 'fixed', points: whole(100) } })];
  const officer = townshipOfficer();
  const season = await aSeason({ items, people: [officer], ...given });
  const { world, village, households, scorers, committee, score, settle, ask } = season;
  const villageId = village.id;
  const deputy = staff('committee', village);
  await world.store.insert('persons', deputy.person);
  for (const { person } of scorers)
    await world.store.insert('members', memberOf(person, { role: 'scorer', villageId }, NOW));
  for (const [index, count] of deeds.entries()) {
    const household = households[index];
    for (let deed = 0; household && deed < count; deed += 1)
      await score(household, 'HJ01', '2026-11-20');
  }
  world.setNow(NEW_YEAR);
  await settle('2026-Q4');

  const roundId = `${villageId}.g2026`;
  const gradeIdOf = ({ number }: Household) => `${roundId}.${number}`;
  const appraise = (
    household: Household,
    by: Somebody,
    marks: Readonly<Record<string, Points>> = marksOf(15, 15, 10),
  ) =>
    world.as(by)('grade.appraise', {
      ...ask(),
      gradeId: gradeIdOf(household),
      marks: Object.entries(marks).map(([code, points]) => ({ code, points })),
    });
  return {
    ...season,
    deputy,
    officer,
    roundId,
    gradeIdOf,
    open: (more: Partial<Input<'grade.open'>> = {}) =>
      world.as(committee)('grade.open', { ...ask(), label: '2026', periods: ['2026-Q4'], ...more }),
    appraise,
    /** Three of the appraisal group agree on one set of marks. */
    appraiseAll: async (household: Household, marks?: Readonly<Record<string, Points>>) => {
      for (const scorer of scorers.slice(0, 3)) await appraise(household, scorer, marks);
    },
    veto: async (household: Household, by: Somebody = scorers[0] ?? committee, code = 'SX') =>
      world.as(by)('grade.veto', {
        ...ask(),
        gradeId: gradeIdOf(household),
        code,
        evidence: '法院公布的名单第 12 号',
        photoIds: [await season.photoOf(household)],
      }),
    deliberate: (household: Household, decision: Decision, by: Somebody = committee) =>
      world.as(by)('grade.deliberate', { ...ask(), gradeId: gradeIdOf(household), decision }),
    submit: (to: Input<'grade.submit'>['to'], minutes = '审议小组开会议定') =>
      world.as(committee)('grade.submit', { ...ask(), roundId, to, minutes }),
    supervise: (approve = true, by: Somebody = officer) =>
      world.as(by)('grade.supervise', {
        townshipId: village.townshipId,
        ...ask(),
        roundId,
        approve,
        reason: approve ? '材料齐全' : '请把否决的材料补齐',
      }),
    rows: async (by: Somebody = committee): Promise<Output<'grade.list'>['grades']> =>
      (await world.as(by)('grade.list', { villageId, roundId, limit: 50 })).grades,
    gradeOf: (household: Household, by: Somebody = committee) =>
      world.as(by)('grade.get', { villageId, householdId: household.id }),
    consent: (
      villager: Somebody,
      household: Household,
      kind: Input<'consent.give'>['kind'] = 'publishGrade',
    ) => world.as(villager)('consent.give', { ...ask(), householdId: household.id, kind }),
    withdraw: (
      villager: Somebody,
      household: Household,
      kind: Input<'consent.give'>['kind'] = 'publishGrade',
    ) => world.as(villager)('consent.withdraw', { ...ask(), householdId: household.id, kind }),
    board: async (by: Somebody = committee) =>
      (await world.as(by)('grade.board', { villageId, limit: 50 })).grades,
    declareKin: (scorer: Somebody, household: Household) =>
      world.as(committee)('relation.declare', {
        ...ask(),
        memberId: memberOf(scorer.person, { role: 'scorer', villageId }, NOW).id,
        householdId: household.id,
        kind: 'kin',
      }),
    /** Appraised, deliberated, approved: the whole way of a round in which nobody disagrees. */
    publish: async (marks?: Readonly<Record<string, Points>>) => {
      const opened = { ...ask(), label: '2026', periods: ['2026-Q4'] };
      await world.as(committee)('grade.open', opened);
      await world.tend();
      for (const household of households)
        for (const scorer of scorers.slice(0, 3)) await appraise(household, scorer, marks);
      for (const to of ['deliberating', 'supervising'] as const)
        await world.as(committee)('grade.submit', { ...ask(), roundId, to, minutes: '议定' });
      await world.as(officer)('grade.supervise', {
        townshipId: village.townshipId,
        ...ask(),
        roundId,
        approve: true,
        reason: '材料齐全',
      });
      await world.tend();
    },
  };
}

/** Two households and their phones: most stories need no more. */
export async function aGradingOfTwo(deeds: readonly number[] = [1, 1]) {
  const grading = await aGrading({
    deeds,
    households: [aHousehold({ headName: '程德福' }), aHousehold({ headName: '胡有才' })],
  });
  const [first, second] = grading.households;
  const [villager, neighbour] = grading.villagers;
  if (!first || !second || !villager || !neighbour) throw new Error('two households');
  return { ...grading, first, second, villager, neighbour };
}
