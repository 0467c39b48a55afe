import { cleanup, waitFor } from '@testing-library/react';
import RulebookPage from '@/committee/rulebook/index';
import { arriveWith } from '../support/committee-phone';
import { followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { aRulebookPhone, arriveAt, DRAFT } from '../support/rulebook-phone';
import { goOnline, world as taro } from '../support/taro-world';

/** A new draft begun from the six-dimension template, on its page. */
async function aNewDraft() {
  const here = await aRulebookPhone();
  here.phone.open(<RulebookPage />);
  await press('template-six-dimension');
  await waitFor(() => expect(taro.steps).toHaveLength(1));
  followLastStep();
  cleanup();
  here.phone.open(<RulebookPage />);
  await waitFor(() => expect(shown('draft-title')).not.toBeNull());
  return here;
}

describe('the versions', () => {
  it('are none at first, and four templates say what they are and where they come from', async () => {
    const { phone } = await aRulebookPhone();
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-none')).toContain('还没有村规'));
    for (const key of ['six-dimension', 'shengxin', 'xiyong', 'qiankou'])
      expect(shown(`template-${key}`)).toContain('来源：');
  });

  it('are listed with the one in force, and lead to their page', async () => {
    const { phone } = await aRulebookPhone({}, { effectiveOn: '2027-01-01' }, DRAFT);
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-row-1')).toContain('正在用'));
    expect(shown('rulebook-row-2')).toContain('以后起用');
    expect(shown('rulebook-row-3')).toContain('草稿');
    await press('rulebook-row-2');
    expect(followLastStep()).toBe('/committee/rulebook/index');
    expect(taro.params).toEqual({ version: '2' });
  });

  it('are asked for again when no answer came', async () => {
    const { phone } = await aRulebookPhone({});
    phone.loseReplies('rulebook.list');
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-load')).toContain('没有取到'));
    phone.findReplies('rulebook.list');
    await press('rulebook-load-retry');
    await waitFor(() => expect(shown('rulebook-row-1')).not.toBeNull());
  });

  it('wait for the network when there is none', async () => {
    const { phone } = await aRulebookPhone({});
    phone.loseReplies('rulebook.list');
    goOnline(false);
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-load')).toContain('没有网络'));
  });

  it('are read by a supervisor, who writes none', async () => {
    const { world, supervisor } = await aRulebookPhone({}, DRAFT);
    phoneOf(world, supervisor).open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-row-2')).toContain('草稿'));
    expect(shown('rulebook-begin')).toBeNull();
    cleanup();
    arriveAt(2);
    phoneOf(world, supervisor).open(<RulebookPage />);
    await waitFor(() => expect(shown('rules-about')).not.toBeNull());
    expect(shown('draft-title')).toBeNull();
  });
});

describe('a new draft', () => {
  it('begins with everything in the template, and lives on the phone until it is saved', async () => {
    const { phone } = await aNewDraft();
    type('draft-title', '套溪村积分办法');
    cleanup();
    arriveWith({});
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-unsaved-open')).toContain('套溪村积分办法'));
    await press('rulebook-unsaved-open');
    followLastStep();
    cleanup();
    phone.open(<RulebookPage />);
    await press('draft-part-items');
    expect(shown('item-row-HJ01')).toContain('月度庭院评“整洁”');
    expect(shown('item-row-HJ01')).toContain('加 5 分');
    expect(shown('item-row-HJ01')).toContain('每月最多 1 次');
    expect(shown('draft-first')).toContain('保存以后');
  });

  it('becomes a version when it is saved', async () => {
    const { stored } = await aNewDraft();
    type('draft-title', '套溪村积分办法');
    await press('draft-save');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('redirectTo'));
    expect(followLastStep()).toBe('/committee/rulebook/index');
    expect(taro.params).toEqual({ version: '1' });
    expect(await stored(1)).toMatchObject({
      title: '套溪村积分办法',
      state: 'draft',
      template: 'six-dimension',
    });
    expect([...taro.storage.keys()].filter((key) => key.endsWith('.new'))).toEqual([]);
  });

  it('is saved once, also when the answer was lost', async () => {
    const { phone, stored } = await aNewDraft();
    phone.loseReplies('rulebook.save');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-unknown')).toContain('没收到回音'));
    expect(shown('draft-save')).toBeNull();
    phone.findReplies('rulebook.save');
    await press('draft-again');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('version=1'));
    expect(await stored(2)).toBeNull();
  });

  it('is given up only after a question, and so is one for another', async () => {
    const { phone } = await aNewDraft();
    taro.confirms = false;
    await press('draft-undo');
    expect(taro.questions.at(-1)?.content).toContain('没保存过');
    expect(shown('draft-title')).not.toBeNull();
    cleanup();
    arriveWith({});
    phone.open(<RulebookPage />);
    await press('template-qiankou');
    await waitFor(() => expect(taro.questions.at(-1)?.title).toContain('换一份'));
    cleanup();
    arriveAt('new');
    phone.open(<RulebookPage />);
    taro.confirms = true;
    await press('draft-undo');
    await waitFor(() => expect(taro.steps.at(-1)).toBe('navigateBack'));
    cleanup();
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-missing')).toContain('没有这一版'));
  });

  it('may begin as the version in force', async () => {
    const { phone } = await aRulebookPhone({ title: '老村规' });
    phone.open(<RulebookPage />);
    await press('rulebook-begin');
    await press('rulebook-from-force');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('version=new'));
    followLastStep();
    cleanup();
    phone.open(<RulebookPage />);
    await press('draft-part-items');
    expect(shown('item-row-HJ01')).toContain('庭院整洁');
  });

  it('says so when the version in force did not come', async () => {
    const { phone } = await aRulebookPhone({});
    phone.open(<RulebookPage />);
    await press('rulebook-begin');
    phone.loseReplies('rulebook.get');
    await press('rulebook-from-force');
    await waitFor(() => expect(shown('rulebook-begin-trouble')).toContain('没有收到回音'));
  });
});

describe('an adopted version', () => {
  it('is read, and changes only as a copy', async () => {
    const { phone } = await aRulebookPhone({ title: '老村规' });
    arriveAt(1);
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('version-fixed')).toContain('不能改'));
    expect(shown('rules-about')).toContain('老村规');
    expect(shown('rule-HJ01')).toContain('庭院整洁');
    await press('version-dimension-LY');
    expect(shown('rule-LY02')).toContain('违反公德');
    expect(shown('draft-save')).toBeNull();
    await press('version-copy');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('version=new'));
  });

  it('is handed over as a spreadsheet', async () => {
    const { phone } = await aRulebookPhone({});
    arriveAt(1);
    phone.open(<RulebookPage />);
    phone.loseReplies('rulebook.export');
    await press('rulebook-export');
    await waitFor(() => expect(shown('rulebook-export-failed')).toContain('没有存成'));
    phone.findReplies('rulebook.export');
    await press('rulebook-export');
    await waitFor(() => expect(shown('rulebook-exported')).toContain('做好了'));
    expect(taro.opened.at(-1)?.path).toContain('村规-第1版.xlsx');
  });

  it('is not there under another number', async () => {
    const { phone } = await aRulebookPhone({});
    arriveAt(7);
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-load')).toContain('没有找到'));
  });
});
