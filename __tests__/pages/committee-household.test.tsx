import { cleanup, waitFor } from '@testing-library/react';
import HouseholdPage from '@/committee/household/index';
import { points } from '@domain/points';
import { aHousehold, aVillage, staff } from '../support/builders';
import { aCommitteePhone, arriveWith } from '../support/committee-phone';
import { tamper } from '../support/household-phone';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

/** Two households, the first with its page open. */
async function atAHousehold(balance = 7) {
  const village = aVillage();
  const supervisor = staff('supervisor', village);
  const households = [aHousehold({ villageId: village.id }), aHousehold({ villageId: village.id })];
  const here = await aCommitteePhone({ villages: [village], households, people: [supervisor] });
  await here.bring(balance);
  arriveWith({ householdId: here.household.id });
  here.phone.open(<HouseholdPage />);
  await waitFor(() => expect(shown('household-balance')).not.toBeNull());
  return { ...here, supervisor, other: households[1] ?? aHousehold() };
}

it('shows the balance, what is left over, and every entry', async () => {
  const { phone, household, bring } = await atAHousehold();
  await bring(1);
  await waitFor(() => expect(shown('entry-row-1')).toContain('+7'));
  expect(shown('household-balance')).toContain('7');
  expect(shown('household-head')).toContain(`${household.number} 户 程德福`);
  expect(shown('household-head')).toContain('没有零头');
  await press('entry-row-1');
  expect(taro.steps.at(-1)).toContain('/committee/entry/index?entryId=');
  expect(phone.sent('entry.list')).not.toHaveLength(0);
});

describe('verifying on this device', () => {
  it('says that nothing was touched, also under the seal', async () => {
    const { world } = await atAHousehold();
    await press('household-verify');
    await waitFor(() => expect(shown('verify-verdict')).toContain('账没有被动过'));
    expect(shown('verify-verdict')).toContain('今夜封账后再核对');
    await world.seal();
    await press('household-verify');
    await waitFor(() => expect(shown('verify-verdict')).toContain('2026年11月21日'));
  });

  it('names the entry from which the book no longer holds', async () => {
    await atAHousehold();
    tamper('entry.list', (page) =>
      JSON.parse(JSON.stringify(page).replace('"quantity":3500', '"quantity":9999')),
    );
    await press('household-verify');
    await waitFor(() => expect(shown('verify-verdict')).toContain('账对不上'));
    expect(shown('verify-verdict')).toContain('从第 1 笔起对不上：内容和防改码对不上');
  });

  it('says that not knowing is not knowing', async () => {
    const { phone } = await atAHousehold();
    phone.loseReplies('entry.list');
    await press('household-verify');
    await waitFor(() => expect(shown('verify-failed')).toContain('这不说明账有问题'));
  });
});

it('hands out a one-time code, six large digits', async () => {
  const { phone } = await atAHousehold();
  await press('bind-code-create');
  await waitFor(() => expect(shown('bind-code')).toMatch(/^\d{3} \d{3}$/));
  expect(shown('bind-code-until')).toBe('16:30 前有效，五次机会，当面告诉本人');
  const first = shown('bind-code');
  await press('bind-code-create');
  await waitFor(() => expect(shown('bind-code')).not.toBe(first));
  expect(phone.sent('bind-code.create')).toHaveLength(2);
});

it('makes a lost card void, for a reason', async () => {
  const { phone, household, world, committee, village } = await atAHousehold();
  await press('renew-button');
  expect(shown('renew-warning')).toContain('旧卡马上作废');
  await press('renew-confirm');
  expect(phone.sent('card.renew')).toHaveLength(0);
  type('renew-reason', '本人说卡丢了');
  await press('renew-confirm');
  await waitFor(() => expect(shown('renew-done')).not.toBeNull());
  await expect(
    world.as(committee)('card.scan', { villageId: village.id, token: household.cardToken }),
  ).rejects.toThrow('CARD_REVOKED');
  await press('card-print');
  expect(taro.steps.at(-1)).toBe(`navigateTo /committee/cards/index?number=${household.number}`);
});

