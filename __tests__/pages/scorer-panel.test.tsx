import { cleanup, waitFor } from '@testing-library/react';
import QueuePage from '@/scorer/queue/index';
import { points } from '@domain/points';
import { aPanel } from '../support/panel';
import { press, shown, type } from '../support/phone';
import { openedBy, somePassed } from '../support/review-phone';

const atThePanel = async () => {
  await press('review-queue-panel');
};

it('shows how many have marked and never what', async () => {
  const panel = await aPanel();
  const [id = ''] = await somePassed(panel, 'HJ01');
  const [one, two] = panel.judges;
  await panel.mark(one, id, points(3_000));
  openedBy(panel, two, <QueuePage />);
  await atThePanel();
  await waitFor(() => expect(shown(`review-${id}`)).toContain('已有 1 人评'));
  await press(`open-${id}`);
  expect(shown('queue-page')).not.toContain('3 分');
});

it('takes points within the range, and no tick instead of them', async () => {
  const panel = await aPanel();
  const [id = ''] = await somePassed(panel, 'HJ01');
  const [judge] = panel.judges;
  const phone = openedBy(panel, judge, <QueuePage />);
  await atThePanel();
  await press(`open-${id}`);
  expect(shown(`tick-${id}`)).toBeNull();
  await press('review-agree');
  expect(shown(`review-${id}`)).toContain('填 1 到 10 之间的数');
  type('review-points', '10.5');
  await press('review-agree');
  expect(phone.sent('review.mark')).toHaveLength(0);
  type('review-points', '7.5');
  expect(shown('review-agree')).toBe('同意，给 7.5 分');
  await press('review-agree');
  await waitFor(() => expect(shown(`outcome-${id}`)).toContain('等别人评'));
  expect((await panel.proposal(id)).marks.map(({ points: mark }) => mark)).toEqual([7_500]);
  await waitFor(() => expect(shown(`review-${id}`)).toContain('您评过了'));
});

it('agrees together to what is worth the same to everybody', async () => {
  const panel = await aPanel();
  const ids = await somePassed(panel, 'HJ03', 'XX01');
  const [judge] = panel.judges;
  openedBy(panel, judge, <QueuePage />);
  await atThePanel();
  for (const id of ids) {
    await press(`open-${id}`);
    await press(`tick-${id}`);
  }
  await press('review-all');
  await waitFor(() => expect(shown('review-summary')).toBe('2 件都办好了。'));
  for (const id of ids) expect((await panel.proposal(id)).marks).toHaveLength(1);
});

it('does not agree, and the third such mark ends it', async () => {
  const panel = await aPanel();
  const [id = ''] = await somePassed(panel, 'HJ03');
  const [one, two, three] = panel.judges;
  await panel.mark(one, id, undefined, false);
  await panel.mark(two, id, undefined, false);
  openedBy(panel, three, <QueuePage />);
  await atThePanel();
  await press(`open-${id}`);
  await press('review-disagree');
  await waitFor(() => expect(shown(`outcome-${id}`)).toContain('没有通过'));
});

it('is closed to who did the first review, and to who proposed it', async () => {
  const panel = await aPanel();
  const [judge] = panel.judges;
  const { proposalId } = await panel.deduct({}, judge);
  await panel.review([{ proposalId, verdict: 'pass' }]);
  openedBy(panel, panel.first, <QueuePage />);
  await atThePanel();
  await press(`open-${proposalId}`);
  expect(shown(`bar-${proposalId}`)).toContain('您做过这件事的初审');
  for (const id of ['review-agree', 'review-disagree', `tick-${proposalId}`])
    expect(shown(id)).toBeNull();
  cleanup();
  openedBy(panel, judge, <QueuePage />);
  await atThePanel();
  await press(`open-${proposalId}`);
  expect(shown(`review-${proposalId}`)).toContain('扣分');
  expect(shown(`bar-${proposalId}`)).toContain('这件事是您提的');
});
