import { waitFor } from '@testing-library/react';
import ReviewPage from '@/committee/review/index';
import RulesPage from '@/committee/rules/index';
import { aCommitteePhone } from '../support/committee-phone';
import { aPanel } from '../support/panel';
import { phoneOf, press, shown } from '../support/phone';
import { openedBy, someWaiting } from '../support/review-phone';
import { world as taro } from '../support/taro-world';

it('lets the committee review like the scorers', async () => {
  const panel = await aPanel();
  const [id = ''] = await someWaiting(panel, 'HJ03');
  openedBy(panel, panel.committee, <ReviewPage />);
  await press(`open-${id}`);
  await waitFor(() => expect(shown('rule-text')).toContain('加 5 分'));
  await press(`tick-${id}`);
  await press('review-all');
  await waitFor(() => expect(shown('review-summary')).toBe('1 件都办好了。'));
  expect((await panel.proposal(id)).first?.byId).toBe(panel.committee.person.id);
});

it('lets a supervisor look and not judge', async () => {
  const panel = await aPanel();
  const [id = ''] = await someWaiting(panel, 'HJ03');
  openedBy(panel, panel.supervisor, <ReviewPage />);
  await press(`open-${id}`);
  expect(shown(`detail-${id}`)).toContain('扫了巷子');
  expect(shown(`bar-${id}`)).toContain('只能看');
  for (const name of ['review-pass', `tick-${id}`]) expect(shown(name)).toBeNull();
});

describe('the place of the village rules', () => {
  it('leads the committee to every page about them', async () => {
    const panel = await aPanel();
    openedBy(panel, panel.committee, <RulesPage />);
    for (const key of ['review', 'objections', 'findings', 'bulk', 'relations']) {
      await press(`rules-row-${key}`);
      expect(taro.steps.at(-1)).toBe(`navigateTo /committee/${key}/index`);
    }
  });

  it('says how much of the running period is not done yet', async () => {
    const panel = await aPanel();
    await someWaiting(panel, 'HJ03', 'XX01');
    openedBy(panel, panel.committee, <RulesPage />);
    await waitFor(() => expect(shown('rules-row-review')).toContain('本期 2 件没办完'));
    expect(shown('rules-row-findings')).not.toContain('没办完');
    expect(shown('rules-not-in-use')).toBeNull();
  });

  it('says so while no rules are in use', async () => {
    const { phone } = await aCommitteePhone();
    phone.open(<RulesPage />);
    await waitFor(() => expect(shown('rules-not-in-use')).toContain('还没有起用'));
  });

  it('shows a supervisor what may be read', async () => {
    const panel = await aPanel();
    phoneOf(panel.world, panel.supervisor).open(<RulesPage />);
    await waitFor(() => expect(shown('rules-row-review')).not.toBeNull());
    expect(shown('rules-row-bulk')).toBeNull();
  });
});
