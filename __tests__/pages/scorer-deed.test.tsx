import { act, cleanup, waitFor } from '@testing-library/react';
import DeedPage from '@/scorer/deed/index';
import { cutOff } from '../support/household-phone';
import { press, shown, type } from '../support/phone';
import { openedBy } from '../support/review-phone';
import { goOnline, world as taro } from '../support/taro-world';
import type { Panel } from '../support/panel';
import { aVisit, atTheDoor, choose, photograph, writingDown } from '../support/visit-phone';

const proposals = ({ world, village }: Panel) =>
  world.store.list('proposals', {
    where: { villageId: village.id, place: { after: '' } },
    order: ['place', 'asc'],
    limit: 20,
  });

const findings = ({ world, village }: Panel) =>
  world.store.list('findings', {
    where: { villageId: village.id, duePlace: { after: '' } },
    order: ['duePlace', 'asc'],
    limit: 20,
  });

describe('without what it needs', () => {
  it('asks for a card first', async () => {
    const panel = await aVisit();
    openedBy(panel, panel.first, <DeedPage />);
    await press('to-visit');
    expect(taro.steps.at(-1)).toBe('reLaunch /scorer/visit/index');
  });

  it('says so while the village has no rules', async () => {
    const panel = await aVisit({ versions: [{ effectiveOn: '2027-01-01' }] });
    const phone = await atTheDoor(panel);
    cleanup();
    phone.open(<DeedPage />);
    await waitFor(() => expect(shown('deed-no-rules')).toContain('村规还没有定'));
  });

  it('says so where the rules leave nothing to scorers', async () => {
    const panel = await aVisit({ items: [] });
    const phone = await atTheDoor(panel);
    cleanup();
    phone.open(<DeedPage />);
    await waitFor(() => expect(shown('deed-no-items')).toContain('没有评议员能记的'));
  });
});

describe('a good deed', () => {
  it('is looked at before it is sent, and goes to review with the card in the hand', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'GY01');
    await press('deed-look');
    expect(shown('deed-form')).toContain('请填一个数');
    type('report-quantity', '3.5');
    await press('report-adult');
    type('report-name', '程小福');
    type('report-note', '修路');
    await press('deed-look');
    await waitFor(() => expect(shown('deed-value')).toBe('最多加 20 分'));
    expect(await proposals(panel)).toEqual([]);
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).toContain('送去初审'));
    const [proposal] = await proposals(panel);
    expect(proposal).toMatchObject({
      state: 'submitted',
      origin: 'visit',
      note: '修路',
      member: { kind: 'adult', name: '程小福' },
      confirmation: { how: 'card' },
    });
    await press('deed-another');
    await waitFor(() => expect(shown('deed-items')).not.toBeNull());
    expect(shown('deed-kept')).toBeNull();
  });

  it('keeps no name of a child', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'HJ03');
    await press('report-minor');
    expect(shown('report-name')).toBeNull();
    await press('deed-look');
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).not.toBeNull());
    expect((await proposals(panel))[0]?.member).toEqual({ kind: 'minor' });
  });

  it('waits for the household where neither card nor witness is there', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'HJ03');
    await press('deed-how-later');
    await press('deed-look');
    await waitFor(() => expect(shown('deed-check')).toContain('等本户在手机上确认'));
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).toContain('最晚11月28日'));
    expect((await proposals(panel))[0]?.state).toBe('unconfirmed');
  });

  it('says what a cap leaves, and what it no longer does', async () => {
    const panel = await aVisit();
    await panel.propose({ itemCode: 'HJ04', occurredOn: '2026-11-19' });
    await writingDown(panel, 'HJ04');
    await press('deed-look');
    await waitFor(() => expect(shown('deed-check')).toContain('就到上限了'));
    await panel.propose({ itemCode: 'HJ04', occurredOn: '2026-11-20' });
    type('report-note', '又一次');
    await press('deed-look');
    await waitFor(() => expect(shown('deed-fault')).toContain('已经满了'));
    expect(shown('deed-send')).toBeNull();
  });

  it('is the same once more only when somebody says so', async () => {
    const panel = await aVisit();
    await panel.propose({ occurredOn: '2026-11-21' });
    await writingDown(panel, 'HJ03');
    await press('deed-look');
    await waitFor(() => expect(shown('deed-fault')).not.toBeNull());
    await press('deed-meant');
    await press('deed-look');
    await waitFor(() => expect(shown('deed-check')).toContain('还是要再记一次'));
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).not.toBeNull());
    expect(await proposals(panel)).toHaveLength(2);
  });

  it('is sent once, also when the answer was lost', async () => {
    const panel = await aVisit();
    const phone = await writingDown(panel, 'HJ03');
    await press('deed-look');
    phone.loseReplies('proposal.create');
    await press('deed-send');
    await waitFor(() => expect(shown('deed-unknown')).toContain('没收到回音'));
    expect(shown('deed-clear')).toBeNull();
    phone.findReplies('proposal.create');
    await press('deed-again');
    await waitFor(() => expect(shown('deed-sent')).not.toBeNull());
    expect(await proposals(panel)).toHaveLength(1);
  });
});

