import { act, waitFor } from '@testing-library/react';
import BoardPage from '@/villager/board/index';
import { uuid } from '../support/builders';
import { stopTheDate } from '../support/date';
import { cutOff } from '../support/household-phone';
import { expectLargeLetters } from '../support/page-manners';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { showAgain } from '../support/taro-world';
import { aVillagerPhone } from '../support/villager-phone';

/** The board in a neighbour's hand. */
async function aBoard() {
  const panel = await aVillagerPhone();
  const phone = phoneOf(panel.world, panel.other);
  const published = async () => {
    const { proposalId } = await panel.propose();
    await panel.publish(proposalId);
    return proposalId;
  };
  const decide = (objectionId: string, upheld: boolean, reason: string) =>
    panel.world.as(panel.supervisor)('objection.decide', {
      villageId: panel.village.id,
      requestId: uuid(),
      objectionId,
      upheld,
      reason,
    });
  return { ...panel, phone, published, decide, open: () => phone.open(<BoardPage />) };
}

describe('what is published', () => {
  it('is nothing at first', async () => {
    const { open } = await aBoard();
    open();
    await waitFor(() => expect(shown('publicity-empty')).toContain('会先在这里公示几天'));
  });

  it('has a masked name, what was done, its points and until when', async () => {
    const { open, published } = await aBoard();
    await published();
    open();
    await expectShown('published-1', '程*户 参加集中整治11月20日 · 公示到11月26日+5 分');
    await press('published-1');
    expect(shown('published-story')).toContain('村规哪一类环境');
    await press('published-1');
    expect(shown('published-story')).toBeNull();
  });

  it('does not have deductions', async () => {
    const { open, deduct, publish } = await aBoard();
    const { proposalId } = await deduct();
    await publish(proposalId);
    open();
    await waitFor(() => expect(shown('publicity-empty')).not.toBeNull());
  });

  it('is objected to with a reason, and what happens then is said before', async () => {
    const { open, published, proposal } = await aBoard();
    const proposalId = await published();
    open();
    await press('published-1');
    await press('publicity-object');
    expect(shown('object')).toContain('公示栏上不写是谁提的');
    expect(shown('object')).toContain('提意见不扣分');
    await press('object-send');
    expect(shown('object')).toContain('请写一句话');
    type('object-reason', '那天去的是隔壁家');
    await press('object-send');
    await expectShown('board-told', '收到了。最晚到11月25日答复，答复以前这件事停着。');
    expect((await proposal(proposalId)).state).toBe('objected');
    await waitFor(() => expect(shown('published-1')).toContain('有人提意见，正在查'));
    await press('published-1');
    expect(shown('publicity-object')).toBeNull();
  });

  it('is objected to once when the answer is lost and it is sent again', async () => {
    const { open, published, phone } = await aBoard();
    await published();
    open();
    await press('published-1');
    await press('publicity-object');
    type('object-reason', '那天去的是隔壁家');
    phone.loseReplies('objection.create');
    await press('object-send');
    await waitFor(() => expect(shown('object-unknown')).not.toBeNull());
    phone.findReplies('objection.create');
    await press('object-again');
    await waitFor(() => expect(shown('board-told')).toContain('收到了'));
    const [one, two] = phone.sent('objection.create');
    expect(two?.input).toEqual(one?.input);
  });

  it('says so when somebody else objected first', async () => {
    const { open, published, object, villager, household } = await aBoard();
    const proposalId = await published();
    open();
    await press('published-1');
    await press('publicity-object');
    await object(proposalId, villager, household.id);
    type('object-reason', '那天去的是隔壁家');
    await press('object-send');
    await expectShown('object-refused', '这件事已经到了下一步，请刷新看看。');
  });

  it('keeps the outcome of an objection, without names', async () => {
    const { open, published, object, decide } = await aBoard();
    const dismissed = await object(await published());
    await decide(dismissed.objectionId, false, '照片上看得清');
    open();
    await press('published-1');
    expect(shown('published-1')).toContain('公示到');
    expect(shown('published-story')).toContain('11月21日查过，意见不成立：照片上看得清');
    expect(shown('published-story')).not.toContain('胡');
  });

  it('says what was posted and what was not', async () => {
    const { open, published, propose, publish, object, decide, timePasses } = await aBoard();
    await published();
    const { proposalId } = await propose({ itemCode: 'HJ04' });
    await publish(proposalId);
    const { objectionId } = await object(proposalId);
    await decide(objectionId, true, '那天没有人去');
    await timePasses();
    stopTheDate('2026-11-27T08:00:00.000Z');
    open();
    await waitFor(() => expect(shown('published-1')).not.toBeNull());
    const rows = [shown('published-1'), shown('published-2')].join();
    expect(rows).toContain('已入账');
    expect(rows).toContain('查过，不记分');
  });
});

it('lists what the own household objected to, when asked', async () => {
  const { open, published, object, decide, phone } = await aBoard();
  open();
  await press('own-objections-open');
  await waitFor(() => expect(shown('own-objections')).toContain('您家还没有提过意见'));
  await press('own-objections-close');

  const { objectionId } = await object(await published());
  await press('own-objections-open');
  await waitFor(() => expect(shown('objection-1')).toContain('正在查'));
  expect(shown('objection-1')).toContain('最晚到11月25日答复');
  await press('own-objections-close');
  await decide(objectionId, false, '照片上看得清');
  await press('own-objections-open');
  await waitFor(() => expect(shown('objection-1')).toContain('答复：照片上看得清'));
  expect(shown('objection-1')).toContain('意见不成立');
  expect(phone.sent('objection.mine')).toHaveLength(3);
});

describe('each part of the board', () => {
  it('is asked for when it is opened', async () => {
    const { open, phone } = await aBoard();
    open();
    await waitFor(() => expect(shown('publicity-empty')).not.toBeNull());
    expect(phone.sent('flag.board')).toEqual([]);
    await press('board-tab-flags');
    await waitFor(() => expect(shown('flags-empty')).toContain('按村规评出来'));
    expect(phone.sent('grade.board')).toEqual([]);
    await press('board-tab-grades');
    await waitFor(() => expect(shown('grades-empty')).toContain('自家又同意公布的'));
  });
});

it('keeps what it showed, marked, without a network', async () => {
  const { open, published } = await aBoard();
  await published();
  open();
  await waitFor(() => expect(shown('published-1')).not.toBeNull());
  cutOff();
  act(showAgain);
  await waitFor(() => expect(shown('stale')).not.toBeNull());
  expect(shown('published-1')).not.toBeNull();
  await press('board-tab-flags');
  await waitFor(() => expect(shown('offline')).not.toBeNull());
});

it('grows its letters in 关怀模式', async () => {
  const { open } = await aBoard();
  await expectLargeLetters(open, 'publicity-empty');
});
