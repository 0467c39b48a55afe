import { cleanup, waitFor } from '@testing-library/react';
import CommitteeFindingsPage from '@/committee/findings/index';
import FindingsPage from '@/scorer/findings/index';
import { uuid } from '../support/builders';
import type { Panel } from '../support/panel';
import { press, shown, type } from '../support/phone';
import { openedBy } from '../support/review-phone';
import { aVisit, photograph } from '../support/visit-phone';

/** Rubbish in front of the household's door, found today. */
async function aFinding(panel: Panel, itemCode = 'HJ05') {
  const { findingId } = await panel.world.as(panel.first)('finding.create', {
    ...panel.place,
    requestId: uuid(),
    itemCode,
    where: '门前路边',
    note: '柴堆在路上',
    photoIds: [await panel.photo(panel.first)],
    confirmation: { how: 'card', cardToken: panel.household.cardToken },
  });
  return findingId;
}

const stateOf = async ({ world }: Panel, id: string) =>
  (await world.store.get('findings', id))?.state;

it('says so when there is nothing under a heading', async () => {
  const panel = await aVisit();
  openedBy(panel, panel.first, <FindingsPage />);
  for (const [tab, words] of [
    ['open', '没有正在整改的'],
    ['done', '没有等复查的'],
    ['overdue', '没有过期的'],
  ] as const) {
    await press(`findings-tab-${tab}`);
    await waitFor(() => expect(shown('findings-empty')).toContain(words));
  }
});

it('shows what was found and until when, and tells nobody the full name', async () => {
  const panel = await aVisit();
  const id = await aFinding(panel);
  openedBy(panel, panel.first, <FindingsPage />);
  await waitFor(() => expect(shown(`finding-${id}`)).toContain('最晚11月22日'));
  await press(`finding-open-${id}`);
  const detail = shown(`finding-detail-${id}`) ?? '';
  for (const word of ['门前路边', '柴堆在路上', '按期改好就不扣分', '当面说过了'])
    expect(detail).toContain(word);
  expect(shown('findings-page')).not.toContain('程德福');
});

it('marks what is late although nobody said so', async () => {
  const panel = await aVisit();
  const id = await aFinding(panel);
  panel.world.advance(3 * 86_400_000);
  openedBy(panel, panel.first, <FindingsPage />);
  await waitFor(() => expect(shown(`finding-${id}`)).toContain('晚了'));
});

