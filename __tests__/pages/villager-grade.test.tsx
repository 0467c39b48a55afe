import { cleanup, waitFor } from '@testing-library/react';
import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import BoardPage from '@/villager/board/index';
import StandingPage from '@/villager/standing/index';
import { townshipOfficer } from '../support/builders';
import { stopTheDate } from '../support/date';
import { expectShown, phoneOf, press, shown } from '../support/phone';
import { aSeason } from '../support/season';
import { world as taro } from '../support/taro-world';

const NEW_YEAR = '2026-12-31T16:00:00.000Z';

beforeEach(() => stopTheDate(NEW_YEAR));

const mark = (code: string, amount: number) => ({ code, points: points(amount * POINT) });

/** A village after its quarter, with a household that may be graded. */
async function aQuarter() {
  const officer = townshipOfficer();
  const season = await aSeason({ count: 1, people: [officer] });
  const { world, villagers, committee, scorers, ask, place, village, settle, photoOf } = season;
  const [villager] = villagers;
  if (villager === undefined) throw new Error('the household has a phone');
  world.setNow(NEW_YEAR);
  await settle('2026-Q4');
  const roundId = `${village.id}.g2026`;
  const gradeId = async () => {
    const wish = { villageId: village.id, roundId, limit: 10 };
    const { grades } = await world.as(committee)('grade.list', wish);
    return grades[0]?.id ?? '';
  };
  const submit = (to: 'deliberating' | 'supervising') =>
    world.as(committee)('grade.submit', { ...ask(), roundId, to, minutes: '评议会记录' });
  const appraise = async () => {
    await world.as(committee)('grade.open', { ...ask(), label: '2026', periods: ['2026-Q4'] });
    const marks = [mark('XY', 15), mark('CX', 14), mark('JY', 10)];
    for (const judge of scorers.slice(1))
      await world.as(judge)('grade.appraise', { ...ask(), gradeId: await gradeId(), marks });
  };
  const approve = async () => {
    await submit('supervising');
    const { requestId } = ask();
    await world.as(officer)('grade.supervise', {
      ...{ townshipId: 't1', villageId: village.id, requestId, roundId },
      ...{ approve: true, reason: '程序合规' },
    });
    await world.tend();
  };
  return {
    ...season,
    place,
    villager,
    roundId,
    appraise,
    submit,
    approve,
    deliberate: async (decision: Input<'grade.deliberate'>['decision']) =>
      world.as(committee)('grade.deliberate', { ...ask(), gradeId: await gradeId(), decision }),
    veto: async () =>
      world.as(scorers[0] ?? committee)('grade.veto', {
        ...ask(),
        gradeId: await gradeId(),
        code: 'SX',
        evidence: '法院公布的名单第 12 条',
        photoIds: [await photoOf(season.household)],
      }),
    phone: phoneOf(world, villager),
  };
}

async function aGradedHousehold() {
  const quarter = await aQuarter();
  await quarter.appraise();
  await quarter.submit('deliberating');
  await quarter.approve();
  const { phone } = quarter;
  return { ...quarter, open: () => phone.open(<StandingPage />) };
}

describe('the grade', () => {
  it('is nothing before there was a round', async () => {
    const { phone } = await aQuarter();
    phone.open(<StandingPage />);
    await waitFor(() => expect(shown('standing-grade')).toContain('还没有评过您家'));
  });

  it('says why it is this one, and what would raise it', async () => {
    const { open } = await aGradedHousehold();
    open();
    await expectShown('grade', '您家的等级没有评上等级总分 69 分，满分 100 分');
    expect(shown('grade-why')).toContain('乡风文明30 / 60 分');
    expect(shown('grade-why')).toContain('说话算数14 / 15 分');
    expect(shown('grade-next')).toContain('怎样能到 A还差 1 分');
    expect(shown('grade-next')).toContain('乡风文明还能多 30 分，光这一项就够：评议分每期再多');
    expect(shown('standing-grade')).toContain('换东西不会降等级');
    expect(shown('standing-grade')).toContain('参考值');
  });

  it('says what the deliberation changed, and why', async () => {
    const quarter = await aQuarter();
    const { phone } = quarter;
    await quarter.appraise();
    await quarter.submit('deliberating');
    await quarter.deliberate({ kind: 'change', grade: 'AAA', reason: '漏记了一件大事' });
    await quarter.approve();
    phone.open(<StandingPage />);
    await expectShown('grade', '您家的等级AAA总分 69 分，满分 100 分');
    expect(shown('grade-why')).toContain('复核从没有评上等级改成AAA：漏记了一件大事');
    expect(shown('standing-grade')).toContain('已经是最高的等级了');
  });

  it('says which veto stands in the way, with its evidence', async () => {
    const quarter = await aQuarter();
    const { phone } = quarter;
    await quarter.appraise();
    await quarter.veto();
    await quarter.submit('deliberating');
    await quarter.deliberate({ kind: 'confirmVeto', reason: '查过名单' });
    await quarter.approve();
    phone.open(<StandingPage />);
    await waitFor(() => expect(shown('grade-why')).toContain('有“失信被执行人”这一条'));
    expect(shown('grade-why')).toContain('依据：法院公布的名单第 12 条');
    expect(shown('grade-next')).toBeNull();
  });
});

