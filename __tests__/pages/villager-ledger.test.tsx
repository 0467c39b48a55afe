import { waitFor } from '@testing-library/react';
import type { Output } from '@contract/index';
import { POINT, points } from '@domain/points';
import LedgerPage from '@/pages/ledger/index';
import { NOW, someGoods } from '../support/builders';
import { aHouseholdPhone, tamper } from '../support/household-phone';
import { expectShown, isDisabled, phoneOf, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

const salt = someGoods({ id: 'salt', name: '食盐', unitName: '包', price: points(2 * POINT) });
type Entries = Output<'entry.list'>;

async function aLedger() {
  const household = await aHouseholdPhone({ goods: [salt] });
  const verdict = async () => {
    household.phone.open(<LedgerPage />);
    await waitFor(() => expect(shown('verify-verdict')).not.toBeNull());
    return shown('verify-verdict');
  };
  return { ...household, verdict };
}

describe('the month', () => {
  it('adds up, and marks what was reversed', async () => {
    const { earn, redeem, undo, phone } = await aLedger();
    await earn(5);
    const { entry } = await redeem([{ goodsId: 'salt', count: 1, price: salt.price }]);
    await undo(entry.id);
    phone.open(<LedgerPage />);
    await expectShown('month-sum', '得到7 分用去和减少2 分');
    expect(shown('entry-2')).toContain('已更正');
    expect(shown('entry-3')).toContain('更正第 2 笔：录错数量');
    await press('entry-3');
    expect(shown('why-3')).toContain('原来记的是：食盐 1 包');
    expect(shown('why-3')).toContain('经手人店员老程');
    expect(shown('why-3')).toContain('时间2026年11月21日 16:00');
    expect(shown('why-3')).toContain('可以问上面的经手人。觉得不对：找村委会');
    await press('entry-1');
    expect(shown('why-1')).toContain('当天的带卡找店员改，以前的找村委会改。提意见不扣分。');
  });

  it('goes back to what was, and no further than today', async () => {
    const { world, earn, phone } = await aLedger();
    world.setNow('2026-10-15T02:00:00.000Z');
    await earn(3);
    world.setNow(NOW);
    phone.open(<LedgerPage />);
    await waitFor(() => expect(shown('month-empty')).toContain('这个月没有记账'));
    expect(isDisabled('month-next')).toBe(true);
    await press('month-prev');
    await expectShown('month', '2026年10月');
    await waitFor(() => expect(shown('entry-1')).toContain('10月15日 10:00'));
    await press('month-next');
    await expectShown('month', '2026年11月');
  });

  it('comes in pages when it is long, and then is whole', async () => {
    const { earn, phone } = await aLedger();
    for (let i = 0; i < 52; i += 1) await earn(1);
    phone.open(<LedgerPage />);
    await waitFor(() => expect(shown('entry-3')).not.toBeNull());
    expect(shown('entry-2')).toBeNull();
    await press('month-more');
    await waitFor(() => expect(shown('entry-1')).not.toBeNull());
    expect(shown('month-more')).toBeNull();
    expect(shown('month-sum')).toContain('52 分');
  });
});

describe('核对账本', () => {
  it('finds every entry in its place, and the sum the balance', async () => {
    const { earn, verdict } = await aLedger();
    await earn(5);
    await earn(2);
    expect(await verdict()).toBe(
      '账本完整，共 2 笔，逐笔核对无误每笔加减起来是 7 分，和余额一样' +
        '村里还没有公布过封账，下次公布后也会一起核对。已核对',
    );
  });

  it('agrees with the seal the village published', async () => {
    const { world, earn, verdict } = await aLedger();
    await earn(5);
    await world.seal();
    expect(await verdict()).toMatch(/和 11月2\d日村里公布的封账一致/);
  });

  it('names the entry that was changed afterwards, and whom to show it to', async () => {
    const { earn, verdict } = await aLedger();
    await earn(5);
    await earn(2);
    tamper('entry.list', (value) => {
      // Safe: what the call answers.
      const list = value as Entries;
      return {
        ...list,
        entries: list.entries.map(({ entry, reversedBy }) => ({
          reversedBy,
          entry: entry.no === 1 ? { ...entry, amount: 4_000 } : entry,
        })),
      };
    });
    expect(await verdict()).toContain('账对不上从第 1 笔开始对不上：这一笔记好以后被改过');
    expect(shown('verify-verdict')).toContain('村务监督委员会');
  });

  it('misses an entry that is left out', async () => {
    const { earn, verdict } = await aLedger();
    await earn(5);
    await earn(2);
    tamper('entry.list', (value) => {
      const list = value as Entries;
      return { ...list, entries: list.entries.filter(({ entry }) => entry.no !== 1) };
    });
    expect(await verdict()).toContain('从第 2 笔开始对不上：笔数不连');
  });

  it('does not take a balance that is not the sum', async () => {
    const { earn, verdict } = await aLedger();
    await earn(5);
    tamper('household.home', (value) => ({ ...(value as object), balance: 9_000 }));
    expect(await verdict()).toContain('每笔加减起来是 5 分，可是余额写着 9 分');
  });

  it('does not take a history other than the one this phone saw', async () => {
    const { earn, household, verdict } = await aLedger();
    await earn(5);
    taro.storage.set(`verified-head:${household.id}`, { no: 1, hash: 'f'.repeat(64) });
    expect(await verdict()).toContain('不一样');
  });

  it('says it does not know when the network fails, and can be asked again', async () => {
    const { world, villager, earn, phone } = await aLedger();
    await earn(5);
    phone.loseReplies('seal.get');
    phone.open(<LedgerPage />);
    await waitFor(() => expect(shown('verify-failed')).toContain('不表示账有错'));
    phoneOf(world, villager);
    await press('ledger-verify');
    await waitFor(() => expect(shown('verify-verdict')).toContain('逐笔核对无误'));
  });
});
