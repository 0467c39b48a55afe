import { cleanup, waitFor } from '@testing-library/react';
import BulkPage from '@/committee/bulk/index';
import { staff } from '../support/builders';
import { cutOff } from '../support/household-phone';
import { aPanel, type Panel } from '../support/panel';
import { isDisabled, phoneOf, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

const HEAD = '户号,项目编号,日期,数量,说明,确认方式,见证人';

/** A sheet with these lines lies in the chat. */
function sheetOf(lines: readonly string[]): void {
  const bytes = Buffer.from([HEAD, ...lines].join('\n'));
  taro.chatFile = { name: '十一月.csv', size: bytes.length, base64: bytes.toString('base64') };
}

async function openedSheet(panel: Panel, lines: readonly string[]) {
  sheetOf(lines);
  const phone = phoneOf(panel.world, panel.committee);
  phone.open(<BulkPage />);
  await press('bulk-choose');
  return phone;
}

const proposals = ({ world, village }: Panel) =>
  world.store.list('proposals', {
    where: { villageId: village.id, place: { after: '' } },
    order: ['place', 'asc'],
    limit: 200,
  });

/** A deed a day, as many as there are lines. */
const days = ({ household }: Panel, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const code = ['HJ03', 'HJ01', 'XX01'][Math.floor(index / 20)] ?? '';
    return `${household.number},${code},2026-11-${String((index % 20) + 1).padStart(2, '0')},,,签字,`;
  });

it('hands out an empty sheet', async () => {
  const panel = await aPanel();
  phoneOf(panel.world, panel.committee).open(<BulkPage />);
  await press('bulk-template');
  await waitFor(() => expect(taro.opened.at(-1)?.path).toContain('记分表.xlsx'));
});

describe('a sheet that was chosen', () => {
  it('is shown line by line, with what is wrong in each, and nothing is saved', async () => {
    const panel = await aPanel();
    const { number } = panel.household;
    await openedSheet(panel, [
      `${number},HJ03,2026-11-19,,,签字,`,
      `${number},GY01,2026-11-19,1.5,修路,,`,
      '999,HJ03,2026-11-19,,,,',
      `${number},XX99,2026-11-19,,,,`,
      `${number},HJ03,昨天,,,,`,
    ]);
    await waitFor(() => expect(shown('bulk-preview')).toContain('还什么都没有记下'));
    expect(shown('bulk-fine')).toBe('2 行');
    expect(shown('bulk-faulty')).toBe('3 行');
    expect(shown('bulk-warned')).toBe('1 行');
    expect(shown('bulk-line-2')).toContain('参加集中整治最多 +5');
    expect(shown('bulk-line-3')).toContain('等本户在手机上确认');
    expect(shown('bulk-line-4')).toContain('没有户号 999');
    expect(shown('bulk-line-5')).toContain('XX99');
    expect(shown('bulk-line-6')).toContain('“日期”一栏“昨天”看不明白');
    expect(shown('bulk-lines')).not.toContain('程德福');
    await press('bulk-tab-faulty');
    expect(shown('bulk-line-2')).toBeNull();
    await press('bulk-tab-warned');
    expect(shown('bulk-line-3')).not.toBeNull();
    expect(await proposals(panel)).toEqual([]);
  });

  it('warns of a cap that is reached, and refuses what lies beyond', async () => {
    const panel = await aPanel();
    const { number } = panel.household;
    await openedSheet(panel, [
      `${number},HJ04,2026-11-16,,,签字,`,
      `${number},HJ04,2026-11-17,,,签字,`,
      `${number},HJ04,2026-11-18,,,签字,`,
    ]);
    await waitFor(() => expect(shown('bulk-line-3')).toContain('就到上限了'));
    expect(shown('bulk-line-4')).toContain('已经满了');
  });

  it('takes what was done twice on one day only when somebody says so', async () => {
    const panel = await aPanel();
    const { number } = panel.household;
    await openedSheet(panel, [
      `${number},HJ03,2026-11-19,,,签字,`,
      `${number},HJ03,2026-11-19,,,签字,`,
    ]);
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 1 行'));
    await press('bulk-again-3');
    expect(shown('bulk-send')).toBe('送出 2 行');
    await press('bulk-send');
    await waitFor(() => expect(shown('bulk-summary')).toBe('2 行都记下了。'));
    expect(await proposals(panel)).toHaveLength(2);
  });

  it('cannot be sent when nothing in it is fine', async () => {
    const panel = await aPanel();
    await openedSheet(panel, ['999,HJ03,2026-11-19,,,,']);
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 0 行'));
    expect(isDisabled('bulk-send')).toBe(true);
  });

  it('says what is wrong with it as a whole', async () => {
    const panel = await aPanel();
    phoneOf(panel.world, panel.committee).open(<BulkPage />);
    taro.chatFile = {
      name: 'a.csv',
      size: 9,
      base64: Buffer.from('姓名\n张三').toString('base64'),
    };
    await press('bulk-choose');
    await waitFor(() => expect(shown('bulk-problem')).toContain('户号、项目编号、日期'));
    taro.chatFile = { name: 'a.csv', size: 900_000, base64: '' };
    await press('bulk-choose');
    await waitFor(() => expect(shown('bulk-problem')).toContain('太大'));
    sheetOf([]);
    await press('bulk-choose');
    await waitFor(() => expect(shown('bulk-empty')).not.toBeNull());
    cutOff();
    await press('bulk-choose');
    await waitFor(() => expect(shown('bulk-problem')).toContain('没有网络'));
  });
});

