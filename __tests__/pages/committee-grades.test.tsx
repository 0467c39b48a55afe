import { cleanup, waitFor } from '@testing-library/react';
import GradePage from '@/committee/grade/index';
import GradesPage from '@/committee/grades/index';
import { aVillageToGrade, deliberating, openRound } from '../support/grading-phone';
import { expectShown, followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

describe('rounds', () => {
  it('none yet: says so, and one is opened with the usual scheme, which nobody confirmed', async () => {
    const { phone, roundId } = await aVillageToGrade();
    phone.open(<GradesPage />);
    await waitFor(() => expect(shown('rounds-empty')).toContain('还没有评过'));
    await press('round-open');
    await waitFor(() => expect(shown('scheme-note')).toContain('待当地银行确认'));
    await press('round-send');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('/committee/grades/index'));
    followLastStep();
    expect(decodeURIComponent(taro.params.roundId ?? '')).toBe(roundId);
    expect(phone.sent('grade.open')[0]?.input).toMatchObject({
      label: '2026',
      periods: ['2026-Q4'],
      scheme: { note: expect.stringContaining('待当地银行确认') as string },
    });
  });

  it('opens one with other indicators and lines', async () => {
    const { phone, world, roundId } = await aVillageToGrade();
    phone.open(<GradesPage />);
    await press('round-open');
    await press('scheme-edit');
    type('indicator-XY-max', '10');
    await press('indicator-add');
    type('indicator-DF1-name', '邻里和睦');
    type('indicator-DF1-max', '5');
    type('band-AAA', '92.5');
    expect(shown('scheme-sum')).toContain('100 分');
    await press('round-send');
    expect(shown('scheme-wrong')).toContain('没填好');
    expect(phone.sent('grade.open')).toEqual([]);

    type('indicator-DF1-explain', '和邻居不吵架。');
    await press('round-send');
    await waitFor(async () => {
      const round = await world.store.get('gradeRounds', roundId);
      expect(round?.scheme.indicators.map(({ code, max }) => [code, max])).toEqual([
        ['XF', 60_000],
        ['XY', 10_000],
        ['CX', 15_000],
        ['JY', 10_000],
        ['DF1', 5_000],
      ]);
      expect(round?.scheme.bands[0]?.atLeast).toBe(92_500);
    });
  });

  it('says why it cannot be opened', async () => {
    const { phone } = await aVillageToGrade();
    phone.open(<GradesPage />);
    await press('round-open');
    await press('scheme-edit');
    type('band-AAA', '50');
    await press('round-send');
    await waitFor(() => expect(shown('round-refused')).toContain('评级办法前后不合'));
    type('round-label', '这一轮');
    await press('round-send');
    expect(shown('round-form')).toContain('用数字、字母或短横');
  });

  it('asks again when the answer was lost, and opens one', async () => {
    const { phone, world, roundId } = await aVillageToGrade();
    phone.open(<GradesPage />);
    await press('round-open');
    await waitFor(() => expect(shown('round-send')).not.toBeNull());
    phone.loseReplies('grade.open');
    await press('round-send');
    await waitFor(() => expect(shown('round-unknown')).not.toBeNull());
    phone.findReplies('grade.open');
    await press('round-again');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('/committee/grades/index'));
    expect(await world.store.get('gradeRounds', roundId)).not.toBeNull();
  });

  it('are read, and not opened, by a supervisor', async () => {
    const { world, supervisor, open } = await aVillageToGrade();
    await open();
    phoneOf(world, supervisor).open(<GradesPage />);
    await waitFor(() => expect(shown('round-2026')).toContain('评议小组打分'));
    expect(shown('round-open')).toBeNull();
  });

  it('says so without network, and asks again when no answer came', async () => {
    const { phone } = await aVillageToGrade();
    phone.loseReplies('grade.rounds');
    phone.open(<GradesPage />);
    await waitFor(() => expect(shown('rounds-load')).toContain('没有取到'));
    phone.findReplies('grade.rounds');
    await press('rounds-load-retry');
    await waitFor(() => expect(shown('rounds-empty')).not.toBeNull());
  });
});

describe('one round', () => {
  it('shows how far it is, and cannot be handed on before three marks are in', async () => {
    const grading = await aVillageToGrade();
    await grading.open();
    await grading.appraiseAll(grading.first);
    openRound(grading);
    await expectShown('round-waiting', '1 户');
    expect(shown('round-decided')).toBe('1 户');
    expect(shown('round-waits')).toContain('还有 1 户没评满三个人');
    expect(shown('hand-over')).toBeNull();
    await waitFor(() => expect(shown('grade-row-002')).toContain('0 人打了分'));
    expect(shown('grade-row-001')).toBeNull();
    await press('grades-pick-decided');
    await waitFor(() => expect(shown('grade-row-001')).toContain('100 分'));
    expect(shown('grade-row-001')).toContain('AAA');
  });

  it('is handed to the deliberation and to the township, each with its minutes', async () => {
    const grading = await aVillageToGrade();
    const { phone } = grading;
    await grading.open();
    await grading.appraiseAll(grading.first);
    await grading.appraiseAll(grading.second);
    openRound(grading);
    await press('hand-over');
    await press('hand-over-send');
    expect(shown('hand-over')).toContain('请写一句话');
    type('hand-over-reason', '评议会七人到会');
    phone.loseReplies('grade.submit');
    await press('hand-over-send');
    await waitFor(() => expect(shown('hand-over-unknown')).not.toBeNull());
    phone.findReplies('grade.submit');
    await press('hand-over-again');
    await expectShown('round-state', '村里复核');
    expect(shown('handover-1')).toContain('评议会七人到会');

    await press('hand-over');
    type('hand-over-reason', '复核会五人到会');
    await press('hand-over-send');
    await waitFor(() => expect(shown('round-waits')).toContain('等镇里答复'));
  });

  it('shows what the township answered', async () => {
    const grading = await deliberating();
    await grading.submit('supervising');
    await grading.supervise(false);
    openRound(grading);
    await waitFor(() => expect(shown('handover-3')).toContain('镇里退回'));
    expect(shown('handover-3')).toContain('请把否决的材料补齐');
    cleanup();
    await grading.submit('supervising');
    await grading.supervise();
    openRound(grading);
    await waitFor(() => expect(shown('round-done')).toContain('没评上的不公布'));
    expect(shown('handover-5')).toContain('镇里同意');
  });

  it('says so when there is no such round', async () => {
    const grading = await aVillageToGrade();
    openRound(grading);
    await waitFor(() => expect(shown('round-missing')).toContain('没有这一轮'));
  });

  it('opens one household of it', async () => {
    const grading = await deliberating();
    openRound(grading);
    await press('grade-row-002');
    expect(followLastStep()).toBe('/committee/grade/index');
    expect(taro.params).toMatchObject({ number: '002', after: '001' });
    cleanup();
    grading.phone.open(<GradePage />);
    await waitFor(() => expect(shown('grade')).toContain('002 胡*户'));
  });
});
