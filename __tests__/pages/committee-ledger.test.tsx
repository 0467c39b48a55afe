import { act, cleanup, waitFor } from '@testing-library/react';
import LedgerPage from '@/committee/ledger/index';
import { aHousehold, aVillage, somebody, staff } from '../support/builders';
import { aCommitteePhone } from '../support/committee-phone';
import { counterOf } from '../support/counter';
import { stopTheDate } from '../support/date';
import { tamper } from '../support/household-phone';
import { expectShown, isDisabled, phoneOf, press, shown, type } from '../support/phone';
import { goOnline, world as taro } from '../support/taro-world';

const DAY_MS = 86_400_000;
const rows = () => Array.from({ length: 60 }, (_, index) => shown(`entry-row-${index + 1}`));
const rowCount = () => rows().filter((row) => row !== null).length;
const expectRows = (count: number) => waitFor(() => expect(rowCount()).toBe(count));
const figure = (part: string) => Number(shown(`ledger-total-${part}`));

/** A village where every kind of movement has happened. */
async function aLivelyVillage() {
  const village = aVillage();
  const households = [aHousehold({ villageId: village.id }), aHousehold({ villageId: village.id })];
  const phone = await aCommitteePhone({ villages: [village], households });
  const { world, committee, clerk, bring, buy, undo } = phone;
  const [first, second] = [households[0] ?? aHousehold(), households[1] ?? aHousehold()];
  await bring(30);
  world.advance(DAY_MS);
  const bought = await buy(2);
  const mistaken = await bring(4);
  await undo(mistaken.id);
  await undo(bought.id);
  await buy(1);
  await world.as(committee)('household.transfer', {
    villageId: village.id,
    requestId: '00000000-0000-4000-8000-00000000aaaa',
    fromId: first.id,
    toId: second.id,
    amount: 500 as never,
    reason: '分户，凭分户协议',
  });
  await counterOf(world, village, second, clerk).earn(2);
  return { ...phone, first, second };
}

describe('the sums', () => {
  it('add up on the screen, over everything', async () => {
    const { phone } = await aLivelyVillage();
    phone.open(<LedgerPage />);
    await expectShown('ledger-total-issued', '36.0');
    expect(
      ['takenBack', 'redeemed', 'givenBack', 'transferredIn', 'transferredOut'].map((part) =>
        shown(`ledger-total-${part}`),
      ),
    ).toEqual(['4.0', '15.0', '10.0', '0.5', '0.5']);
    const written =
      figure('issued') -
      figure('takenBack') -
      figure('redeemed') +
      figure('givenBack') +
      figure('transferredIn') -
      figure('transferredOut');
    expect(figure('change')).toBe(written);
    expect(shown('ledger-total-cleared')).toBeNull();
    expect(shown('ledger-total-entries')).toBe('9 笔');
    await expectRows(9);
  });

  it('give way to a reason where amounts are filtered, and come back without', async () => {
    const { phone } = await aLivelyVillage();
    phone.open(<LedgerPage />);
    await expectRows(9);
    await press('filter-open');
    type('filter-amount-min', '10');
    await press('filter-apply');
    await expectRows(3);
    expect(shown('ledger-totals-none')).toContain('按分值筛选时不算合计');
    expect(shown('ledger-total-change')).toBeNull();
    await press('chip-amountMin');
    await expectRows(9);
    expect(shown('ledger-total-change')).toBe('27.0');
  });
});

describe('the filter', () => {
  it('finds a household, a kind and a stretch of days, and lets go of each', async () => {
    const { phone, first } = await aLivelyVillage();
    phone.open(<LedgerPage />);
    await expectRows(9);
    await press('filter-open');
    type('filter-household', first.number);
    await press(`filter-household-${first.number}`);
    await press('filter-kind-tradeIn');
    type('filter-from', '2026-11-22');
    type('filter-until', '2026-11-30');
    await press('filter-apply');
    await expectRows(1);
    expect(shown('entry-row-1')).toContain('已冲正');
    expect(shown('chip-kind')).toContain('交回收物');

    await press('chip-from');
    await expectRows(2);
    await press('chip-kind');
    await press('chip-household');
    await press('chip-until');
    await expectRows(9);
  });

  it('shows only what one person posted, after a press on the name', async () => {
    const { phone } = await aLivelyVillage();
    phone.open(<LedgerPage />);
    await expectRows(9);
    const byCommittee = rows().findIndex((row) => row?.includes('转出') === true) + 1;
    await press(`entry-by-${byCommittee}`);
    await expectRows(2);
    expect(shown('chip-person')).toContain('老程经手');
    expect(shown('ledger-total-transferredOut')).toBe('0.5');
    expect(shown('ledger-total-issued')).toBe('0.0');
  });

  it('knows what today is, and refuses days and amounts that cross', async () => {
    const { phone } = await aLivelyVillage();
    phone.open(<LedgerPage />);
    await press('filter-open');
    await press('filter-days-today');
    type('filter-amount-min', '9');
    type('filter-amount-max', '8');
    expect(isDisabled('filter-apply')).toBe(true);
    type('filter-amount-max', '');
    type('filter-amount-min', '');
    type('filter-until', '2026-11-01');
    expect(isDisabled('filter-apply')).toBe(true);
    await press('filter-days-today');
    await press('filter-apply');
    await expectRows(1);
    await press('filter-open');
    await press('filter-clear');
    await expectRows(9);
  });

  it('says when nothing fits, and clears', async () => {
    const { phone } = await aLivelyVillage();
    phone.open(<LedgerPage />);
    await press('filter-open');
    await press('filter-kind-score');
    await press('filter-apply');
    await waitFor(() => expect(shown('ledger-empty')).toContain('没有符合条件的账目'));
    await press('ledger-empty-clear');
    await expectRows(9);
  });
});