describe('what is noted of a household', () => {
  it('is its hamlet too: outings take along the households of one', async () => {
    const { phone, world, household, committee, village } = await atAHousehold();
    expect(shown('household-head')).toContain('没有分组');
    await press('household-edit');
    type('household-edit-hamlet', ' 上屋组 ');
    type('household-edit-head', ' ');
    await press('household-edit-save');
    expect(shown('household-edit-card')).toContain('请填户主姓名');
    expect(phone.sent('household.edit')).toHaveLength(0);
    type('household-edit-head', '程春生');
    await press('household-edit-members-more');
    await press('household-edit-save');
    await expectShown('household-edit-done', '改好了。');
    await waitFor(() => expect(shown('household-head')).toContain('上屋组'));
    expect(shown('household-head')).toContain(`${household.number} 户 程春生`);
    const { memberCount } = household;
    expect(await world.store.get('households', household.id)).toMatchObject({
      ...{ hamlet: '上屋组', headName: '程春生', memberCount: memberCount + 1 },
    });
    expect(await world.as(committee)('hamlet.list', { villageId: village.id })).toEqual({
      hamlets: [{ name: '上屋组', households: 1 }],
    });

    await press('household-edit');
    type('household-edit-hamlet', '');
    await press('household-edit-save');
    await waitFor(() => expect(shown('household-head')).toContain('没有分组'));
  });

  it('is written once when no answer came', async () => {
    const { phone } = await atAHousehold();
    await press('household-edit');
    type('household-edit-hamlet', '溪边');
    phone.loseReplies('household.edit');
    await press('household-edit-save');
    await waitFor(() => expect(shown('household-edit-unknown')).toContain('没收到回音'));
    expect(shown('household-edit-save')).toBeNull();
    phone.findReplies('household.edit');
    await press('household-edit-again');
    await waitFor(() => expect(shown('household-head')).toContain('溪边'));
    const ids = phone.sent('household.edit').map(({ input }) => input.requestId);
    expect(new Set(ids).size).toBe(1);
  });

  it('stays as it was when nobody wants to change it after all', async () => {
    const { phone } = await atAHousehold();
    await press('household-edit');
    type('household-edit-hamlet', '溪边');
    await press('household-edit-cancel');
    expect(shown('household-edit-save')).toBeNull();
    expect(phone.sent('household.edit')).toHaveLength(0);
  });
});

describe('points to another household', () => {
  it('go with a reason and a document, after being read back', async () => {
    const { phone, household, other, state, world, village } = await atAHousehold();
    await press('transfer-button');
    await press('transfer-next');
    expect(shown('transfer-card')).toContain('请写明凭什么文书');
    expect(shown('transfer-card')).toContain('请选转到哪一户');
    await press('transfer-why-death');
    type('transfer-document', '死亡证明复印件');
    type('transfer-to', other.number);
    await press(`transfer-to-${other.number}`);
    type('transfer-amount', '7.5');
    await press('transfer-next');
    expect(shown('transfer-card')).toContain('超过了能用的 7 分');
    await press('transfer-all');
    await press('transfer-next');
    expect(shown('transfer-summary')).toContain(
      `从 ${household.number} 户转 7 分到 ${other.number} 户，记为：去世，凭死亡证明复印件`,
    );
    expect(phone.sent('household.transfer')).toHaveLength(0);

    await Promise.all([press('transfer-confirm'), press('transfer-confirm')]);
    await waitFor(() => expect(shown('transfer-done')).toContain('这户余额 0 分'));
    expect(phone.sent('household.transfer')).toHaveLength(1);
    await expectShown('transfer-nothing', '没有能转的积分。');
    expect((await state()).balance).toBe(points(0));
    expect(await world.audit(village)).toEqual([]);
  });

  it('can be changed before they go', async () => {
    const { phone, other } = await atAHousehold();
    await press('transfer-button');
    type('transfer-document', '分户协议');
    type('transfer-to', other.headName);
    await press(`transfer-to-${other.number}`);
    type('transfer-amount', '3');
    await press('transfer-next');
    await press('transfer-edit');
    type('transfer-amount', '2');
    await press('transfer-next');
    expect(shown('transfer-summary')).toContain('转 2 分');
    await press('transfer-cancel');
    expect(shown('transfer-button')).not.toBeNull();
    expect(phone.sent('household.transfer')).toHaveLength(0);
  });
});

it('lets a supervisor verify, and nothing else', async () => {
  const { world, supervisor } = await atAHousehold();
  cleanup();
  phoneOf(world, supervisor).open(<HouseholdPage />);
  await press('household-verify');
  await waitFor(() => expect(shown('verify-verdict')).toContain('账没有被动过'));
  for (const id of ['bind-card', 'renew-card', 'transfer-card']) expect(shown(id)).toBeNull();
});
