/**
 * What grades, consents and findings must hold, through the contract on the real SDK, for random
 * marks, relations, vetoes, words given and taken back, and inspections: afterwards the audit works
 * everything out again from what was recorded.
 */
import fc from 'fast-check';
import { countingMarks } from '@domain/grade/grading';
import type { Household } from '@domain/household';
import { POINT } from '@domain/points';
import { Refusal } from '@domain/refusal';
import { DAY_MS } from '@domain/village-time';
import type { Somebody } from '../support/builders';
import { marksOf } from '../support/graded';
import { aGrading } from '../support/grading';
import { anInspection, proposalsOf, type Inspecting } from '../support/inspection';
import { gradeBooksOf } from '../support/world';

const HOUSEHOLDS = 3;
const who = fc.nat({ max: HOUSEHOLDS - 1 });
const judge = fc.nat({ max: 3 });
const half = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((halves) => halves / 2);

/** A refusal is an answer; anything else is a bug. */
async function asked(call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

const appraisals = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('mark' as const),
        who,
        judge,
        marks: fc.tuple(half(15), half(15), half(10)),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('kin' as const), who, judge }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('veto' as const), who, judge }) },
  ),
  { minLength: 12, maxLength: 24 },
);

const deliberations = fc.array(
  fc.record({
    who,
    byDeputy: fc.boolean(),
    decision: fc.oneof(
      fc.record({ kind: fc.constantFrom('confirmVeto' as const, 'dismissVeto' as const) }),
      fc.record({
        kind: fc.constant('change' as const),
        grade: fc.constantFrom('AAA' as const, 'AA' as const, 'A' as const, 'none' as const),
      }),
    ),
  }),
  { maxLength: 6 },
);

type Step = typeof appraisals extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

/** A round in which it is remembered who was known as kin when a household was decided. */
async function aWatchedRound() {
  const grading = await aGrading({ count: HOUSEHOLDS, deeds: [0, 1, 2] });
  const { world, households, scorers, committee } = grading;
  const kin = new Set<string>();
  const decided = new Set<string>();
  const counted: string[] = [];
  const watch = async (household: Household) => {
    const grade = await world.store.get('grades', grading.gradeIdOf(household));
    if (grade?.state !== 'decided' || decided.has(grade.id)) return;
    decided.add(grade.id);
    const judges = countingMarks(grade).map(({ judgeId }) => `${household.id}|${judgeId}`);
    counted.push(...judges.filter((one) => kin.has(one)));
  };
  const mark = async (household: Household, by: Somebody, marks = marksOf(9, 9, 9)) => {
    await asked(grading.appraise(household, by, marks));
    await watch(household);
  };
  return {
    ...grading,
    mark,
    /** Kin who were known as such and counted all the same. */
    counted,
    happens: async (step: Step) => {
      const household = households[step.who] ?? grading.household;
      const by = scorers[step.judge] ?? committee;
      if (step.kind === 'mark') await mark(household, by, marksOf(...step.marks));
      if (step.kind === 'veto') await asked(grading.veto(household, by));
      if (step.kind !== 'kin') return;
      await grading.declareKin(by, household);
      kin.add(`${household.id}|${by.person.id}`);
    },
  };
}

