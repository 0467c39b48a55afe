import { cleanup, waitFor } from '@testing-library/react';
import GradePage from '@/committee/grade/index';
import { memberOf } from '@domain/member';
import { NOW } from '../support/builders';
import { arriveWith } from '../support/committee-phone';
import { aVillageToGrade, deliberating, openGrade } from '../support/grading-phone';
import { cutOff } from '../support/household-phone';
import { expectShown, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { world as taro } from '../support/taro-world';

describe('one household', () => {
  it('shows no marks before all three are in', async () => {
    const grading = await aVillageToGrade();
    await grading.open();
    await grading.appraise(grading.first, grading.scorers[0] ?? grading.committee);
    await openGrade(grading, grading.committee);
    expect(shown('grade')).toContain('已有 1 人打分');
    expect(shown('grade-outcome')).toBeNull();
    expect(shown('change')).toBeNull();
  });

  it('gets another grade only with a reason, which stays in sight', async () => {
    const grading = await deliberating();
    await openGrade(grading, grading.committee);
    expect(shown('grade')).toContain('60 / 60 分');
    expect(shown('grade-outcome')).toBe('AA');
    await press('change');
    await press('change-to-AAA');
    await press('change-send');
    expect(shown('change')).toContain('请写一句话');
    type('change-reason', '漏记了还清贷款的凭据');
    await press('change-send');
    await expectShown('grade-outcome', 'AAA');
    expect(shown('grade-changes')).toContain('从AA改成AAA：漏记了还清贷款的凭据');
  });

  it('is vetoed by one with evidence and photos, and by another who confirms it', async () => {
    const grading = await deliberating();
    taro.camera = () => PHOTO;
    const phone = await openGrade(grading, grading.deputy);
    await press('veto-raise');
    await press('veto-send');
    expect(shown('veto-form')).toContain('请选一条');
    expect(shown('veto-form')).toContain('请写明依据');
    expect(shown('veto-photo-trouble')).toContain('请拍下凭据');
    await press('veto-code-SX');
    type('veto-text', '法院公布的名单第 12 号');
    await press('veto-photo-add');
    await waitFor(() => expect(shown('veto-photo-trouble')).toBeNull());
    phone.loseReplies('grade.veto');
    await press('veto-send');
    await waitFor(() => expect(shown('veto-unknown')).not.toBeNull());
    phone.findReplies('grade.veto');
    await press('veto-again');
    await waitFor(() => expect(shown('veto-shown')).toContain('法院公布的名单第 12 号'));
    expect(shown('veto-mine')).toContain('要请另一个人');
    expect(shown('veto-confirm')).toBeNull();

    await openGrade(grading, grading.committee);
    await press('veto-confirm');
    type('veto-ruling-reason', '看过名单，是户主本人');
    await press('veto-ruling-send');
    await waitFor(() => expect(shown('veto-shown')).toContain('确认了'));
    expect(shown('grade-outcome')).toBe('没评上');
    expect(shown('change')).toBeNull();
  });

  it('has its veto dismissed with a reason, and may be vetoed again', async () => {
    const grading = await deliberating();
    await grading.veto(grading.first);
    await openGrade(grading, grading.deputy);
    await press('veto-dismiss');
    type('veto-ruling-reason', '同名同姓，不是本人');
    await press('veto-ruling-send');
    await waitFor(() => expect(shown('veto-shown')).toContain('没有确认'));
    expect(shown('veto-raise')).not.toBeNull();
    expect(shown('grade-outcome')).toBe('AA');
  });

  it('is not for its own kin: they read why and press nothing', async () => {
    const grading = await deliberating();
    const { committee, deputy, world, village, first } = grading;
    const villageId = village.id;
    const member = memberOf(committee.person, { role: 'committee', villageId }, NOW);
    await world.store.insert('members', member);
    await world.as(deputy)('relation.declare', {
      ...grading.ask(),
      memberId: member.id,
      householdId: first.id,
      kind: 'kin',
    });
    await openGrade(grading, committee);
    expect(shown('grade-bar')).toContain('自家或亲属家');
    for (const id of ['change', 'veto-raise']) expect(shown(id)).toBeNull();
  });

  it('says it when the round has moved on meanwhile', async () => {
    const grading = await deliberating();
    await openGrade(grading, grading.committee);
    await grading.submit('supervising');
    await press('change');
    type('change-reason', '大家同意');
    await press('change-send');
    await waitFor(() => expect(shown('change-refused')).toContain('已经到了别的一步'));
  });

  it('says so when there is no such household, and without network', async () => {
    const grading = await deliberating();
    arriveWith({ roundId: grading.roundId, number: '099' });
    grading.phone.open(<GradePage />);
    await waitFor(() => expect(shown('grade-missing')).toContain('没有这户'));
    cleanup();
    await openGrade(grading, grading.committee);
    cutOff();
    await press('change');
    type('change-reason', '大家同意');
    await press('change-send');
    await waitFor(() => expect(shown('change-unknown')).not.toBeNull());
  });
});