describe('going to see', () => {
  it('finds it right, with a photo', async () => {
    const panel = await aVisit();
    const id = await aFinding(panel);
    await panel.world.as(panel.villager)('finding.done', {
      ...panel.place,
      requestId: uuid(),
      findingId: id,
      note: '清走了',
    });
    openedBy(panel, panel.inspector, <FindingsPage />);
    await press('findings-tab-done');
    await press(`finding-open-${id}`);
    await waitFor(() => expect(shown(`finding-detail-${id}`)).toContain('清走了'));
    await press('finding-recheck');
    expect(shown('recheck-effect')).toContain('不扣分');
    await photograph('recheck-photo');
    await press('recheck-send');
    await waitFor(() => expect(shown('findings-told')).toBe('记下了：改好了。'));
    await waitFor(() => expect(shown('findings-empty')).not.toBeNull());
    expect(await stateOf(panel, id)).toBe('passed');
  });

  it('does not find it right, and says what is missing', async () => {
    const panel = await aVisit();
    const id = await aFinding(panel);
    openedBy(panel, panel.inspector, <FindingsPage />);
    await press(`finding-open-${id}`);
    await press('finding-recheck');
    await press('recheck-failed');
    await press('recheck-send');
    expect(shown('recheck-form')).toContain('请写清楚哪里没改好');
    type('recheck-note', '柴还在');
    await press('recheck-send');
    await waitFor(() => expect(shown('findings-told')).toBe('记下了：还没改好。'));
    await press(`finding-open-${id}`);
    await waitFor(() => expect(shown(`finding-detail-${id}`)).toContain('柴还在'));
    expect(await stateOf(panel, id)).toBe('open');
  });

  it('is noted once, also when the answer was lost', async () => {
    const panel = await aVisit();
    const id = await aFinding(panel);
    const phone = openedBy(panel, panel.inspector, <FindingsPage />);
    await press(`finding-open-${id}`);
    await press('finding-recheck');
    phone.loseReplies('finding.recheck');
    await press('recheck-send');
    await waitFor(() => expect(shown('recheck-unknown')).toContain('没收到回音'));
    phone.findReplies('finding.recheck');
    await press('recheck-again');
    await waitFor(() => expect(shown('findings-told')).not.toBeNull());
    expect((await panel.world.store.get('findings', id))?.rechecks).toHaveLength(1);
  });

  it('comes too late for the points, and still counts for the flag', async () => {
    const panel = await aVisit();
    const id = await aFinding(panel);
    await panel.timePasses(3);
    openedBy(panel, panel.inspector, <FindingsPage />);
    await press('findings-tab-overdue');
    await waitFor(() => expect(shown(`finding-${id}`)).toContain('过期没改好'));
    await press(`finding-open-${id}`);
    await waitFor(() => expect(shown(`finding-detail-${id}`)).toContain('扣分已经送去评议'));
    await press('finding-recheck');
    expect(shown('recheck-effect')).toContain('分不退了');
    await press('recheck-send');
    await waitFor(() => expect(shown('findings-told')).not.toBeNull());
    await press(`finding-open-${id}`);
    await waitFor(() => expect(shown(`finding-detail-${id}`)).toContain('过期以后改好了'));
    expect(shown('finding-recheck')).toBeNull();
  });

  it('is not for kin of the household', async () => {
    const panel = await aVisit();
    const id = await aFinding(panel);
    await panel.declare(panel.inspector);
    openedBy(panel, panel.inspector, <FindingsPage />);
    await press(`finding-open-${id}`);
    expect(shown('finding-recused')).toContain('要回避');
    expect(shown('finding-recheck')).toBeNull();
  });
});

describe('the committee', () => {
  it('drops with a reason what should not have been found', async () => {
    const panel = await aVisit();
    const id = await aFinding(panel);
    openedBy(panel, panel.committee, <CommitteeFindingsPage />);
    await press(`finding-open-${id}`);
    await press('finding-drop');
    await press('drop-send');
    expect(shown('drop')).toContain('请写一句话');
    type('drop-reason', '看错了户');
    await press('drop-send');
    await waitFor(() => expect(shown('findings-told')).toContain('不算了'));
    await press('findings-tab-ended');
    await press(`finding-open-${id}`);
    await waitFor(() => expect(shown(`finding-detail-${id}`)).toContain('看错了户'));
    expect(shown('finding-drop')).toBeNull();
  });

  it('is read by a supervisor, who changes nothing', async () => {
    const panel = await aVisit();
    const id = await aFinding(panel);
    openedBy(panel, panel.supervisor, <CommitteeFindingsPage />);
    await press(`finding-open-${id}`);
    await waitFor(() => expect(shown(`finding-detail-${id}`)).toContain('门前路边'));
    for (const name of ['finding-drop', 'finding-recheck']) expect(shown(name)).toBeNull();
  });
});

it('asks again when no answer came', async () => {
  const panel = await aVisit();
  const phone = openedBy(panel, panel.first, <FindingsPage />);
  await waitFor(() => expect(shown('findings-empty')).not.toBeNull());
  cleanup();
  phone.loseReplies('finding.list');
  phone.open(<FindingsPage />);
  await waitFor(() => expect(shown('failed')).toContain('没有取到'));
  phone.findReplies('finding.list');
  await press('reload');
  await waitFor(() => expect(shown('findings-empty')).not.toBeNull());
});
