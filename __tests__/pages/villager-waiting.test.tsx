import { cleanup, waitFor } from '@testing-library/react';
import HomePage from '@/pages/home/index';
import ProposalsPage from '@/villager/proposals/index';
import { uuid } from '../support/builders';
import { expectShown, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';
import { aVillagerPhone } from '../support/villager-phone';

async function aHouseholdUnderRules() {
  const household = await aVillagerPhone();
  return { ...household, open: () => household.phone.open(<ProposalsPage />) };
}

it('what waits for the household is told on the home page, and comes first on its own', async () => {
  const { open, phone, see, propose } = await aHouseholdUnderRules();
  await propose({ itemCode: 'HJ04' });
  await see();
  phone.open(<HomePage />);
  await waitFor(() => expect(shown('waiting-confirm')).toContain('有 1 件事等您确认'));
  expect(phone.sent('household.home')).toHaveLength(1);
  await press('waiting-confirm');
  expect(taro.steps).toContain('navigateTo /villager/proposals/index');
  cleanup();

  open();
  await expectShown('proposals-waiting-1', '参加集中整治11月20日 · 等您确认+5 分');
  expect(shown('proposal-step')).toContain('到11月28日还不确认，这件事就作废，不记分');
  expect(shown('proposal-story')).toContain('评议员老程');
  expect(shown('proposal-story')).toContain('最多记5 分，还没有定');
});

it('nothing stands on the home page while nothing waits', async () => {
  const { phone, propose } = await aHouseholdUnderRules();
  await propose();
  phone.open(<HomePage />);
  await waitFor(() => expect(phone.sent('proposal.mine')).toHaveLength(1));
  await expectShown('home-balance', '可用积分0分');
  expect(shown('waiting')).toBeNull();
});

it('a deed goes on once the household confirms it', async () => {
  const { open, see, stateOf } = await aHouseholdUnderRules();
  const { proposalId } = await see();
  open();
  await press('proposal-confirm');
  await expectShown('proposals-told', '确认好了。接下来由评议员看。');
  expect(await stateOf(proposalId)).toBe('submitted');
  await waitFor(() => expect(shown('proposals-running-1')).toContain('等初审'));
  expect(shown('proposals-waiting')).toBeNull();
});

it('a deed ends when the household says it was not so, and why', async () => {
  const { open, see, proposal } = await aHouseholdUnderRules();
  const { proposalId } = await see();
  open();
  await press('proposal-refute');
  await press('withdraw-send');
  expect(shown('withdraw')).toContain('请写一句话');
  type('withdraw-reason', '那天家里没人去');
  await press('withdraw-send');
  await expectShown('proposals-told', '退掉了，不记分。');
  expect((await proposal(proposalId)).ending?.reason).toBe('那天家里没人去');
});

it('a deed stays open when the household thinks better of refuting it', async () => {
  const { open, see, stateOf } = await aHouseholdUnderRules();
  const { proposalId } = await see();
  open();
  await press('proposal-refute');
  await press('withdraw-cancel');
  expect(shown('proposal-confirm')).toBe('是这样');
  expect(await stateOf(proposalId)).toBe('unconfirmed');
});

it('a deduction is refuted by not being confirmed', async () => {
  const { open, seeBreach, phone } = await aHouseholdUnderRules();
  await seeBreach();
  open();
  await waitFor(() => expect(shown('proposals-waiting-1')).toContain('-20 分'));
  await press('proposal-refute');
  expect(shown('proposal-refuted')).toContain('到11月28日没有确认，这件事作废，不扣分');
  expect(phone.sent('proposal.withdraw')).toEqual([]);
});

it('a deed is confirmed once when the answer is lost and it is sent again', async () => {
  const { open, see, stateOf, phone } = await aHouseholdUnderRules();
  const { proposalId } = await see();
  open();
  await waitFor(() => expect(shown('proposal-confirm')).not.toBeNull());
  phone.loseReplies('proposal.confirm');
  await press('proposal-confirm');
  await waitFor(() => expect(shown('confirm-unknown')).toContain('再送一次不会重复'));
  phone.findReplies('proposal.confirm');
  await press('confirm-again');
  await expectShown('proposals-told', '确认好了。接下来由评议员看。');
  const [one, two, ...others] = phone.sent('proposal.confirm');
  expect(others).toEqual([]);
  expect(two?.input).toEqual(one?.input);
  expect(await stateOf(proposalId)).toBe('submitted');
});

it('a confirmation is asked after on the next page when its answer never came', async () => {
  const { open, see, phone, stateOf } = await aHouseholdUnderRules();
  const { proposalId } = await see();
  open();
  await waitFor(() => expect(shown('proposal-confirm')).not.toBeNull());
  phone.loseReplies('proposal.confirm');
  await press('proposal-confirm');
  await waitFor(() => expect(shown('confirm-unknown')).not.toBeNull());
  cleanup();
  phone.findReplies('proposal.confirm');
  phone.open(<HomePage />);
  await waitFor(() => expect(shown('unanswered-1')).toContain('确认“参加集中整治”'));
  await press('unanswered-again-1');
  await waitFor(() => expect(shown('unanswered-1')).toContain('已经记上'));
  expect(await stateOf(proposalId)).toBe('submitted');
});

it('a household whose other phone was faster is told so', async () => {
  const { open, see, world, villager, place } = await aHouseholdUnderRules();
  const { proposalId } = await see();
  open();
  await waitFor(() => expect(shown('proposal-confirm')).not.toBeNull());
  await world.as(villager)('proposal.confirm', { ...place, requestId: uuid(), proposalId });
  await press('proposal-confirm');
  await expectShown('confirm-refused', '这件事已经到了下一步，请刷新看看。');
});
