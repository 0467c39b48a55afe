import type { Input } from '@contract/index';
import type { Item, Settings } from '@domain/rulebook/rulebook';
import { scoreEntryIdOf } from '@domain/scoring-entries';
import { NOW, uuid } from '../support/builders';
import { aGrade, anAppraisal, aRound, marksOf } from '../support/graded';
import { aBreach, anItem, someSettings, whole } from '../support/rules';
import { aSeason, type Season } from '../support/season';

type Written = Pick<Input<'rulebook.save'>, 'settings' | 'dimensions' | 'items'>;

const flag = { threshold: whole(105), vetoItems: [], wholePeriodOnly: false };
const SETTINGS: Partial<Settings> = { flag, issuingBudget: whole(100) };

/** Two of three households did something in the quarter, one of them something else too. */
async function aPastSeason() {
  const season = await aSeason({ settings: SETTINGS });
  const [first, second] = season.households;
  if (first === undefined || second === undefined) throw new Error('there are households');
  await season.score(first, 'HJ01', '2026-11-10');
  await season.score(first, 'HJ01', '2026-11-11');
  await season.score(first, 'LY02', '2026-11-12');
  await season.score(second, 'HJ01', '2026-11-10');
  return { ...season, first, second };
}

const written = (items: readonly Item[], settings: Partial<Settings> = {}): Written => ({
  settings: someSettings({ ...SETTINGS, ...settings }),
  dimensions: [
    { code: 'HJ', name: '环境' },
    { code: 'LY', name: '邻里' },
  ],
  items,
});

async function aDraft({ world, committee, village }: Season, rules: Written) {
  const { version } = await world.as(committee)('rulebook.save', {
    villageId: village.id,
    requestId: uuid(),
    title: '2027年村规',
    template: null,
    ...rules,
  });
  return version;
}

const replay = ({ world, committee, village }: Season, version: number, period = '2026-Q4') =>
  world.as(committee)('rulebook.replay', { villageId: village.id, version, period });

const twice = anItem({ value: { kind: 'fixed', points: whole(10) } });
const onceAMonth = anItem({ caps: [{ window: 'month', times: 1, points: null }] });

describe('before the meeting', () => {
  it('a draft says who would move, with which flags, and what it would cost', async () => {
    const season = await aPastSeason();
    const version = await aDraft(season, written([twice, aBreach()], { issuingBudget: whole(20) }));
    const before = await season.world.dump();

    const shown = await replay(season, version);

    expect(shown).toMatchObject({
      period: '2026-Q4',
      sameKind: true,
      events: 4,
      before: { version: 1, issued: whole(15), budget: whole(100), flagged: 1, grades: null },
      after: { version, issued: whole(30), budget: whole(20), flagged: 1 },
      more: 0,
      uncounted: [],
    });
    expect(shown.households).toHaveLength(3);
    expect(shown.households.slice(0, 2)).toMatchObject([
      {
        householdNumber: season.first.number,
        maskedName: '程*户',
        before: { score: whole(90), issued: whole(10), flagged: false },
        after: { score: whole(100), issued: whole(20), flagged: false },
      },
      {
        before: { score: whole(105), issued: whole(5), flagged: true },
        after: { score: whole(110), issued: whole(10), flagged: true },
      },
    ]);
    expect(JSON.stringify(shown)).not.toContain('程德福');
    expect(await season.world.dump()).toBe(before);
    expect(season.world.bugs).toEqual([]);
  });

  it('says what would not count any more, and why', async () => {
    const season = await aPastSeason();
    const version = await aDraft(season, written([onceAMonth]));
    const { uncounted, after } = await replay(season, version);
    expect(uncounted).toEqual([
      { itemCode: 'LY02', itemName: '违反公德', why: 'itemGone', times: 1, points: whole(20) },
      { itemCode: 'HJ01', itemName: '庭院整洁', why: 'cap', times: 1, points: whole(5) },
    ]);
    expect(after).toMatchObject({ issued: whole(10), flagged: 2 });
  });

  it('the version in force comes out as the ledger has it', async () => {
    const season = await aPastSeason();
    const { households, before, after } = await replay(season, 1);
    expect(after).toEqual(before);
    for (const [index, household] of season.households.entries()) {
      const { scores, balance } = await season.accountOf(household);
      const row = households[index];
      expect(row?.before.score).toBe(whole(100) + (scores['2026-Q4'] ?? 0));
      expect(row?.before).toEqual(row?.after);
      // The breach took what points there were.
      expect(row?.before.issued).toBeGreaterThanOrEqual(balance);
    }
  });

  it('what was undone does not count on either side', async () => {
    const season = await aPastSeason();
    const { world, committee, village, second } = season;
    const proposalId = await season.score(second, 'HJ01', '2026-11-12');
    await world.as(committee)('entry.reverse', {
      villageId: village.id,
      requestId: uuid(),
      entryId: scoreEntryIdOf(proposalId),
      reason: '记错了户',
    });
    expect(await replay(season, 1)).toMatchObject({ events: 4, before: { issued: whole(15) } });
  });

  it('flags are not compared where a period is of another kind', async () => {
    const season = await aPastSeason();
    const version = await aDraft(season, written([twice, aBreach()], { period: 'month' }));
    const { sameKind, before, after } = await replay(season, version);
    expect({ sameKind, before: before.flagged, after: after.flagged }).toEqual({
      sameKind: false,
      before: 1,
      after: null,
    });
  });

  it('grades that used the period move with the score, marks and vetoes staying as they were', async () => {
    const season = await aPastSeason();
    const { world, village, first } = season;
    const round = aRound({ id: `${village.id}.g2026`, villageId: village.id, state: 'published' });
    await world.store.insert('gradeRounds', { ...round, place: `${NOW}~${round.id}` });
    const grade = aGrade({
      id: `${round.id}.${first.number}`,
      villageId: village.id,
      roundId: round.id,
      householdId: first.id,
      householdNumber: first.number,
      score: whole(90),
      marks: [1, 2, 3].map(() => anAppraisal(marksOf(15, 15, 10))),
      state: 'decided',
      // 27 for 90 of 200 points, and 40: below A.
      grade: 'none',
      computed: 'none',
    });
    await world.store.insert('grades', grade);
    const version = await aDraft(season, written([twice]));
    // With 120 of 200 points it is 36, and 40.
    const { households, before, after } = await replay(season, version);
    expect(households[0]?.before).toMatchObject({ score: whole(90), grade: 'none' });
    expect(households[0]?.after).toMatchObject({ score: whole(120), grade: 'A' });
    expect(before.grades).toEqual({ AAA: 0, AA: 0, A: 0, none: 1 });
    expect(after.grades).toEqual({ AAA: 0, AA: 0, A: 1, none: 0 });
    expect(households[1]?.after.grade).toBeNull();
  });

  it('is refused for a period without rules, and for a version that is not there', async () => {
    const season = await aPastSeason();
    await expect(replay(season, 1, '2026-Q3')).rejects.toMatchObject({ code: 'RULES_NOT_IN_USE' });
    await expect(replay(season, 1, '2026-11')).rejects.toMatchObject({ code: 'RULES_NOT_IN_USE' });
    await expect(replay(season, 9)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
