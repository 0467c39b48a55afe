import { cleanup, waitFor } from '@testing-library/react';
import RuleItemPage from '@/committee/rule-item/index';
import RulebookPage from '@/committee/rulebook/index';
import { followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { aRulebookPhone, arriveAt, DRAFT } from '../support/rulebook-phone';
import { world as taro } from '../support/taro-world';

/** The draft's items, with the page of one of them open: by its row, or a new one in a dimension. */
async function atAnItem(way: string) {
  const here = await aRulebookPhone({}, DRAFT);
  arriveAt(2);
  here.phone.open(<RulebookPage />);
  await press('draft-part-items');
  await press(way);
  await waitFor(() => expect(taro.steps).toHaveLength(1));
  expect(followLastStep()).toBe('/committee/rule-item/index');
  cleanup();
  here.phone.open(<RuleItemPage />);
  await waitFor(() => expect(shown('item-form')).not.toBeNull());
  return here;
}

/** Back in the draft, which is then saved. */
async function savedAfter({ phone, stored }: Awaited<ReturnType<typeof atAnItem>>) {
  cleanup();
  arriveAt(2);
  phone.open(<RulebookPage />);
  await press('draft-save');
  await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
  return stored(2);
}

describe('an item', () => {
  it('is changed in the draft, and counts once that is saved', async () => {
    const here = await atAnItem('item-row-HJ01');
    type('item-name', '庭院干净');
    type('item-points', '2.5');
    await press('item-save');
    expect(taro.steps.at(-1)).toBe('navigateBack');
    expect((await here.stored(2))?.items[0]?.name).toBe('庭院整洁');
    const saved = await savedAfter(here);
    expect(saved?.items[0]).toMatchObject({
      code: 'HJ01',
      name: '庭院干净',
      value: { kind: 'fixed', points: 2_500 },
    });
  });

  it('is new, per unit, with halves, caps and everything', async () => {
    const here = await atAnItem('item-add-LY');
    type('item-name', '志愿服务');
    await press('item-value-perUnit');
    type('item-points', '0.5');
    type('item-unit', '小时');
    type('item-quantity', '2');
    await press('cap-add');
    await press('cap-1-window-day');
    type('cap-1-times', '1');
    await press('cap-add');
    type('cap-2-points', '20');
    await press('item-proposers-villager');
    type('item-evidence', '带队的人证明');
    await press('item-photo-yes');
    await press('item-books-exchange');
    await press('item-publicity-no');
    type('item-source', '代表会议');
    await press('item-estimated-yes');
    await press('item-save');
    const saved = await savedAfter(here);
    expect(saved?.items.at(-1)).toEqual({
      code: 'LY03',
      dimensionCode: 'LY',
      name: '志愿服务',
      direction: 'addition',
      value: { kind: 'perUnit', points: 500, unitName: '小时', quantityMax: 2_000 },
      caps: [
        { window: 'day', times: 1, points: null },
        { window: 'month', times: null, points: 20_000 },
      ],
      proposers: ['scorer', 'committee'],
      evidence: '带队的人证明',
      photoRequired: true,
      books: { score: true, exchange: false },
      publicity: false,
      rectify: null,
      source: '代表会议',
      estimated: true,
    });
  });

  it('may be turned into a deduction that can be put right, and into a range', async () => {
    const here = await atAnItem('item-row-HJ01');
    await press('item-direction-deduction');
    expect(shown('item-proposers-villager')).toBeNull();
    expect(shown('item-how')).toContain('扣分一律要有照片');
    await press('item-value-range');
    type('item-least', '5');
    type('item-most', '20');
    await press('item-rectify-before');
    type('item-rectify-days', '3');
    await press('item-dimension-LY');
    await press('item-save');
    const saved = await savedAfter(here);
    expect(saved?.items[0]).toMatchObject({
      dimensionCode: 'LY',
      direction: 'deduction',
      value: { kind: 'range', least: 5_000, most: 20_000 },
      proposers: ['scorer', 'committee'],
      photoRequired: true,
      rectify: { days: 3, mode: 'before' },
    });
  });

  it('is not taken over while something in it is missing', async () => {
    await atAnItem('item-add-HJ');
    await press('item-value-perUnit');
    await press('cap-add');
    for (const proposer of ['villager', 'scorer', 'committee'])
      await press(`item-proposers-${proposer}`);
    await press('item-books-score');
    await press('item-books-exchange');
    await press('item-save');
    const said = shown('item-form');
    for (const fault of ['请写做了什么事', '填大于 0 的数', '请写按什么数', '填对次数或分数'])
      expect(said).toContain(fault);
    expect(said).toContain('至少选一样');
    expect(said).toContain('至少选一本');
    expect(taro.steps).toHaveLength(1);
    await press('item-value-range');
    type('item-least', '20');
    type('item-most', '5');
    await press('cap-1-remove');
    expect(shown('item-form')).toContain('后一个要大于前一个');
    expect(shown('item-caps-wrong')).toBeNull();
  });

  it('is told at the field what contradicts itself', async () => {
    await atAnItem('item-row-HJ01');
    type('item-points', '10');
    await press('cap-add');
    type('cap-1-points', '5');
    await press('item-save');
    expect(shown('item-caps')).toContain('上限比一次的分还少');
    expect(taro.steps).toHaveLength(1);
  });

  it('is told as it is written what no village may score, with the reason and the source', async () => {
    await atAnItem('item-add-HJ');
    type('item-name', '不交医保');
    expect(shown('item-banned')).toContain('不能写进村规');
    expect(shown('item-banned')).toContain('低保、补贴、医保');
    expect(shown('item-banned')).toContain('依据：村民委员会组织法');
    type('item-points', '5');
    await press('item-save');
    expect(taro.steps).toHaveLength(1);
    type('item-name', '打扫公厕');
    expect(shown('item-banned')).toBeNull();
    await press('item-save');
    expect(taro.steps.at(-1)).toBe('navigateBack');
  });

  it('is as it was when it is left', async () => {
    const here = await atAnItem('item-row-HJ01');
    type('item-name', '别的');
    await press('item-cancel');
    cleanup();
    arriveAt(2);
    here.phone.open(<RulebookPage />);
    await press('draft-part-items');
    expect(shown('item-row-HJ01')).toContain('庭院整洁');
    expect(shown('draft-words')).toContain('都保存了');
    expect(shown('draft-half')).toBeNull();
  });

  it('is found half typed after the app was killed', async () => {
    const here = await atAnItem('item-add-HJ');
    type('item-name', '扫雪');
    cleanup();
    arriveAt(2);
    here.phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('draft-half-open')).toContain('“扫雪”写到一半'));
    await press('draft-half-open');
    followLastStep();
    cleanup();
    here.phone.open(<RuleItemPage />);
    await waitFor(() => expect(shown('item-form')).not.toBeNull());
    type('item-points', '3');
    await press('item-save');
    const saved = await savedAfter(here);
    expect(saved?.items.at(-1)).toMatchObject({ name: '扫雪', dimensionCode: 'HJ' });
  });
});

it('says so when the draft is not on this phone', async () => {
  const { phone } = await aRulebookPhone({}, DRAFT);
  arriveAt(2, { code: 'HJ01' });
  phone.open(<RuleItemPage />);
  await waitFor(() => expect(shown('item-no-draft')).toContain('不在这部手机上'));
});

it('is no page for a supervisor', async () => {
  const { world, supervisor } = await aRulebookPhone({}, DRAFT);
  arriveAt(2, { code: 'HJ01' });
  phoneOf(world, supervisor).open(<RuleItemPage />);
  await waitFor(() => expect(shown('item-only-committee')).toContain('村委'));
});
