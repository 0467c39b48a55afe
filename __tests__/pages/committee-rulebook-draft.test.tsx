import { cleanup, waitFor } from '@testing-library/react';
import RulebookPage from '@/committee/rulebook/index';
import { uuid } from '../support/builders';
import { press, shown, type } from '../support/phone';
import { aRulebookPhone, arriveAt, DRAFT } from '../support/rulebook-phone';
import { aBreach, anItem, whole } from '../support/rules';

/** A saved draft, opened. */
async function aSavedDraft(fields: typeof DRAFT = {}) {
  const here = await aRulebookPhone({}, { ...DRAFT, title: '明年的村规', ...fields });
  arriveAt(2);
  here.phone.open(<RulebookPage />);
  await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
  return here;
}

describe('a saved draft', () => {
  it('is saved over, with what was typed read exactly', async () => {
    const { stored } = await aSavedDraft();
    type('setting-baseScore', '99.5');
    type('setting-yuanPerPoint', '0.5');
    type('setting-householdPeriodMax', '');
    await press('setting-clearing-rolling');
    type('setting-months', '12');
    type('setting-noticeDays', '30');
    expect(shown('draft-words')).toContain('没保存');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
    expect((await stored(2))?.settings).toMatchObject({
      baseScore: 99_500,
      fenPerPoint: 50,
      householdPeriodMax: null,
      clearing: { kind: 'rolling', months: 12, noticeDays: 30 },
    });
  });

  it('is not sent while a field cannot be read', async () => {
    const { phone } = await aSavedDraft();
    type('setting-publicityDays', '0');
    type('setting-coverageMin', '七成');
    type('draft-title', ' ');
    await press('draft-save');
    expect(shown('settings-terms')).toContain('填 1 到 60 的整数');
    expect(shown('settings-points')).toContain('填 1 到 1000 的整数');
    expect(shown('draft-head')).toContain('请给这份村规起个名');
    expect(shown('draft-words')).toContain('请看红字');
    expect(phone.sent('rulebook.save')).toHaveLength(0);
  });

  it('is told at the field what contradicts itself', async () => {
    await aSavedDraft();
    type('setting-issuingBudget', '2000');
    await press('setting-issuing-atClose');
    expect(shown('setting-issuingBudget')).toBeNull();
    type('setting-above', '50');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-refused')).toContain('不能低于基础分'));
    expect(shown('settings-points')).toContain('不能低于基础分');
    type('setting-above', '100');
    expect(shown('draft-refused')).toBeNull();
    expect(shown('settings-points')).not.toContain('不能低于基础分');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
  });

  it('shows at the item what no village may score, with the reason and the source', async () => {
    const banned = anItem({ code: 'HJ09', name: '不上访' });
    await aSavedDraft({ items: [anItem(), banned] });
    await press('draft-part-items');
    expect(shown('item-row-HJ09')).toContain('要改');
    expect(shown('item-row-HJ09')).toContain('上访、举报、投诉是村民的权利');
    expect(shown('item-row-HJ09')).toContain('依据：村民委员会组织法');
    expect(shown('item-row-HJ01')).not.toContain('要改');
    await press('draft-part-settings');
    type('draft-title', '改了名');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-refused')).toContain('不上访'));
  });

  it('shows at the item what the cloud found in it', async () => {
    const pointsOnly = anItem({
      code: 'HJ08',
      name: '捡垃圾',
      books: { score: false, exchange: true },
    });
    await aSavedDraft({ items: [pointsOnly] });
    await press('setting-issuing-none');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-refused')).toContain('捡垃圾'));
    await press('draft-part-items');
    expect(shown('item-row-HJ08')).toContain('等于不算');
  });

  it('is put back as it was saved', async () => {
    await aSavedDraft();
    type('draft-title', '写错了');
    await press('draft-undo');
    await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
  });

  it('says so when somebody else saved it meanwhile', async () => {
    const { world, village, colleague, phone } = await aSavedDraft();
    type('draft-title', '我改的');
    const { rulebook } = await world.as(colleague)('rulebook.get', {
      villageId: village.id,
      version: 2,
    });
    if (rulebook === null) throw new Error('there is a draft');
    const { title, template, settings, dimensions, items } = rulebook;
    world.advance(60_000);
    await world.as(colleague)('rulebook.save', {
      ...{ villageId: village.id, requestId: uuid(), version: 2, template, settings },
      ...{ title: `${title}（他改的）`, dimensions, items },
    });
    cleanup();
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('draft-stale')).toContain('会盖掉'));
  });

  it('arranges its items and its dimensions', async () => {
    const { stored } = await aSavedDraft({
      items: [anItem(), anItem({ code: 'HJ02', name: '清理河道' }), aBreach()],
      settings: { flag: { threshold: whole(90), vetoItems: ['LY02'], wholePeriodOnly: true } },
    });
    await press('draft-part-items');
    await press('items-arrange');
    await press('item-down-HJ01');
    await press('item-remove-LY02');
    await press('dimension-rename-HJ');
    type('dimension-rename-HJ-name', '环境卫生');
    await press('dimension-rename-HJ-save');
    await press('dimension-remove-LY');
    await press('items-arrange');
    await press('dimension-new');
    await press('dimension-new-save');
    expect(shown('items-none')).toBeNull();
    type('dimension-new-name', '公益参与');
    await press('dimension-new-save');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
    const saved = await stored(2);
    expect(saved?.items.map(({ code }) => code)).toEqual(['HJ02', 'HJ01']);
    expect(saved?.dimensions).toEqual([
      { code: 'HJ', name: '环境卫生' },
      { code: 'W1', name: '公益参与' },
    ]);
    expect(saved?.settings.flag?.vetoItems).toEqual([]);
  });

  it('takes holidays by the run, and gives them back', async () => {
    const { stored } = await aSavedDraft();
    type('holidays-from', '2027-02-05');
    type('holidays-until', '2027-02-04');
    await press('holidays-add');
    expect(shown('holidays')).toContain('请选对起止日期');
    type('holidays-until', '2027-02-09');
    await press('holidays-add');
    expect(shown('holidays-2027-02-05')).toContain('2027年2月5日到2月9日');
    type('workdays-from', '2027-02-14');
    await press('workdays-add');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
    expect((await stored(2))?.settings.holidays).toHaveLength(5);
    expect((await stored(2))?.settings.workdays).toEqual(['2027-02-14']);
    await press('holidays-2027-02-05');
    expect(shown('holidays')).toContain('还没有填');
  });
});
