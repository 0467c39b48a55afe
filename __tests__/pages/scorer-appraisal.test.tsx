import { act, cleanup, waitFor } from '@testing-library/react';
import AppraisalPage from '@/scorer/appraisal/index';
import { aVillageToGrade } from '../support/grading-phone';
import { cutOff } from '../support/household-phone';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { goOnline } from '../support/taro-world';

/** A scorer's phone in a village that is being graded. */
async function aJudge() {
  const grading = await aVillageToGrade();
  const [judge, ...others] = grading.scorers;
  if (judge === undefined) throw new Error('a village has scorers');
  await grading.open();
  return { ...grading, judge, others, phone: phoneOf(grading.world, judge) };
}

/** Marks everything that is not computed. */
async function markAll(): Promise<void> {
  await press('mark-XY-is-15');
  await press('mark-CX-is-0');
  await press('mark-JY-step-more');
}

it('is empty before there is a round, and after its marks are in', async () => {
  const { world, scorers, open, first, second, appraiseAll, submit } = await aVillageToGrade();
  const judge = scorers[0];
  if (judge === undefined) throw new Error('a village has scorers');
  phoneOf(world, judge).open(<AppraisalPage />);
  await waitFor(() => expect(shown('appraisal-none')).toContain('村委开始一轮评级以后'));
  cleanup();
  await open();
  await appraiseAll(first);
  await appraiseAll(second);
  await submit('deliberating');
  phoneOf(world, judge).open(<AppraisalPage />);
  await waitFor(() => expect(shown('appraisal-none')).toContain('村里正在复核'));
});

it('marks one household after the other, seeing nobody else’s marks', async () => {
  const { phone, others, appraise, first, world, gradeIdOf } = await aJudge();
  for (const other of others.slice(0, 2)) await appraise(first, other);
  phone.open(<AppraisalPage />);
  await waitFor(() => expect(shown('appraisal-list')).toContain('还有 2 户等您打分'));
  await press('appraise-001');
  expect(shown('mark-form')).toContain('您看不到别人打的分');
  expect(shown('mark-form')).toContain('满分 15 分');
  expect(shown('mark-form')).not.toContain('乡风');
  expect(shown('mark-XY')).toBe('还没打');

  await press('mark-XY-is-15');
  await press('mark-send');
  expect(shown('mark-missing')).toContain('每一项都要打分');
  expect(phone.sent('grade.appraise')).toEqual([]);
  await markAll();
  expect(shown('mark-total')).toBe('您打的合计 16 分');
  await press('mark-send');
  await expectShown('appraisal-told', '001 户的分送出了。');
  await waitFor(() => expect(shown('mark-form')).toContain('002 胡*户'));
  expect(await world.store.get('grades', gradeIdOf(first))).toMatchObject({ state: 'decided' });

  await markAll();
  await press('mark-send');
  await waitFor(() => expect(shown('appraisal-done')).toContain('您的分都打完了'));
  expect(shown('appraise-002')).toContain('您打过了');
});

it('shows another judge on the same phone nothing of what the first put down', async () => {
  const { phone, world, others } = await aJudge();
  phone.open(<AppraisalPage />);
  await press('appraise-001');
  await press('mark-XY-is-15');
  cleanup();
  const [next] = others;
  if (next === undefined) throw new Error('a village has several scorers');
  phoneOf(world, next).open(<AppraisalPage />);
  await press('appraise-001');
  expect(shown('mark-XY')).toBe('还没打');
});

it('takes a mark that was typed', async () => {
  const { phone, world, judge, first, gradeIdOf } = await aJudge();
  phone.open(<AppraisalPage />);
  await press('appraise-001');
  await markAll();
  type('mark-CX-step-number', '9.5');
  await press('mark-send');
  await waitFor(async () => {
    const grade = await world.store.get('grades', gradeIdOf(first));
    expect(grade?.marks).toMatchObject([
      { judgeId: judge.person.id, points: { XY: 15_000, CX: 9_500, JY: 1_000 } },
    ]);
  });
});

it('leaves out its own kin and says so', async () => {
  const { phone, judge, first, declareKin } = await aJudge();
  await declareKin(judge, first);
  phone.open(<AppraisalPage />);
  await waitFor(() => expect(shown('appraise-001')).toContain('自家或亲属家'));
  await press('appraise-001');
  expect(shown('mark-form')).toBeNull();
  expect(shown('appraisal-list')).toContain('还有 1 户等您打分');
});

it('says it when three others were faster, and goes on', async () => {
  const { phone, others, first, appraise } = await aJudge();
  phone.open(<AppraisalPage />);
  await press('appraise-001');
  for (const other of others) await appraise(first, other);
  await markAll();
  await press('mark-send');
  await waitFor(() => expect(shown('mark-refused')).toContain('已经有三个人评过了'));
  await press('mark-skip');
  expect(shown('mark-form')).toContain('002 胡*户');
});

it('keeps what was put down without network, and sends it once there is one', async () => {
  const { phone, world, judge } = await aJudge();
  phone.open(<AppraisalPage />);
  await press('appraise-001');
  await markAll();
  act(() => goOnline(false));
  cutOff();
  await waitFor(() => expect(shown('offline-banner')).not.toBeNull());
  await press('mark-send');
  await waitFor(() => expect(shown('mark-unknown')).not.toBeNull());
  expect(shown('mark-form')).toContain('分存在这台手机上');
  await press('mark-skip');
  expect(shown('mark-form')).toContain('002 胡*户');
  await press('appraisal-back');
  expect(shown('appraise-001')).toContain('写好没送');

  act(() => goOnline(true));
  const back = phoneOf(world, judge);
  await press('appraise-001');
  expect(shown('mark-total')).toBe('您打的合计 16 分');
  await press('mark-send');
  await expectShown('appraisal-told', '001 户的分送出了。');
  expect(back.sent('grade.appraise')).toHaveLength(1);
});

it('asks again when the answer was lost, and marks once', async () => {
  const { phone, world, first, gradeIdOf } = await aJudge();
  phone.open(<AppraisalPage />);
  await press('appraise-001');
  await markAll();
  phone.loseReplies('grade.appraise');
  await press('mark-send');
  await waitFor(() => expect(shown('mark-unknown')).not.toBeNull());
  phone.findReplies('grade.appraise');
  await press('mark-again');
  await expectShown('appraisal-told', '001 户的分送出了。');
  expect((await world.store.get('grades', gradeIdOf(first)))?.marks).toHaveLength(1);
});

it('asks again when the list did not come', async () => {
  const { phone } = await aJudge();
  phone.loseReplies('grade.rounds');
  phone.open(<AppraisalPage />);
  await waitFor(() => expect(shown('failed')).toContain('没有取到'));
  phone.findReplies('grade.rounds');
  await press('reload');
  await waitFor(() => expect(shown('appraise-001')).not.toBeNull());
});
