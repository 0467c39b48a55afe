import fc from 'fast-check';
import { requireSound } from '@domain/grade/check-scheme';
import { defaultScheme } from '@domain/grade/default-scheme';
import { explainGrade } from '@domain/grade/explain';
import { outcomeOf, standingGrade, workedOut } from '@domain/grade/grading';
import type { GradeScheme } from '@domain/grade/scheme';
import { scoreOver } from '@domain/grade/score';
import { POINT, points } from '@domain/points';
import { decideRedemption } from '@domain/redemption';
import { post } from '@domain/posting';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { sha256 } from '@cloud/runtime/dependencies';
import { aHousehold, aVillage, NOW, someGoods, uuid } from '../support/builders';
import { aGrade, anAppraisal, marksOf } from '../support/graded';
import { aVillageWithRules, whole } from '../support/rules';

const exact = (text: number) => points(Math.round(text * POINT));

describe('a line', () => {
  it.each([
    [100, 'AAA'],
    [90, 'AAA'],
    [89.999, 'AA'],
    [80, 'AA'],
    [79.9, 'A'],
    [70, 'A'],
    [69.999, 'none'],
    [0, 'none'],
  ])('at %d is %s', (total, outcome) => {
    expect(outcomeOf(exact(total), defaultScheme)).toBe(outcome);
  });

  it('of another place is its own: 巴楚 has 80, 70 and 60', () => {
    const bands = [
      { grade: 'AAA' as const, atLeast: whole(80) },
      { grade: 'AA' as const, atLeast: whole(70) },
      { grade: 'A' as const, atLeast: whole(60) },
    ];
    const outcomes = [79, 80, 69.9, 59.9].map((total) => outcomeOf(exact(total), { bands }));
    expect(outcomes).toEqual(['AA', 'AAA', 'A', 'none']);
  });
});

describe('what a household comes to', () => {
  const marks = [marksOf(15, 15, 10), marksOf(0, 9.5, 10), marksOf(12, 3, 2)].map(anAppraisal);

  it('is its score in proportion, and of three marks the middle one', () => {
    const { indicators, total } = workedOut(aGrade({ marks, score: whole(150) }), defaultScheme);
    expect(indicators).toEqual({
      XF: 45 * POINT,
      XY: 12 * POINT,
      CX: 9.5 * POINT,
      JY: 10 * POINT,
    });
    expect(total).toBe(76.5 * POINT);
  });

  it.each([
    ['nothing of a thousandth is given that is not there', 33_334, 1, 10_000],
    ['more than full is full', 900_000, 1, 60_000],
    ['below nothing is nothing', -5_000, 1, 0],
    ['two periods fill twice as much', 200_000, 2, 30_000],
    ['no period, no score', 0, 0, 0],
  ])('%s', (_, score, periodCount, given) => {
    const inputs = aGrade({ marks, score: points(score), periodCount });
    expect(workedOut(inputs, defaultScheme).indicators.XF).toBe(given);
  });

  it('does not depend on who marked first', () => {
    const forward = workedOut(aGrade({ marks }), defaultScheme);
    const back = workedOut(aGrade({ marks: [...marks].reverse() }), defaultScheme);
    expect(back).toEqual(forward);
  });

  it('leaves out who turned out to be kin', () => {
    const kin = { ...anAppraisal(marksOf(0, 0, 0)), recused: true };
    const without = workedOut(aGrade({ marks }), defaultScheme);
    expect(workedOut(aGrade({ marks: [kin, ...marks] }), defaultScheme)).toEqual(without);
  });

  it('never falls when a mark or the score rises', () => {
    const mark = fc.record({
      XY: fc.integer({ min: 0, max: 15_000 }).map(points),
      CX: fc.integer({ min: 0, max: 15_000 }).map(points),
      JY: fc.integer({ min: 0, max: 10_000 }).map(points),
    });
    const more = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(fc.tuple(mark, mark, mark), more, more, (given, score, raise) => {
        const judged = given.map(anAppraisal);
        const [first, ...rest] = given;
        const raised = [{ ...first, XY: points(15_000) }, ...rest].map(anAppraisal);
        const low = workedOut(aGrade({ marks: judged, score: points(score) }), defaultScheme);
        const high = workedOut(
          aGrade({ marks: raised, score: points(score + raise) }),
          defaultScheme,
        );
        expect(high.total).toBeGreaterThanOrEqual(low.total);
      }),
    );
  });
});

