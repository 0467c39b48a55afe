import { waitFor } from '@testing-library/react';
import HouseholdsPage from '@/committee/households/index';
import { aHousehold, aVillage, staff } from '../support/builders';
import { aCommitteePhone } from '../support/committee-phone';
import { phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

/** Seventy households: two pages of the cloud's, and more than a screen draws at once. */
async function aRegister() {
  const village = aVillage();
  const supervisor = staff('supervisor', village);
  const households = Array.from({ length: 70 }, (_, index) =>
    aHousehold({
      villageId: village.id,
      number: String(index + 1).padStart(3, '0'),
      id: `${village.id}.h${String(index + 1).padStart(3, '0')}`,
      headName: index === 68 ? '吴春花' : '程德福',
    }),
  );
  const here = await aCommitteePhone({ villages: [village], households, people: [supervisor] });
  return { ...here, supervisor };
}

it('lists every household and finds one by name or number', async () => {
  const { phone, bring } = await aRegister();
  await bring(3);
  phone.open(<HouseholdsPage />);
  await waitFor(() => expect(shown('households')).toContain('共 70 户'));
  expect(shown('household-row-001')).toContain('3 分');
  expect(shown('household-row-061')).toBeNull();
  await press('households-more');
  expect(shown('household-row-070')).toContain('还没记过账');

  type('household-search', '春花');
  expect(shown('households')).toContain('1 / 70 户');
  await press('household-row-069');
  expect(taro.steps.at(-1)).toContain('/committee/household/index?householdId=');
  type('household-search', '999');
  expect(shown('households-none')).toContain('没有这样的农户');
});

describe('a new household', () => {
  it('is registered once its number and name are there', async () => {
    const { phone } = await aCommitteePhone();
    phone.open(<HouseholdsPage />);
    await press('household-add');
    type('household-number', '二十');
    await press('household-save');
    expect(shown('household-form')).toContain('户号用数字、字母');
    expect(shown('household-form')).toContain('请填户主姓名');
    expect(phone.sent('household.create')).toHaveLength(0);

    type('household-number', '900');
    type('household-head', '方小妹');
    await press('household-members-more');
    await press('household-save');
    await waitFor(() => expect(shown('household-added')).toContain('900 户已登记'));
    await waitFor(() => expect(shown('household-row-900')).toContain('4 口人'));
    await press('household-added-open');
    expect(taro.steps.at(-1)).toContain('/committee/household/index');
  });

  it('cannot take a number that is in use', async () => {
    const { phone, household, village } = await aCommitteePhone();
    expect(household.id).toBe(`${village.id}.h${household.number}`);
    phone.open(<HouseholdsPage />);
    await press('household-add');
    type('household-number', household.number);
    type('household-head', '方小妹');
    await press('household-save');
    await waitFor(() => expect(shown('household-add-refused')).toContain('已经有人用了'));
  });

  it('is registered once, also when the answer was lost', async () => {
    const { phone } = await aCommitteePhone();
    phone.open(<HouseholdsPage />);
    phone.loseReplies('household.create');
    await press('household-add');
    type('household-number', '900');
    type('household-head', '方小妹');
    await press('household-save');
    await waitFor(() => expect(shown('household-add-unknown')).toContain('没收到回音'));
    phone.findReplies('household.create');
    await press('household-add-again');
    await waitFor(() => expect(shown('household-added')).not.toBeNull());
  });
});

describe('an invitation', () => {
  it('shows a code once, in groups of four, that opens the role', async () => {
    const { phone } = await aCommitteePhone();
    phone.open(<HouseholdsPage />);
    await press('invite-open');
    await press('invite-send');
    expect(shown('invite-card')).toContain('请填姓名');
    await press('invite-role-supervisor');
    type('invite-name', '老方');
    await press('invite-send');
    await waitFor(() => expect(shown('invite-code')).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/));
    expect(shown('invite-code-until')).toBe('2026年11月24日 16:00前有效，只能用一次');
    expect(phone.sent('invite.create').map(({ input }) => input.role)).toEqual(['supervisor']);
    await press('invite-another');
    expect(shown('invite-code')).toBeNull();
  });
});

it('lets a supervisor read and write nothing', async () => {
  const { world, supervisor } = await aRegister();
  phoneOf(world, supervisor).open(<HouseholdsPage />);
  await waitFor(() => expect(shown('household-row-001')).not.toBeNull());
  expect(shown('household-add')).toBeNull();
  expect(shown('invite-card')).toBeNull();
});

it('says so when the village has none yet', async () => {
  const { world } = await aCommitteePhone();
  const empty = aVillage();
  const committee = staff('committee', empty);
  await world.store.insert('villages', empty);
  await world.store.insert('persons', committee.person);
  phoneOf(world, committee).open(<HouseholdsPage />);
  await waitFor(() => expect(shown('households-empty')).toContain('还没有农户'));
  expect(shown('household-add')).toBe('新增农户');
});

it('leads to the cards to print', async () => {
  const { phone } = await aCommitteePhone();
  phone.open(<HouseholdsPage />);
  await press('cards-open');
  expect(taro.steps.at(-1)).toBe('navigateTo /committee/cards/index');
});
