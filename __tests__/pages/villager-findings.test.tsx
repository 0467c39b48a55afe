import { cleanup, waitFor } from '@testing-library/react';
import { DAY_MS } from '@domain/village-time';
import StandingPage from '@/villager/standing/index';
import { stopTheDate } from '../support/date';
import { anInspection } from '../support/inspection';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { world as taro } from '../support/taro-world';

async function aFoundHousehold() {
  const season = await anInspection();
  const phone = phoneOf(season.world, season.villager);
  return { ...season, phone, open: () => phone.open(<StandingPage />) };
}

describe('what is to be put right', () => {
  it('has its place, its day and its photo, and is told to be right with another', async () => {
    const { open, find, mine, phone } = await aFoundHousehold();
    taro.camera = () => PHOTO;
    await find({ note: '三处' });
    open();
    await expectShown('finding-1', '乱堆乱放，在门前路边请在11月22日以前改好');
    await press('finding-1');
    expect(shown('finding-story')).toContain('按期改好，不扣分');
    expect(shown('finding-story')).toContain('三处');
    expect(shown('finding-photo-1')).not.toBeNull();

    await press('finding-done');
    type('done-note', '搬到后院了');
    await press('done-photo-add');
    await waitFor(() => expect(phone.sent('photo.create')).toHaveLength(1));
    await waitFor(() => expect(shown('done-photo-1')).toBe(''));
    await press('done-send');
    await expectShown('finding-told', '告诉评议员了，等人来看。');
    await waitFor(() => expect(shown('finding-1')).toContain('您说改好了，等人来看'));
    expect(await mine()).toMatchObject([
      { state: 'done', done: { note: '搬到后院了', photoIds: [expect.any(String)] } },
    ]);
  });

  it('is told to be right once when the answer is lost and it is sent again', async () => {
    const { open, find, phone, mine } = await aFoundHousehold();
    await find();
    open();
    await press('finding-1');
    await press('finding-done');
    phone.loseReplies('finding.done');
    await press('done-send');
    await waitFor(() => expect(shown('done-unknown')).not.toBeNull());
    phone.findReplies('finding.done');
    await press('done-again');
    await expectShown('finding-told', '告诉评议员了，等人来看。');
    expect(await mine()).toMatchObject([{ state: 'done' }]);
  });

  it('says so when it was settled meanwhile', async () => {
    const { open, find, recheck } = await aFoundHousehold();
    const { findingId } = await find();
    open();
    await press('finding-1');
    await press('finding-done');
    await recheck(findingId, true);
    await press('done-send');
    await expectShown('done-refused', '这条整改已经有结果了，请刷新看看。');
    await press('done-cancel');
    expect(shown('finding-story')).not.toBeNull();
  });

  it('tells what was seen not to be right yet, and what is overdue', async () => {
    const { open, find, done, recheck, world } = await aFoundHousehold();
    const { findingId } = await find({ itemCode: 'HJ07' });
    await done(findingId);
    await recheck(findingId, false);
    open();
    await press('finding-1');
    expect(shown('finding-story')).toContain('按村规先报扣分，按期改好就退回来');
    expect(shown('finding-story')).toContain('11月21日来看，还没改好');
    cleanup();

    world.advance(3 * DAY_MS);
    stopTheDate('2026-11-24T08:00:00.000Z');
    open();
    await waitFor(() => expect(shown('finding-1')).toContain('11月22日到期，已经过了'));
    cleanup();
    await world.tend();
    open();
    await waitFor(() => expect(shown('finding-1')).toContain('没有按期改好'));
    await press('finding-1');
    expect(shown('finding-story')).toContain('改好了也请说一声');
  });
});