describe('redeeming', () => {
  const { village } = aVillageWithRules({}, {});

  /** A household with a score and points to spend, both from entries. */
  function aRichHousehold(score: number) {
    const context = (entryId: string) => ({
      entryId,
      wishHash: '',
      by: { id: 'p1', name: '老程', role: 'clerk' as const },
      now: NOW,
      digest: sha256,
    });
    const cause = {
      proposalId: 'x',
      itemCode: 'HJ01',
      itemName: '庭院整洁',
      occurredOn: '2026-11-20',
      period: '2026-Q4',
      version: 1,
    };
    const opened = aHousehold({ villageId: village.id });
    const scored = post(
      opened,
      {
        kind: 'score',
        book: 'score',
        from: 'merit',
        to: 'household',
        amount: points(score),
        source: { kind: 'score', ...cause },
      },
      {},
      context('x.score'),
    );
    const { household } = post(
      scored.household,
      {
        kind: 'award',
        book: 'exchange',
        from: 'issued',
        to: 'household',
        amount: whole(1_000),
        source: { kind: 'award', ...cause },
      },
      { lots: [{ no: 2, left: whole(1_000) }] },
      context('x.points'),
    );
    return { household, context };
  }

  it('never lowers a grade, whatever and however often is redeemed', () => {
    const score = fc.integer({ min: 0, max: 300_000 });
    const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 });
    const marks = [marksOf(10, 10, 5), marksOf(15, 12, 8), marksOf(9, 14, 7)].map(anAppraisal);
    fc.assert(
      fc.property(score, pieces, (earned, counts) => {
        const { household: rich, context } = aRichHousehold(earned);
        const goods = someGoods({ price: whole(5), stock: 1_000 });
        const spent = counts.reduce((household, count) => {
          const picks = [{ goods, count, price: goods.price }];
          return decideRedemption(
            { household, picks, rules: DEFAULT_SHOP_RULES, countersignedBy: null, codes: [] },
            context(uuid()),
          ).household;
        }, rich);
        const [before, after] = [rich, spent].map((household) => {
          const over = scoreOver(household, village, ['2026-Q4']);
          return workedOut(aGrade({ ...over, marks }), defaultScheme);
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('is another book: the score counts from the base up, over the periods a household was there', () => {
    const { household } = aRichHousehold(40_000);
    const over = (periods: readonly string[], openedAt = household.openedAt) =>
      scoreOver({ ...household, openedAt }, village, periods);
    expect(over(['2026-Q4'])).toEqual({ score: whole(140), periodCount: 1 });
    // Split off in the middle of the period: it counts.
    expect(over(['2026-Q4'], '2026-12-30T00:00:00.000Z')).toMatchObject({ periodCount: 1 });
    expect(over(['2026-Q4'], '2027-01-02T00:00:00.000Z')).toEqual({ score: 0, periodCount: 0 });
    expect(scoreOver(household, aVillage(), ['2026-Q4'])).toEqual({ score: 0, periodCount: 0 });
  });
});

describe('why a grade is what it is', () => {
  const graded = (fields: Parameters<typeof aGrade>[0] = {}) => {
    const marks = [1, 2, 3].map(() => anAppraisal(marksOf(12, 12, 6)));
    const inputs = aGrade({ marks, score: whole(150), ...fields });
    const worked = { ...inputs, ...workedOut(inputs, defaultScheme), state: 'decided' as const };
    return { ...worked, grade: standingGrade(worked) };
  };

  it('says what is missing to the next one, and where it could come from', () => {
    const { total, grade, next } = explainGrade(graded(), defaultScheme);
    expect({ total, grade }).toEqual({ total: 75 * POINT, grade: 'A' });
    expect(next).toEqual({
      grade: 'AA',
      short: 5 * POINT,
      ways: [
        // Five of sixty points are a twelfth of two hundred.
        { code: 'XF', name: '乡风文明', room: 15_000, enough: true, score: 16_667 },
        { code: 'JY', name: '勤劳经营', room: 4_000, enough: false, score: null },
        { code: 'XY', name: '借钱守约', room: 3_000, enough: false, score: null },
        { code: 'CX', name: '说话算数', room: 3_000, enough: false, score: null },
      ],
    });
  });

  it('keeps its word: with so much more score the grade is the next one, with less it is not', () => {
    const score = fc.integer({ min: 0, max: 400_000 }).map(points);
    const count = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(score, count, (given, periodCount) => {
        const before = graded({ score: given, periodCount });
        const { next } = explainGrade(before, defaultScheme);
        const way = next?.ways.find(({ code, enough }) => code === 'XF' && enough);
        if (!next || way?.score === null || way?.score === undefined) return;
        const raised = points(given + way.score * periodCount);
        expect(graded({ score: raised, periodCount }).grade).toBe(next.grade);
        const less = points(given + (way.score - 1) * periodCount);
        expect(graded({ score: less, periodCount }).grade).not.toBe(next.grade);
      }),
    );
  });

  it('says nothing of a next one at the top, nor under a confirmed veto', () => {
    const top = graded({
      score: whole(200),
      marks: [1, 2, 3].map(() => anAppraisal(marksOf(15, 15, 10))),
    });
    expect(explainGrade(top, defaultScheme)).toMatchObject({ grade: 'AAA', next: null });
    const ruling = { confirmed: true, byId: 'p2', reason: '核对过', at: NOW };
    const veto = {
      code: 'SX',
      evidence: '法院名单',
      photoIds: [],
      byId: 'p1',
      byName: '老胡',
      at: NOW,
      rulings: [ruling],
    };
    expect(explainGrade(graded({ vetoes: [veto] }), defaultScheme)).toMatchObject({
      grade: 'none',
      veto: { name: '失信被执行人', evidence: '法院名单' },
      next: null,
    });
  });
});

describe('a scheme', () => {
  const [first, ...others] = defaultScheme.indicators;
  if (!first) throw new Error('there are indicators');
  const [, second] = defaultScheme.bands;
  if (!second) throw new Error('there are bands');
  const amiss: readonly (readonly [string, Partial<GradeScheme>])[] = [
    ['codes', { indicators: [first, first] }],
    ['codes', { vetoes: [1, 2].map(() => ({ code: 'SX', name: '失信', source: '法院' })) }],
    ['bands', { bands: [...defaultScheme.bands].reverse() }],
    ['bands', { bands: [second, second] }],
    ['max', { indicators: others }],
    ['appraised', { indicators: [first], bands: [] }],
  ];

  it.each(amiss)('is refused when its %s contradict each other', (what, fields) => {
    const check = () => requireSound({ ...defaultScheme, ...fields });
    expect(check).toThrow(
      expect.objectContaining({ code: 'SCHEME_AMISS', facts: { what } }) as Error,
    );
  });

  it('that is the usual one adds up to a hundred and says that it is an estimate', () => {
    expect(() => requireSound(defaultScheme)).not.toThrow();
    expect(defaultScheme.indicators.reduce((sum, { max }) => sum + max, 0)).toBe(100 * POINT);
    expect(defaultScheme).toMatchObject({
      estimated: true,
      note: expect.stringContaining('银行') as string,
    });
  });
});
