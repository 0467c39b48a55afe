import { act, cleanup, waitFor } from '@testing-library/react';
import QueuePage from '@/scorer/queue/index';
import { cutOff } from '../support/household-phone';
import { aPanel } from '../support/panel';
import { press, shown, type } from '../support/phone';
import { openedBy, someWaiting } from '../support/review-phone';
import { goOnline, pullDown, world as taro } from '../support/taro-world';

describe('the first review', () => {
  it('says so when nothing waits', async () => {
    const panel = await aPanel();
    openedBy(panel, panel.first, <QueuePage />);
    await waitFor(() => expect(shown('review-empty')).toContain('没有等初审的'));
    await press('review-queue-panel');
    await waitFor(() => expect(shown('review-empty')).toContain('没有等评分的'));
  });

  it('lists what waits, the longest first, with its age and what is late', async () => {
    const panel = await aPanel();
    const [old = ''] = await someWaiting(panel, 'HJ03');
    panel.world.advance(9 * 86_400_000);
    const [fresh = ''] = await someWaiting(panel, 'XX01');
    openedBy(panel, panel.first, <QueuePage />);
    await waitFor(() => expect(shown(`review-${old}`)).toContain('等了 9 天'));
    expect(shown(`review-${old}`)).toContain('晚了 2 天');
    expect(shown(`review-${fresh}`)).toContain('今天提的');
    expect(shown(`review-${fresh}`)).toContain('最晚');
    const list = shown('review-list') ?? '';
    expect(list.indexOf('参加集中整治')).toBeLessThan(list.indexOf('参加村民会'));
  });

  it('lets nothing be ticked that was not opened, and shows all there is to it', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'GY01');
    openedBy(panel, panel.first, <QueuePage />);
    await waitFor(() => expect(shown(`review-${id}`)).toContain('志愿服务'));
    expect(shown(`tick-${id}`)).toBeNull();
    await press(`open-${id}`);
    const detail = shown(`detail-${id}`) ?? '';
    expect(detail).toContain('1.5 小时');
    expect(detail).toContain('这次最多 15 分');
    expect(detail).toContain('扫了巷子');
    expect(detail).toContain('本户在手机上确认的');
    expect(detail).toContain('没有照片');
    await waitFor(() => expect(shown('rule-text')).toContain('每小时加 10 分'));
    expect(shown(`tick-${id}`)).not.toBeNull();
    await press(`open-${id}`);
    expect(shown(`detail-${id}`)).toBeNull();
    expect(shown(`review-${id}`)).toContain('看过了');
  });

  it('passes together what was looked at and ticked, and says what became of each', async () => {
    const panel = await aPanel();
    const ids = await someWaiting(panel, 'HJ03', 'XX01', 'HJ01');
    openedBy(panel, panel.first, <QueuePage />);
    for (const id of ids.slice(0, 2)) {
      await press(`open-${id}`);
      await press(`tick-${id}`);
    }
    // Meanwhile somebody else has dealt with one of them.
    const [first = '', second = '', third = ''] = ids;
    await panel.review([{ proposalId: second, verdict: 'pass' }], panel.judges[0]);
    await press('review-all');
    await waitFor(() => expect(shown('review-summary')).toBe('办好 1 件，1 件没办成。'));
    expect(taro.questions.at(-1)?.title).toBe('2 件一起通过初审？');
    expect(shown(`outcome-${first}`)).toContain('已经记下');
    expect(shown(`outcome-${second}`)).toContain('没办成');
    await waitFor(() => expect(shown(`review-${first}`)).toBeNull());
    expect(shown(`review-${third}`)).toContain('庭院整洁');
    expect((await panel.proposal(first)).state).toBe('reviewing');
    await press('review-outcome-close');
    expect(shown('review-outcome')).toBeNull();
    expect(shown('review-all')).toBeNull();
  });

  it('does nothing when the question is answered with no', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    const phone = openedBy(panel, panel.first, <QueuePage />);
    taro.confirms = false;
    await press(`open-${id}`);
    await press('review-pass');
    await press(`tick-${id}`);
    await press('review-all');
    expect(phone.sent('review.first')).toHaveLength(0);
  });

  it('returns with a reason, which the household reads', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    openedBy(panel, panel.first, <QueuePage />);
    await press(`open-${id}`);
    await press('review-return');
    await press('review-why-send');
    expect(shown('review-why')).toContain('请写一句话');
    type('review-why-reason', '照片看不清');
    await press('review-why-send');
    await waitFor(() => expect(shown(`outcome-${id}`)).toContain('已退回去补'));
    expect((await panel.proposal(id)).ending?.reason).toBe('照片看不清');
  });

  it('goes no further with a reason', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    openedBy(panel, panel.first, <QueuePage />);
    await press(`open-${id}`);
    await press('review-reject');
    type('review-why-reason', '不是义务劳动');
    await press('review-why-send');
    await waitFor(() => expect(shown(`outcome-${id}`)).toContain('没有通过'));
    expect((await panel.proposal(id)).state).toBe('rejected');
  });

  it('is sent once when its answer was lost, and says nothing new until then', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    const phone = openedBy(panel, panel.first, <QueuePage />);
    await press(`open-${id}`);
    phone.loseReplies('review.first');
    await press('review-pass');
    await waitFor(() => expect(shown('review-unknown')).toContain('没收到回音'));
    expect(shown('review-pass')).toBeNull();
    phone.findReplies('review.first');
    await press('review-again');
    await waitFor(() => expect(shown('review-summary')).toBe('1 件都办好了。'));
    const ids = phone.sent('review.first').map(({ input }) => input.requestId);
    expect(new Set(ids).size).toBe(1);
    expect((await panel.proposal(id)).first?.byId).toBe(panel.first.person.id);
  });

  it('is asked after on the next page when the phone was put away without an answer', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    const phone = openedBy(panel, panel.first, <QueuePage />);
    await press(`open-${id}`);
    phone.loseReplies('review.first');
    await press('review-pass');
    await waitFor(() => expect(shown('review-unknown')).not.toBeNull());
    cleanup();
    phone.findReplies('review.first');
    phone.open(<QueuePage />);
    await waitFor(() => expect(shown('unanswered-1')).toContain('初审 1 件'));
    await press('unanswered-again-1');
    await waitFor(() => expect(shown('unanswered-1')).toContain('已经记上'));
  });
});