describe('sending', () => {
  it('goes by fifty, and says what became of each line', async () => {
    const panel = await aPanel();
    const phone = await openedSheet(panel, days(panel, 60));
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 60 行'));
    // Between the look and the sending somebody proposed one of them.
    await panel.propose({ occurredOn: '2026-11-01' });
    await press('bulk-send');
    expect(taro.questions.at(-1)?.title).toBe('送出 60 行？');
    await waitFor(() => expect(shown('bulk-summary')).toBe('59 行记下了，1 行没有记下。'), {
      timeout: 5_000,
    });
    expect(shown('bulk-result-2')).toContain('没有记下');
    expect(shown('bulk-result-61')).toContain('已送去初审');
    // Safe: what was sent fits the contract.
    const rows = phone.sent('proposal.bulk').map(({ input }) => (input.rows as unknown[]).length);
    expect(rows).toEqual([50, 10]);
    await press('bulk-next');
    expect(shown('bulk-start')).not.toBeNull();
  });

  it('does nothing when the question is answered with no', async () => {
    const panel = await aPanel();
    const phone = await openedSheet(panel, days(panel, 1));
    taro.confirms = false;
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 1 行'));
    await press('bulk-send');
    expect(phone.sent('proposal.bulk')).toHaveLength(0);
  });

  it('stops at a lost answer, and goes on after it with nothing twice', async () => {
    const panel = await aPanel();
    const phone = await openedSheet(panel, days(panel, 60));
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 60 行'));
    phone.loseReplies('proposal.bulk');
    await press('bulk-send');
    await waitFor(() => expect(shown('bulk-unknown')).toContain('送到 0 / 60 行'));
    phone.findReplies('proposal.bulk');
    await press('bulk-go-on');
    await waitFor(() => expect(shown('bulk-summary')).toBe('60 行都记下了。'), { timeout: 5_000 });
    expect(await proposals(panel)).toHaveLength(60);
    const ids = phone.sent('proposal.bulk').map(({ input }) => input.requestId);
    expect(new Set(ids).size).toBe(2);
  });

  it('goes on where it was when the phone was put away', async () => {
    const panel = await aPanel();
    const phone = await openedSheet(panel, days(panel, 55));
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 55 行'));
    phone.loseReplies('proposal.bulk');
    await press('bulk-send');
    await waitFor(() => expect(shown('bulk-unknown')).not.toBeNull());
    cleanup();
    phone.findReplies('proposal.bulk');
    phone.open(<BulkPage />);
    await waitFor(() => expect(shown('bulk-left')).toContain('还没送完'));
    await press('bulk-go-on');
    await waitFor(() => expect(shown('bulk-summary')).toBe('55 行都记下了。'), { timeout: 5_000 });
  });

  it("is the one's who sent it: another of the committee on the same phone begins anew", async () => {
    const panel = await aPanel();
    const phone = await openedSheet(panel, days(panel, 1));
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 1 行'));
    phone.loseReplies('proposal.bulk');
    await press('bulk-send');
    await waitFor(() => expect(shown('bulk-unknown')).not.toBeNull());
    cleanup();
    const another = staff('committee', panel.village);
    await panel.world.store.insert('persons', another.person);
    phoneOf(panel.world, another).open(<BulkPage />);
    await waitFor(() => expect(shown('bulk-start')).not.toBeNull());
  });

  it('can be given up for what was not sent yet', async () => {
    const panel = await aPanel();
    const phone = await openedSheet(panel, days(panel, 1));
    phone.loseReplies('proposal.bulk');
    await waitFor(() => expect(shown('bulk-send')).toBe('送出 1 行'));
    await press('bulk-send');
    await press('bulk-give-up');
    await waitFor(() => expect(shown('bulk-start')).not.toBeNull());
  });
});

it('is not for a supervisor', async () => {
  const panel = await aPanel();
  phoneOf(panel.world, panel.supervisor).open(<BulkPage />);
  await waitFor(() => expect(shown('bulk-only-committee')).toContain('由村委办理'));
});