describe('what the household agrees to', () => {
  it('is explained, asked once more, given and taken back', async () => {
    const { open, phone, world, villager, place } = await aGradedHousehold();
    open();
    await press('consents-open');
    await waitFor(() => expect(shown('consent-publishGrade')).toContain('您家还没有答复'));
    expect(shown('consent-shareWithBank')).toContain('收回以后不再告诉');

    taro.confirms = false;
    await press('publishGrade-give');
    expect(taro.questions.at(-1)?.content).toContain('公示栏上会写您家的等级');
    expect(phone.sent('consent.give')).toEqual([]);
    taro.confirms = true;
    await press('publishGrade-give');
    await waitFor(() =>
      expect(shown('consent-publishGrade')).toContain('您家同意了（2027年1月1日）'),
    );
    await press('publishGrade-withdraw');
    await waitFor(() => expect(shown('consent-publishGrade')).toContain('您家收回了同意'));
    const { consents } = await world.as(villager)('consent.list', place);
    expect(consents.find(({ kind }) => kind === 'publishGrade')?.history).toHaveLength(2);
    await press('consents-close');
    expect(shown('consents')).toBeNull();
  });

  it('is given once when the answer is lost and it is sent again', async () => {
    const { open, phone } = await aGradedHousehold();
    open();
    await press('consents-open');
    await waitFor(() => expect(shown('publishGrade-give')).not.toBeNull());
    phone.loseReplies('consent.give');
    await press('publishGrade-give');
    await waitFor(() => expect(shown('consent-publishGrade-unknown')).not.toBeNull());
    phone.findReplies('consent.give');
    await press('consent-publishGrade-again');
    await waitFor(() => expect(shown('consent-publishGrade')).toContain('同意了'));
    const [one, two] = phone.sent('consent.give');
    expect(two?.input).toEqual(one?.input);
  });

  it('puts a graded household on the board, masked', async () => {
    const quarter = await aQuarter();
    const { world, ask, phone, villager, place } = quarter;
    await quarter.appraise();
    await quarter.submit('deliberating');
    await quarter.deliberate({ kind: 'change', grade: 'AA', reason: '漏记了一件大事' });
    await quarter.approve();
    const { requestId } = ask();
    await world.as(villager)('consent.give', { ...place, requestId, kind: 'publishGrade' });
    phone.open(<BoardPage />);
    await press('board-tab-grades');
    await expectShown('grade-1', '程*户2026年评的AA');
    expect(shown('grades')).toContain('没有列出来，不表示没有等级');
  });
});

it('lists every time the bank was told, and what it answered', async () => {
  const quarter = await aQuarter();
  const { world, committee, ask, phone, villager, place, roundId, household } = quarter;
  await quarter.appraise();
  await quarter.submit('deliberating');
  await quarter.deliberate({ kind: 'change', grade: 'AA', reason: '漏记了一件大事' });
  await quarter.approve();
  phone.open(<StandingPage />);
  await press('consents-open');
  await waitFor(() => expect(shown('disclosures')).toContain('没有把您家的等级告诉过银行'));
  cleanup();

  const { requestId } = ask();
  await world.as(villager)('consent.give', { ...place, requestId, kind: 'shareWithBank' });
  const { rows } = await world.as(committee)('disclosure.create', {
    ...{ ...ask(), roundId, bank: '农商行', householdIds: [household.id] },
  });
  phone.open(<StandingPage />);
  await press('consents-open');
  await expectShown('disclosure-1', '农商行：AA2027年1月1日，老程告诉的。银行还没有答复');
  cleanup();

  await world.as(committee)('disclosure.reply', {
    ...{ ...ask(), disclosureId: rows[0]?.disclosureId ?? '' },
    ...{ limitFen: 5_000_000, reference: 'NS-07', repliedOn: '2027-01-01' },
  });
  phone.open(<StandingPage />);
  await press('consents-open');
  await waitFor(() =>
    expect(shown('disclosure-1')).toContain('2027年1月1日银行答复：额度 50000 元，编号 NS-07'),
  );
});