describe('a round', () => {
  it('comes to what was recorded, and nobody recused counts, whatever happens in it', async () => {
    await fc.assert(
      fc.asyncProperty(appraisals, deliberations, async (steps, decisions) => {
        const round = await aWatchedRound();
        const { world, village, households, scorers, committee, deputy } = round;
        await round.open();
        for (const step of steps) await round.happens(step);
        for (const household of households)
          for (const scorer of scorers) await round.mark(household, scorer);
        await asked(round.submit('deliberating'));
        for (const { who: index, byDeputy, decision } of decisions) {
          const household = households[index] ?? round.household;
          const ruling = { ...decision, reason: '审议小组议定' };
          await asked(round.deliberate(household, ruling, byDeputy ? deputy : committee));
        }
        await asked(round.submit('supervising'));
        await asked(round.supervise());
        await world.tend();

        expect(round.counted).toEqual([]);
        expect(await world.audit(village)).toEqual([]);
        expect(world.bugs).toEqual([]);
        await world.close();
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});

const words = fc.array(
  fc.record({
    who,
    what: fc.constantFrom('give' as const, 'take' as const, 'recommend' as const),
    kind: fc.constantFrom('publishGrade' as const, 'shareWithBank' as const),
  }),
  { minLength: 4, maxLength: 14 },
);

describe('a household’s word', () => {
  it('is what the board and the bank go by, whenever a round is published among it', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.nat({ max: 14 }), fc.boolean(), async (said, when, atOnce) => {
        const grading = await aGrading({ count: HOUSEHOLDS, deeds: [0, 1, 1] });
        const { world, village, households, villagers, ask, committee, roundId } = grading;
        const say = ({ who: index, what, kind }: (typeof said)[number]) => {
          const household = households[index] ?? grading.household;
          const villager: Somebody = villagers[index] ?? committee;
          if (what === 'give') return asked(grading.consent(villager, household, kind));
          if (what === 'take') return asked(grading.withdraw(villager, household, kind));
          const wish = { ...ask(), roundId, bank: '农商银行', householdIds: [household.id] };
          return asked(world.as(committee)('disclosure.create', wish));
        };
        for (const word of said.slice(0, when)) await say(word);
        const [before, after] = [said.slice(when), said.slice(when).reverse()];
        if (atOnce) await Promise.all([grading.publish(), ...before.map(say)]);
        else {
          await grading.publish();
          for (const word of after) await say(word);
        }

        const { consents, disclosures } = await gradeBooksOf(world.store, village);
        const standing = consents.filter(
          ({ kind, state }) => kind === 'publishGrade' && state === 'given',
        );
        // Base score alone and full marks come to 70: everybody has a grade here.
        expect(await grading.board()).toHaveLength(standing.length);
        const told = new Set(disclosures.map(({ householdId }) => householdId));
        const agreed = consents
          .filter(({ kind, history }) => kind === 'shareWithBank' && history.length > 0)
          .map(({ householdId }) => householdId);
        expect([...told].filter((id) => !agreed.includes(id))).toEqual([]);
        expect(await world.audit(village)).toEqual([]);
        expect(world.bugs).toEqual([]);
        await world.close();
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

const inspections = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('find' as const),
      itemCode: fc.constantFrom('HJ05', 'HJ07'),
    }),
    fc.record({
      kind: fc.constantFrom(
        'done' as const,
        'drop' as const,
        'pass' as const,
        'fail' as const,
        'post' as const,
      ),
      which: fc.nat({ max: 4 }),
    }),
    fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  ),
  { minLength: 6, maxLength: 20 },
);

type Inspected = typeof inspections extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

async function inspected(inspection: Inspecting, found: string[], step: Inspected): Promise<void> {
  const { world, find, done, recheck, drop, postDeduction } = inspection;
  const id = 'which' in step ? found[step.which] : '';
  if (id === undefined) return;
  switch (step.kind) {
    case 'find':
      found.push((await find({ itemCode: step.itemCode })).findingId);
      return;
    case 'wait':
      world.advance(step.hours * 3_600_000);
      await world.tend();
      return;
    case 'done':
      return asked(done(id));
    case 'pass':
    case 'fail':
      return asked(recheck(id, step.kind === 'pass'));
    case 'drop':
      return asked(drop(id));
    case 'post':
      return asked(postDeduction(`${id}.d`));
  }
}

describe('findings', () => {
  it('cost what was not put right in time, each once, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(inspections, async (steps) => {
        const inspection = await anInspection();
        const { world, village, recheck, postDeduction, scoreOf } = inspection;
        const found: string[] = [];
        for (const step of steps) await inspected(inspection, found, step);
        for (const id of found) await asked(recheck(id, false));
        world.advance(3 * DAY_MS);
        await world.tend();
        for (const { id } of await proposalsOf(inspection)) await asked(postDeduction(id));

        const findings = await inspection.list();
        const overdue = findings.filter(({ state }) => state === 'overdue');
        const closed = new Set(['overdue', 'passed', 'dropped']);
        expect(findings.filter(({ state }) => !closed.has(state))).toEqual([]);
        expect(await scoreOf()).toBe(0 - overdue.length * 20 * POINT);
        expect(await world.audit(village)).toEqual([]);
        expect(world.bugs).toEqual([]);
        await world.close();
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
