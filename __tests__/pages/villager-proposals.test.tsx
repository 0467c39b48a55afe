import { cleanup, waitFor } from '@testing-library/react';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import HomePage from '@/pages/home/index';
import ProposalsPage from '@/villager/proposals/index';
import { uuid } from '../support/builders';
import { expectKeptWithoutNetwork, expectLargeLetters } from '../support/page-manners';
import { expectShown, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { world as taro } from '../support/taro-world';
import { aVillagerPhone } from '../support/villager-phone';

async function aHouseholdUnderRules() {
  const household = await aVillagerPhone();
  return { ...household, open: () => household.phone.open(<ProposalsPage />) };
}

it('tells a household nothing was reported of how to begin', async () => {
  const { open } = await aHouseholdUnderRules();
  open();
  await waitFor(() => expect(shown('proposals-empty')).toContain('点“报好事”说一声'));
  await press('proposals-report');
  expect(taro.steps).toContain('navigateTo /villager/report/index');
});

describe('how far something has come', () => {
  it('is told from the first review to the posting', async () => {
    const household = await aHouseholdUnderRules();
    const { open, propose, review, mark, judges, timePasses } = household;
    const { proposalId } = await propose();
    const expectRow = async (section: string, row: string, step: string) => {
      open();
      await waitFor(() => expect(shown(`proposals-${section}-1`)).toContain(row));
      await press(`proposals-${section}-1`);
      expect(shown('proposal-step')).toContain(step);
      const story = shown('proposal-story');
      cleanup();
      return story;
    };

    await expectRow('running', '等初审+5 分', '应在11月28日以前看完');
    await review([{ proposalId, verdict: 'pass' }]);
    await expectRow('running', '评议中+5 分', '应在11月28日以前评完');
    for (const judge of judges.slice(0, 3)) await mark(judge, proposalId);
    const shownStory = await expectRow(
      'running',
      '公示中，到11月26日+5 分',
      '没有人提意见，就入账',
    );
    expect(shownStory).toContain('3 位同意');
    expect(shownStory).toContain('评议分（不能换东西）、可兑积分（能换东西）');
    await timePasses();
    await expectRow('ended', '已入账+5 分', '在“账本”里看得到这一笔');
  });

  it('names the marks of a range, and none of the judges', async () => {
    const { open, propose, publish } = await aHouseholdUnderRules();
    const { proposalId } = await propose({ itemCode: 'HJ01', note: '院子扫了' });
    await publish(proposalId, points(7 * POINT));
    open();
    await waitFor(() => expect(shown('proposals-running-1')).toContain('+7 分'));
    await press('proposals-running-1');
    expect(shown('proposal-story')).toContain('分别打了 7、7、7 分，取中间的');
    expect(shown('proposal-story')).toContain('院子扫了');
    expect(shown('proposal-story')).not.toContain('老程');
  });

  it('is told of what needs no publicity, and of what was rejected', async () => {
    const { open, propose, publish, review } = await aHouseholdUnderRules();
    const direct = await propose({ itemCode: 'XX01' });
    await publish(direct.proposalId);
    const { proposalId } = await propose();
    await review([{ proposalId, verdict: 'reject', reason: '不是这一条的事' }]);
    open();
    await waitFor(() => expect(shown('proposals-running-1')).toContain('评议过了，就要入账'));
    await press('proposals-ended-1');
    expect(shown('proposals-ended-1')).toContain('没通过不记分');
    expect(shown('proposal-step')).toBe('原因：不是这一条的事');
  });

  it('stands still under an objection, and says how it was decided', async () => {
    const { open, propose, publish, object, world, supervisor, village } =
      await aHouseholdUnderRules();
    const { proposalId } = await propose();
    await publish(proposalId);
    const { objectionId } = await object(proposalId);
    open();
    await waitFor(() => expect(shown('proposals-running-1')).toContain('有人提意见，先停着'));
    await press('proposals-running-1');
    expect(shown('proposal-step')).toContain('由没有参与的人来查，最晚到11月25日答复');
    cleanup();

    await world.as(supervisor)('objection.decide', {
      villageId: village.id,
      requestId: uuid(),
      objectionId,
      upheld: true,
      reason: '那天去的是隔壁家',
    });
    open();
    await waitFor(() => expect(shown('proposals-ended-1')).toContain('作废了'));
    await press('proposals-ended-1');
    expect(shown('proposal-story')).toContain('11月21日查过，意见成立：那天去的是隔壁家');
  });
});

describe('what was returned', () => {
  it('is mended with a photo and words, and goes in again', async () => {
    const { open, propose, giveBack, proposal, phone } = await aHouseholdUnderRules();
    taro.camera = () => PHOTO;
    const { proposalId } = await propose({ itemCode: 'GY01', quantity: quantity(2_000) });
    await giveBack(proposalId);
    open();
    await press('proposals-returned-1');
    expect(shown('proposal-step')).toContain('原因：照片看不清。请补好再交，最晚到11月28日');
    await press('proposal-resubmit');
    type('resubmit-quantity', '一小时');
    await press('resubmit-send');
    expect(shown('resubmit')).toContain('请填一个数');
    type('resubmit-quantity', '1.5');
    type('resubmit-note', '重拍了一张');
    await press('resubmit-photo-add');
    await waitFor(() => expect(phone.sent('photo.create')).toHaveLength(1));
    await waitFor(() => expect(shown('resubmit-photo-1')).toBe(''));
    await press('resubmit-send');
    await expectShown('proposals-told', '交上去了。接下来由评议员看。');
    expect(await proposal(proposalId)).toMatchObject({
      state: 'submitted',
      quantity: 1_500,
      note: '重拍了一张',
      photoIds: [expect.any(String)],
    });
  });

  it('or is taken back', async () => {
    const { open, propose, giveBack, stateOf } = await aHouseholdUnderRules();
    const { proposalId } = await propose();
    await giveBack(proposalId);
    open();
    await press('proposals-returned-1');
    await press('proposal-withdraw');
    type('withdraw-reason', '日子写错了');
    await press('withdraw-send');
    await expectShown('proposals-told', '撤回了，不记分。');
    expect(await stateOf(proposalId)).toBe('withdrawn');
  });

  it('is told of on the home page too', async () => {
    const { phone, propose, giveBack } = await aHouseholdUnderRules();
    const { proposalId } = await propose();
    await giveBack(proposalId);
    phone.open(<HomePage />);
    await expectShown('waiting-returned', '有 1 件事退回来，等您补');
  });
});

describe('a deduction', () => {
  it('is told to its household before it is taken, and objected to by it', async () => {
    const { open, deduct, publish, proposal, stateOf } = await aHouseholdUnderRules();
    const { proposalId } = await deduct();
    await publish(proposalId);
    open();
    await expectShown(
      'proposals-running-1',
      '违反公德11月20日 · 要扣分，11月26日以前可以说话-20 分',
    );
    await press('proposals-running-1');
    expect(shown('proposal-step')).toContain('不上公示栏');
    expect(shown('proposal-story')).toContain('当面出示积分卡确认的');
    await press('proposal-object');
    type('object-reason', '那是别人家的');
    await press('object-send');
    await expectShown('proposals-told', '收到了。最晚到11月25日答复，答复以前这件事停着。');
    expect(await stateOf(proposalId)).toBe('objected');
    expect((await proposal(proposalId)).objectionId).not.toBeNull();
  });

  it('is objected to once', async () => {
    const { open, deduct, publish, object, world, supervisor, village, villager, household } =
      await aHouseholdUnderRules();
    const { proposalId } = await deduct();
    await publish(proposalId);
    const { objectionId } = await object(proposalId, villager, household.id);
    await world.as(supervisor)('objection.decide', {
      villageId: village.id,
      requestId: uuid(),
      objectionId,
      upheld: false,
      reason: '照片上看得清',
    });
    open();
    await press('proposals-running-1');
    await press('proposal-object');
    type('object-reason', '还是不服');
    await press('object-send');
    await waitFor(() => expect(shown('object-refused')).toContain('等答复'));
  });
});

it('lists the earlier ones page by page', async () => {
  const { open, propose } = await aHouseholdUnderRules();
  for (let day = 1; day <= 21; day += 1)
    await propose({ occurredOn: `2026-11-${String(day).padStart(2, '0')}` });
  open();
  await waitFor(() => expect(shown('proposals-running-20')).not.toBeNull());
  expect(shown('proposals-running-21')).toBeNull();
  await press('proposals-more');
  await waitFor(() => expect(shown('proposals-running-21')).toContain('11月1日'));
});

it('keeps what it showed, marked, without a network, and says so when it has nothing', async () => {
  const { open, propose } = await aHouseholdUnderRules();
  await propose();
  await expectKeptWithoutNetwork(open, 'proposals-running-1');
});

it('grows its letters in 关怀模式', async () => {
  const { open } = await aHouseholdUnderRules();
  await expectLargeLetters(open, 'proposals-empty');
});
