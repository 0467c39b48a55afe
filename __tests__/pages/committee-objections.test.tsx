import { cleanup, waitFor } from '@testing-library/react';
import ObjectionsPage from '@/committee/objections/index';
import { type Somebody } from '../support/builders';
import { aPanel, type PanelGiven } from '../support/panel';
import { press, shown, type } from '../support/phone';
import { openedBy } from '../support/review-phone';

/** A published good deed with an objection to it. */
async function aDispute(given: PanelGiven = {}) {
  const panel = await aPanel(given);
  const { proposalId } = await panel.propose({ note: '扫了巷子' });
  await panel.publish(proposalId);
  const { objectionId } = await panel.object(proposalId);
  const opened = (who: Somebody) => openedBy(panel, who, <ObjectionsPage />);
  return { panel, proposalId, objectionId, opened };
}

it('says so when nobody has objected', async () => {
  const panel = await aPanel();
  openedBy(panel, panel.committee, <ObjectionsPage />);
  await waitFor(() => expect(shown('objections-empty')).toContain('没有等答复的意见'));
  await press('objections-tab-ended');
  await waitFor(() => expect(shown('objections-empty')).toContain('还没有答复过意见'));
});

it('lists what is to be answered, with the days that are left', async () => {
  const { panel, objectionId, opened } = await aDispute();
  opened(panel.committee);
  await waitFor(() => expect(shown(`objection-${objectionId}`)).toContain('那天他家没有人来'));
  const row = shown(`objection-${objectionId}`) ?? '';
  expect(row).toContain(panel.household.number);
  expect(row).toContain(`${panel.neighbour.number} 户说`);
  expect(row).toMatch(/还剩 \d 天/);
  expect(row).not.toContain('胡有才');
});

it('marks the last day', async () => {
  const { panel, objectionId, opened } = await aDispute();
  const objection = await panel.world.store.get('objections', objectionId);
  panel.world.setNow(new Date(Date.parse(objection?.dueAt ?? '') - 3_600_000).toISOString());
  opened(panel.committee);
  await waitFor(() => expect(shown(`objection-${objectionId}`)).toContain('今天到期'));
});

describe('who took no part', () => {
  it('upholds it with a reason that is published, and it is void', async () => {
    const { panel, objectionId, proposalId, opened } = await aDispute();
    opened(panel.committee);
    await press(`objection-open-${objectionId}`);
    await waitFor(() => expect(shown(`detail-${proposalId}`)).toContain('扫了巷子'));
    await press('objection-uphold');
    expect(shown('objection-answer')).toContain('贴到公示栏');
    await press('objection-answer-send');
    expect(shown('objection-answer')).toContain('请写一句话');
    type('objection-answer-reason', '查了签到，没有参加');
    await press('objection-answer-send');
    await waitFor(() => expect(shown('objections-told')).toContain('这件事作废'));
    await waitFor(() => expect(shown('objections-empty')).not.toBeNull());
    expect((await panel.proposal(proposalId)).state).toBe('voided');
    await press('objections-tab-ended');
    await waitFor(() => expect(shown(`objection-${objectionId}`)).toContain('意见成立'));
    await press(`objection-open-${objectionId}`);
    await waitFor(() =>
      expect(shown(`objection-decision-${objectionId}`)).toBe('答复：查了签到，没有参加'),
    );
    expect(shown('objection-uphold')).toBeNull();
  });

  it('dismisses it, and the time on show goes on', async () => {
    const { panel, objectionId, proposalId, opened } = await aDispute();
    opened(panel.supervisor);
    await press(`objection-open-${objectionId}`);
    await press('objection-dismiss');
    type('objection-answer-reason', '问过组长，参加了');
    await press('objection-answer-send');
    await waitFor(() => expect(shown('objections-told')).toContain('意见不成立，公示到'));
    expect((await panel.proposal(proposalId)).state).toBe('publicity');
  });

  it('answers once, also when the answer was lost', async () => {
    const { panel, objectionId, proposalId, opened } = await aDispute();
    const phone = opened(panel.committee);
    await press(`objection-open-${objectionId}`);
    await press('objection-uphold');
    type('objection-answer-reason', '没有参加');
    phone.loseReplies('objection.decide');
    await press('objection-answer-send');
    await waitFor(() => expect(shown('objection-answer-unknown')).toContain('没收到回音'));
    phone.findReplies('objection.decide');
    await press('objection-answer-again');
    await waitFor(() => expect(shown('objections-told')).not.toBeNull());
    expect((await panel.proposal(proposalId)).outcomes).toHaveLength(1);
  });

  it('is asked after on the next page when the phone was put away without an answer', async () => {
    const { panel, objectionId, opened } = await aDispute();
    const phone = opened(panel.supervisor);
    await press(`objection-open-${objectionId}`);
    await press('objection-uphold');
    type('objection-answer-reason', '没有参加');
    phone.loseReplies('objection.decide');
    await press('objection-answer-send');
    await waitFor(() => expect(shown('objection-answer-unknown')).not.toBeNull());
    cleanup();
    phone.findReplies('objection.decide');
    phone.open(<ObjectionsPage />);
    await waitFor(() => expect(shown('unanswered-1')).toContain('答复对“参加集中整治”的意见'));
    await press('unanswered-again-1');
    await waitFor(() => expect(shown('unanswered-1')).toContain('已经记上'));
  });
});

describe('who took part', () => {
  it('is told so, and has nothing to press', async () => {
    const panel = await aPanel();
    const { proposalId } = await panel.propose();
    await panel.review([{ proposalId, verdict: 'pass' }], panel.committee);
    for (const judge of panel.judges.slice(0, 3)) await panel.mark(judge, proposalId);
    const { objectionId } = await panel.object(proposalId);
    openedBy(panel, panel.committee, <ObjectionsPage />);
    await press(`objection-open-${objectionId}`);
    await waitFor(() => expect(shown('objection-bar')).toContain('这件事您经手过'));
    expect(shown('objection-uphold')).toBeNull();
  });
});

it('says so when somebody else answered first', async () => {
  const { panel, objectionId, opened } = await aDispute();
  opened(panel.committee);
  await press(`objection-open-${objectionId}`);
  await press('objection-uphold');
  await panel.world.as(panel.supervisor)('objection.decide', {
    villageId: panel.village.id,
    requestId: '11111111-1111-4111-8111-111111111111',
    objectionId,
    upheld: false,
    reason: '查过了',
  });
  type('objection-answer-reason', '没有参加');
  await press('objection-answer-send');
  await waitFor(() => expect(shown('objection-answer-refused')).toContain('已经有结果了'));
});
