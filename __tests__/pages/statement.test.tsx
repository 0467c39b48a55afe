import { cleanup, waitFor } from '@testing-library/react';
import StatementPage from '@/store/statement/index';
import VillagersStatementPage from '@/villager/statement/index';
import { quantity } from '@domain/quantity';
import { moneyOf } from '../support/money';
import { expectWords, onPaper, press, shown } from '../support/phone';
import { aSeason } from '../support/season';
import { MIDNIGHT, openedIn } from '../support/season-phone';
import { world as taro } from '../support/taro-world';

async function aQuarter() {
  const season = await aSeason();
  const money = moneyOf(season);
  await money.record(50_000);
  await money.spend(1_250);
  await money.give(30_000, { purpose: '给老人买棉被' });
  await money.give(500, { donor: { name: '藏着的人', shown: false } });
  return { season, ...money };
}

describe('a statement on the committee’s phone', () => {
  it('is looked at while the quarter runs, and put up when it is over', async () => {
    const { season } = await aQuarter();
    openedIn(season, <StatementPage />);
    await expectWords('statement-standing', '季度还没过完');
    expect(shown('statement-publish-open')).toBeNull();
    const paper = onPaper('statement');
    for (const words of ['集体资金', '487.50', '黄山茶叶合作社', '一位热心人', '只供核对'])
      expect(paper).toContain(words);
    expect(paper).not.toContain('藏着的人');
    cleanup();

    season.world.setNow(MIDNIGHT);
    openedIn(season, <StatementPage />);
    await press('quarter-2026-Q4');
    await expectWords('statement-standing', '2027年2月1日以前还可以补记');
    await press('statement-publish-open');
    expect(shown('statement-publish-form')).toContain('村民在手机上都能看到');
    await press('statement-publish-save');
    await expectWords('statement-publish-done', '公布了');
    await expectWords('statement-standing', '由老程公布');
    await waitFor(() => expect(onPaper('statement')).toContain('老程公布'));
  });

  it('says when it is not what was put up any more, and is put up again', async () => {
    const { season, publish, record } = await aQuarter();
    season.world.setNow(MIDNIGHT);
    await publish();
    await record(100, { on: '2026-12-30' });
    openedIn(season, <StatementPage />);
    await press('quarter-2026-Q4');
    await expectWords('statement-changed', '请再公布一次');
    await press('statement-publish-open');
    await press('statement-publish-save');
    await expectWords('statement-standing', '第 2 次公布');
    expect(shown('statement-changed')).toBeNull();
  });

  it('warns when too much of a recyclable is missing', async () => {
    const { season, pack } = await aQuarter();
    const lines = [{ materialId: 'clothes', quantity: quantity(50_000) }];
    await season.counter().bring(lines);
    await pack('clothes', 40_000);
    openedIn(season, <StatementPage />);
    await expectWords('statement-alarm', '旧衣物的差数偏多');
    expect(onPaper('statement')).toContain('20% 偏多');
  });

  it('is saved as a spreadsheet, not by a clerk', async () => {
    const { season } = await aQuarter();
    openedIn(season, <StatementPage />, season.supervisor);
    await press('statement-export');
    await expectWords('statement-exported', '存好了');
    expect(JSON.stringify(taro)).toContain('收支公示-2026年第4季度.xlsx');
    cleanup();
    openedIn(season, <StatementPage />, season.clerk);
    await waitFor(() => expect(shown('statement-standing')).not.toBeNull());
    expect(shown('statement-export')).toBeNull();
  });
});

describe('a statement on a villager’s phone', () => {
  it('is not there before it was put up, and reads as it was put up', async () => {
    const { season, publish } = await aQuarter();
    const [villager] = season.villagers;
    openedIn(season, <VillagersStatementPage />, villager);
    await expectWords('statement-none', '还没有公布过收支');
    cleanup();
    await season.counter().bring([{ materialId: 'clothes', quantity: quantity(2_000) }]);
    season.world.setNow(MIDNIGHT);
    await publish();
    openedIn(season, <VillagersStatementPage />, villager);
    await expectWords('fund-collective', '这季剩下487.50 元');
    expect(shown('fund-collective')).toContain('花在：做货架-12.50 元');
    expect(shown('statement-donations')).toContain('黄山茶叶合作社');
    expect(shown('statement-donations')).toContain('一位热心人');
    expect(shown('statement-recyclables')).toContain('收进 2 公斤，还没有卖');
    expect(shown('statement-put-up')).toContain('由老程公布');
  });
});
