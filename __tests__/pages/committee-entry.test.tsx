import { cleanup, waitFor } from '@testing-library/react';
import EntryPage from '@/committee/entry/index';
import LedgerPage from '@/committee/ledger/index';
import { aVillage, staff } from '../support/builders';
import { aCommitteePhone, arriveWith } from '../support/committee-phone';
import { aPanel } from '../support/panel';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { openedBy } from '../support/review-phone';
import { aServiceCounter } from '../support/service-counter';
import { world as taro } from '../support/taro-world';

type Phone = Awaited<ReturnType<typeof aCommitteePhone>>;

async function open({ phone }: Pick<Phone, 'phone'>, entryId: string): Promise<void> {
  cleanup();
  arriveWith({ entryId });
  phone.open(<EntryPage />);
  await waitFor(() => expect(shown('entry-gain')).not.toBeNull());
}

describe('one entry', () => {
  it('tells who, when, how it was reckoned, and how it is sealed', async () => {
    const here = await aCommitteePhone();
    const entry = await here.bring(3);
    await open(here, entry.id);
    expect(shown('entry-gain')).toBe('+3 分');
    expect(shown('entry-household')).toBe(`${here.household.number} 户 程*户`);
    expect(shown('entry-receipt')).toBe(`${here.household.number}-1`);
    expect(shown('entry-at')).toBe('2026年11月21日 16:00');
    expect(shown('entry-by')).toBe('老程（店员）');
    expect(shown('entry-detail')).toContain('标准：0.5 公斤 = 1 分');
    expect(shown('entry-hash')).toBe(entry.hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 '));
    expect(shown('entry-prev-hash')).toBe('这是第一笔，前面没有');
    await press('entry-household');
    expect(taro.steps.at(-1)).toBe(
      `navigateTo /committee/household/index?householdId=${here.household.id}`,
    );
  });

  it('says which earnings paid for a redemption', async () => {
    const here = await aCommitteePhone();
    await here.bring(3);
    await here.bring(4);
    await open(here, (await here.buy(1)).id);
    expect(shown('entry-detail')).toContain('第 1 笔的 3 分');
    expect(shown('entry-detail')).toContain('第 2 笔的 2 分');
  });

  it('says so when the address names none, or one that is not here', async () => {
    const { phone } = await aCommitteePhone();
    phone.open(<EntryPage />);
    await waitFor(() => expect(shown('entry-page')).toContain('没有指明是哪一笔账'));
    cleanup();
    arriveWith({ entryId: 'elsewhere' });
    phone.open(<EntryPage />);
    await waitFor(() => expect(shown('entry-load')).toContain('没有找到'));
  });
});

describe('an entry the rules made', () => {
  it('says that a deadline posted it, and leads to what was proposed', async () => {
    const panel = await aPanel();
    const { proposalId } = await panel.deduct({ note: '柴堆占了路' });
    await panel.publish(proposalId);
    await panel.timePasses();
    const { committee, world, village } = panel;
    const page = await world.as(committee)('ledger.list', { villageId: village.id, limit: 5 });
    const [listed] = page.entries;
    arriveWith({ entryId: listed?.entry.id ?? '' });
    openedBy(panel, committee, <EntryPage />);
    await expectShown('entry-by', '到期自动记账');
    expect(shown('entry-detail')).toContain('版村规第 LY02 条');
    await press('entry-cause');
    await waitFor(() => expect(shown('entry-cause-card')).toContain('柴堆占了路'));
    expect(shown('entry-cause-card')).toContain('评议员');
  });
});

describe('reversing', () => {
  it('says what will happen, needs a reason, and is sent once', async () => {
    const here = await aCommitteePhone();
    const entry = await here.bring(3);
    await open(here, entry.id);
    await press('reverse-button');
    await waitFor(() => expect(shown('reverse-effect')).toContain('该户现有 3 分，冲正后是 0 分'));
    expect(shown('reverse-effect')).toContain('收回 3 分');

    await press('reverse-confirm');
    expect(shown('reverse-card')).toContain('请写明原因');
    expect(here.phone.sent('entry.reverse')).toHaveLength(0);

    type('reverse-reason', '  称错了秤 ');
    await Promise.all([press('reverse-confirm'), press('reverse-confirm')]);
    await expectShown('entry-reversed', '已冲正');
    expect(here.phone.sent('entry.reverse').map(({ input }) => input.reason)).toEqual(['称错了秤']);
    expect(shown('reverse-button')).toBeNull();
    expect((await here.state()).balance).toBe(0);
    expect(await here.world.audit(here.village)).toEqual([]);
  });

  it('leads to the reversal, which leads back and cannot be reversed', async () => {
    const here = await aCommitteePhone();
    const entry = await here.bring(3);
    const { entry: reversal } = await here.undo(entry.id);
    await open(here, entry.id);
    await press('entry-reversed-by');
    expect(taro.steps.at(-1)).toContain(`entryId=${reversal.id}`);
    await open(here, reversal.id);
    expect(shown('entry-undone')).toContain('旧衣物 1.5 公斤，得 3 分');
    expect(shown('reverse-not')).toContain('冲正不能再冲正');
    expect(shown('reverse-button')).toBeNull();
    await press('entry-reverses');
    expect(taro.steps.at(-1)).toContain(`entryId=${entry.id}`);
  });

  it('warns that goods must come back, or that the balance falls below nothing', async () => {
    const here = await aCommitteePhone();
    const earned = await here.bring(5);
    const bought = await here.buy(1);
    await open(here, bought.id);
    await press('reverse-button');
    expect(shown('reverse-effect')).toContain('肥皂 1 块放回货架');
    await open(here, earned.id);
    await press('reverse-button');
    await waitFor(() => expect(shown('reverse-effect')).toContain('冲正后是 -5 分'));
    expect(shown('reverse-effect')).toContain('由以后挣的分补上');
  });

  it('takes back the code of a service, of which nothing lies on the shelf', async () => {
    const { world, committee, village, earn, book } = await aServiceCounter();
    await earn(20);
    await book();
    const page = await world.as(committee)('ledger.list', { villageId: village.id, limit: 1 });
    const [booked] = page.entries;
    arriveWith({ entryId: booked?.entry.id ?? '' });
    phoneOf(world, committee).open(<EntryPage />);
    await press('reverse-button');
    expect(shown('reverse-effect')).toContain('理发 1 次的服务码作废。已经用过的，冲不了。');
    expect(shown('reverse-effect')).not.toContain('放回货架');
  });

  it('tells what the cloud refused', async () => {
    const here = await aCommitteePhone();
    const entry = await here.bring(3);
    await open(here, entry.id);
    await press('reverse-button');
    await here.undo(entry.id);
    type('reverse-reason', '称错了秤');
    await press('reverse-confirm');
    await expectShown('reverse-refused', '这笔已经冲正过了，不用再冲。');
  });

  it('is sent again under the same id when no answer came', async () => {
    const here = await aCommitteePhone();
    const entry = await here.bring(3);
    await open(here, entry.id);
    here.phone.loseReplies('entry.reverse');
    await press('reverse-button');
    type('reverse-reason', '称错了秤');
    await press('reverse-confirm');
    await waitFor(() => expect(shown('reverse-unknown')).toContain('没收到回音'));
    expect(shown('reverse-confirm')).toBeNull();
    here.phone.findReplies('entry.reverse');
    await press('reverse-again');
    await expectShown('entry-reversed', '已冲正');
    const [first, second] = here.phone.sent('entry.reverse').map(({ input }) => input.requestId);
    expect(second).toBe(first);
    expect((await here.state()).entryCount).toBe(2);
  });

  it('is offered again on the next page, until it is answered', async () => {
    const here = await aCommitteePhone();
    const entry = await here.bring(3);
    await open(here, entry.id);
    here.phone.loseReplies('entry.reverse');
    await press('reverse-button');
    type('reverse-reason', '称错了秤');
    await press('reverse-confirm');
    await waitFor(() => expect(shown('reverse-unknown')).not.toBeNull());
    cleanup();

    here.phone.findReplies('entry.reverse');
    here.phone.open(<LedgerPage />);
    await waitFor(() => expect(shown('unanswered-1')).toContain('不知道记上了没有'));
    await press('unanswered-again-1');
    await waitFor(() => expect(shown('unanswered-1')).toContain('已经记上'));
    expect(shown('unanswered-again-1')).toBeNull();
    expect((await here.state()).entryCount).toBe(2);
  });

  it('is not for supervisors', async () => {
    const village = aVillage();
    const supervisor = staff('supervisor', village);
    const here = await aCommitteePhone({ villages: [village], people: [supervisor] });
    const entry = await here.bring(3);
    await open({ phone: phoneOf(here.world, supervisor) }, entry.id);
    expect(shown('entry-gain')).toBe('+3 分');
    expect(shown('reverse-button')).toBeNull();
  });
});