describe('kin of the household', () => {
  it('see why they have no say, and can say nothing', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    await panel.declare(panel.first);
    openedBy(panel, panel.first, <QueuePage />);
    await press(`open-${id}`);
    expect(shown(`review-${id}`)).toContain('要回避');
    expect(shown(`bar-${id}`)).toContain('您家或您亲戚家的事');
    expect(shown('review-pass')).toBeNull();
    expect(shown(`tick-${id}`)).toBeNull();
  });
});

describe('without a network', () => {
  it('says so, and tries again', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    const phone = openedBy(panel, panel.first, <QueuePage />);
    await waitFor(() => expect(shown(`review-${id}`)).not.toBeNull());
    cleanup();
    phone.loseReplies('review.list');
    phone.open(<QueuePage />);
    await waitFor(() => expect(shown('failed')).toContain('没有取到'));
    phone.findReplies('review.list');
    await press('reload');
    await waitFor(() => expect(shown(`review-${id}`)).toContain('参加集中整治'));
  });

  it('keeps what is open on the screen, and says what the phone keeps', async () => {
    const panel = await aPanel();
    const [id = ''] = await someWaiting(panel, 'HJ03');
    openedBy(panel, panel.first, <QueuePage />);
    await press(`open-${id}`);
    act(() => goOnline(false));
    cutOff();
    await waitFor(() => expect(shown('offline-banner')).toContain('存在这台手机上'));
    act(() => pullDown());
    await waitFor(() => expect(shown('stale')).toContain('没有更新成功'));
    expect(shown(`detail-${id}`)).toContain('扫了巷子');
  });
});

it('brings the next ones page by page', async () => {
  const panel = await aPanel();
  for (let day = 1; day <= 21; day += 1) {
    panel.world.advance(60_000);
    await panel.propose({ occurredOn: `2026-11-${String(day).padStart(2, '0')}` });
  }
  openedBy(panel, panel.first, <QueuePage />);
  await waitFor(() => expect(shown('review-list')).toContain('最久的 20 件'));
  await press('review-more');
  await waitFor(() => expect(shown('review-list')).toContain('共 21 件'));
});