it('goes on page by page, and keeps them when the page comes back', async () => {
  const { phone, bring } = await aCommitteePhone();
  for (let count = 0; count < 35; count += 1) await bring(1);
  phone.open(<LedgerPage />);
  await expectRows(30);
  await press('ledger-more');
  await expectRows(35);
  expect(shown('ledger-more')).toBeNull();
  expect(shown('ledger-entries')).toContain('共 35 笔');
});

it('opens an entry', async () => {
  const { phone, bring } = await aCommitteePhone();
  const entry = await bring(1);
  phone.open(<LedgerPage />);
  await press('entry-row-1');
  expect(taro.steps.at(-1)).toBe(`navigateTo /committee/entry/index?entryId=${entry.id}`);
});

describe('the nightly seal', () => {
  it('is said to be missing, then fine, then late', async () => {
    const { phone, bring, world } = await aCommitteePhone();
    await bring(1);
    phone.open(<LedgerPage />);
    await expectShown('seal-none', '还没有封过账。每天夜里自动封一次。');
    cleanup();
    await world.seal();
    phone.open(<LedgerPage />);
    await expectShown('seal-result', '无异常');
    expect(shown('seal-late')).toBeNull();
    cleanup();
    stopTheDate('2026-11-24T08:00:00.000Z');
    phone.open(<LedgerPage />);
    await waitFor(() => expect(shown('seal-late')).toContain('已经 3 天没有封账'));
  });

  it('names what it found, in words', async () => {
    const { phone, bring, world } = await aCommitteePhone();
    await bring(1);
    await world.seal();
    tamper('seal.get', (seal) => ({ ...(seal as object), faults: ['CONTENT_CHANGED 017-23'] }));
    phone.open(<LedgerPage />);
    await expectShown('seal-result', '1 处异常');
    expect(shown('seal-faults')).toContain('017-23：内容和防改码对不上');
  });
});

describe('who may look', () => {
  it('sends everyone else to their own place, or to choose who they are', async () => {
    const stranger = somebody();
    const { world, clerk } = await aCommitteePhone({ people: [stranger] });
    phoneOf(world, clerk).open(<LedgerPage />);
    await waitFor(() => expect(taro.steps).toEqual(['reLaunch /clerk/counter/index']));
    expect(shown('ledger-totals')).toBeNull();
    cleanup();
    phoneOf(world, stranger).open(<LedgerPage />);
    await waitFor(() => expect(taro.steps.at(-1)).toBe('reLaunch /pages/people/index'));
  });

  it('lets a supervisor read, with the same places at the bottom', async () => {
    const village = aVillage();
    const supervisor = staff('supervisor', village);
    const { world, bring } = await aCommitteePhone({ villages: [village], people: [supervisor] });
    await bring(1);
    phoneOf(world, supervisor).open(<LedgerPage />);
    await expectRows(1);
    expect(shown('nav-households')).toContain('农户');
    expect(shown('nav-rules')).toContain('村规');
  });
});

describe('without an answer', () => {
  it('says so for each part, and tries again', async () => {
    const { phone, bring } = await aCommitteePhone();
    await bring(1);
    phone.loseReplies('ledger.list');
    phone.loseReplies('ledger.total');
    phone.open(<LedgerPage />);
    await waitFor(() => expect(shown('ledger-load')).toContain('没有取到'));
    expect(shown('ledger-totals-load')).toContain('没有收到回音');
    phone.findReplies('ledger.list');
    phone.findReplies('ledger.total');
    await press('ledger-load-retry');
    await press('ledger-totals-load-retry');
    await expectShown('ledger-total-change', '1');
    await expectRows(1);
    act(() => goOnline(false));
    await waitFor(() => expect(shown('offline')).toContain('现在没有网络'));
  });
});
