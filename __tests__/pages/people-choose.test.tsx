import { cleanup, screen, waitFor } from '@testing-library/react';
import BindPage from '@/pages/bind/index';
import PeoplePage from '@/pages/people/index';
import { aVillage, somebody, uuid } from '../support/builders';
import { aCounter } from '../support/counter';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';
import { aWorld } from '../support/world';

describe('who somebody is', () => {
  it('is chosen from all they are, and kept', async () => {
    const { world, village, household } = await aCounter();
    const both = somebody(
      { role: 'clerk', villageId: village.id },
      { role: 'villager', villageId: village.id, householdId: household.id },
    );
    await world.store.insert('persons', both.person);
    const phone = phoneOf(world, both);
    phone.open(<PeoplePage />);
    await expectShown('standing-1', '店员试验村 · 练习村');
    expect(shown('standing-2')).toBe(`村民 · 程德福家（${household.number} 户）试验村 · 练习村`);
    await press('standing-2');
    expect(taro.steps).toEqual(['reLaunch /pages/home/index']);
    cleanup();

    phone.open(<PeoplePage />);
    await waitFor(() => expect(shown('standing-2')).toContain('正在用'));
    await press('standing-1');
    expect(taro.steps.at(-1)).toBe('reLaunch /clerk/counter/index');
  });

  it('leads to the place of each role', async () => {
    const village = aVillage();
    const all = somebody(
      { role: 'committee', villageId: village.id },
      { role: 'supervisor', villageId: village.id },
      { role: 'township', townshipId: village.townshipId },
      { role: 'scorer', villageId: village.id },
    );
    const world = await aWorld({ villages: [village], people: [all] });
    phoneOf(world, all).open(<PeoplePage />);
    for (const id of ['standing-1', 'standing-2', 'standing-3', 'standing-4']) await press(id);
    expect(taro.steps).toEqual([
      'reLaunch /committee/ledger/index',
      'reLaunch /committee/ledger/index',
      'reLaunch /township/villages/index',
      'reLaunch /scorer/visit/index',
    ]);
  });

  it('is a matter of two ways for somebody new, and of no demo people on WeChat', async () => {
    const { world } = await aCounter();
    phoneOf(world, somebody()).open(<PeoplePage />);
    await expectShown('bind', '绑定我家');
    expect(shown('invite-open')).toBe('我有邀请码');
    expect(shown('change-person')).toBeNull();
    expect(shown('people')).toBeNull();
    await press('bind');
    expect(taro.steps).toEqual(['navigateTo /pages/bind/index']);
  });
});

describe('an invitation', () => {
  async function invited() {
    const { world, village, committee } = await aCounter();
    const { code } = await world.as(committee)('invite.create', {
      villageId: village.id,
      requestId: uuid(),
      role: 'clerk',
      name: '程师傅',
    });
    phoneOf(world, somebody()).open(<PeoplePage />);
    await press('invite-open');
    return code;
  }

  it('makes its taker what it says, however it was typed', async () => {
    const code = await invited();
    type('invite-code', code.toLowerCase());
    await press('invite-send');
    await waitFor(() => expect(shown('standing-1')).toContain('店员'));
    expect(taro.toasts).toEqual(['已开通']);
  });

  it('that is too short or void is refused in plain words', async () => {
    await invited();
    type('invite-code', 'ABC');
    await press('invite-send');
    expect(screen.queryByText('邀请码是 16 位，请再看一遍。')).not.toBeNull();
    type('invite-code', '0000000000000000');
    await press('invite-send');
    await waitFor(() =>
      expect(screen.queryByText('邀请码无效、用过或已过期，请重新要一个。')).not.toBeNull(),
    );
  });
});

describe('binding a household', () => {
  async function atTheForm() {
    const counter = await aCounter();
    const { world, committee, place } = counter;
    const { code } = await world.as(committee)('bind-code.create', {
      ...place,
      requestId: uuid(),
    });
    const visitor = somebody();
    const phone = phoneOf(world, visitor);
    phone.open(<BindPage />);
    const wrong = code === '000000' ? '000001' : '000000';
    return { ...counter, code, wrong, visitor, phone };
  }

  it('takes the card by the camera and the six digits, and goes home', async () => {
    const { world, household, place, code, visitor } = await atTheForm();
    taro.scanned = household.cardToken;
    await press('bind-scan');
    await waitFor(() => expect(screen.queryByText('卡号已读到')).not.toBeNull());
    type('bind-code', code);
    await press('bind-send');
    await waitFor(() => expect(taro.steps).toEqual(['reLaunch /pages/home/index']));
    await expect(world.as(visitor)('household.home', place)).resolves.toMatchObject({ balance: 0 });
  });

  it('takes the card as typed, small letters and groups included', async () => {
    const { household, code } = await atTheForm();
    type('bind-card', household.cardToken.toLowerCase().replace(/(.{4})/g, '$1 '));
    type('bind-code', code);
    await press('bind-send');
    await waitFor(() => expect(taro.steps).toEqual(['reLaunch /pages/home/index']));
  });

  it('says how many tries are left when the digits are wrong', async () => {
    const { household, wrong } = await atTheForm();
    type('bind-card', household.cardToken);
    type('bind-code', wrong);
    await press('bind-send');
    await expectShown('bind-refused', '没有绑上绑定码不对，还可以试 4 次。');
    expect(taro.steps).toEqual([]);
  });

  it('sends nothing before both are whole', async () => {
    const { phone } = await atTheForm();
    taro.scanned = 'https://example.invalid/';
    await press('bind-scan');
    await waitFor(() => expect(screen.queryByText(/扫到的不是积分卡/)).not.toBeNull());
    await press('bind-send');
    expect(screen.queryByText('这不是完整的卡号，请对着卡再看一遍。')).not.toBeNull();
    expect(screen.queryByText('绑定码是 6 个数字。')).not.toBeNull();
    expect(phone.sent('person.bind')).toEqual([]);
  });

  it('whose answer was lost is sent again under its own id', async () => {
    const { household, code, phone } = await atTheForm();
    phone.loseReplies('person.bind');
    type('bind-card', household.cardToken);
    type('bind-code', code);
    await press('bind-send');
    await waitFor(() => expect(shown('bind-unknown')).not.toBeNull());
    phone.findReplies('person.bind');
    await press('bind-again');
    await waitFor(() => expect(taro.steps).toEqual(['reLaunch /pages/home/index']));
    const ids = phone.sent('person.bind').map(({ input }) => input.requestId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