describe('a deduction', () => {
  it('needs a photo and is shown to the household, or somebody stands by', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'LY02');
    await press('deed-look');
    expect(shown('deed-photo-trouble')).toContain('要有照片');
    await photograph();
    await press('deed-how-witness');
    await press('deed-look');
    expect(shown('deed-form')).toContain('请写见证人的名字');
    type('deed-witness', '汪婶');
    await press('deed-look');
    await waitFor(() => expect(shown('deed-value')).toBe('最多扣 20 分'));
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).not.toBeNull());
    const [proposal] = await proposals(panel);
    expect(proposal?.confirmation).toMatchObject({ how: 'witness', witness: '汪婶' });
    expect(proposal?.photoIds).toHaveLength(1);
  });

  it('is refused in words when the card was replaced meanwhile', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'HJ03');
    await panel.world.as(panel.committee)('card.renew', {
      ...panel.place,
      requestId: '33333333-3333-4333-8333-333333333333',
      reason: '卡丢了',
    });
    await press('deed-look');
    await press('deed-send');
    await waitFor(() => expect(shown('deed-refused')).toContain('已挂失作废'));
  });
});

describe('what can be put right', () => {
  it('is given its days first, and points are taken only if they run out', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'HJ05');
    expect(shown('deed-chance-explain')).toContain('给 1 天整改，改好不扣分');
    expect(shown('report-day')).toBeNull();
    await press('deed-look');
    expect(shown('deed-form')).toContain('请写在哪里');
    type('deed-where', '门前路边');
    type('deed-note', '柴堆在路上');
    await photograph();
    await press('deed-look');
    await waitFor(() => expect(shown('deed-check')).toContain('给 1 天整改'));
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).toContain('最晚11月22日改好'));
    expect(await proposals(panel)).toEqual([]);
    expect((await findings(panel))[0]).toMatchObject({
      where: '门前路边',
      note: '柴堆在路上',
      state: 'open',
      confirmation: { how: 'card' },
    });
    await press('deed-back');
    expect(taro.steps.at(-1)).toBe('redirectTo /scorer/visit/index');
  });

  it('may be taken at once where the scorer says so', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'HJ05');
    await press('deed-chance-deduct');
    expect(shown('deed-chance-explain')).toContain('不给整改');
    await photograph();
    await press('deed-look');
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).toContain('送去初审'));
    expect(await findings(panel)).toEqual([]);
    expect(await proposals(panel)).toHaveLength(1);
  });

  it('says so where the points are taken first and given back', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'HJ07');
    expect(shown('deed-chance-explain')).toContain('改好就退回来');
  });

  it('is found once, also when the answer was lost', async () => {
    const panel = await aVisit();
    const phone = await writingDown(panel, 'HJ05');
    type('deed-where', '门前');
    await photograph();
    await press('deed-look');
    phone.loseReplies('finding.create');
    await press('deed-send');
    await waitFor(() => expect(shown('deed-unknown')).not.toBeNull());
    phone.findReplies('finding.create');
    await press('deed-again');
    await waitFor(() => expect(shown('deed-sent')).not.toBeNull());
    expect(await findings(panel)).toHaveLength(1);
  });
});

describe('what was put in', () => {
  it('is still there when the app was closed, photos included', async () => {
    const panel = await aVisit();
    const phone = await writingDown(panel, 'HJ05');
    type('deed-where', '门前路边');
    await photograph();
    cleanup();
    phone.open(<DeedPage />);
    await waitFor(() => expect(shown('deed-kept')).toContain('给您留着'));
    expect(shown('deed-photo-count')).toBe('1 / 6 张');
    await press('deed-look');
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).not.toBeNull());
    expect((await findings(panel))[0]).toMatchObject({ where: '门前路边' });
    expect(phone.sent('photo.create')).toHaveLength(1);
  });

  it('is kept without a network, and its photos go when there is one again', async () => {
    const panel = await aVisit();
    const phone = await writingDown(panel, 'HJ05');
    type('deed-where', '门前');
    act(() => goOnline(false));
    const { callFunction } = taro;
    cutOff();
    await waitFor(() => expect(shown('offline-banner')).toContain('存在这台手机上'));
    await press('deed-photo-add');
    await waitFor(() => expect(shown('deed-photo-1')).toContain('没传上'));
    await press('deed-look');
    await waitFor(() => expect(shown('deed-problem')).toContain('先存着'));
    cleanup();
    taro.callFunction = callFunction;
    act(() => goOnline(true));
    phone.open(<DeedPage />);
    await waitFor(() => expect(shown('deed-photo-1')).toBe(''));
    await press('deed-look');
    await press('deed-send');
    await waitFor(() => expect(shown('deed-sent')).not.toBeNull());
    expect((await findings(panel))[0]?.photoIds).toHaveLength(1);
  });

  it('can be thrown away', async () => {
    const panel = await aVisit();
    await writingDown(panel, 'HJ05');
    type('deed-where', '门前');
    await photograph();
    await press('deed-clear');
    await choose('HJ05');
    expect(shown('deed-photo-count')).toBe('0 / 6 张');
    await press('deed-look');
    expect(shown('deed-form')).toContain('请写在哪里');
  });
});
