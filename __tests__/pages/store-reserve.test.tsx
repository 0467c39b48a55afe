import { waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import HouseholdPage from '@/committee/household/index';
import ReservationsPage from '@/store/reservations/index';
import ReservePage from '@/store/reserve/index';
import { POINT, points } from '@domain/points';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { aVillage, someGoods, staff } from '../support/builders';
import { followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { aReservingShop } from '../support/reserving';
import { phonesIn } from '../support/staff-phone';
import { world as taro } from '../support/taro-world';

const salt = someGoods({ id: 'salt', name: '食盐', unitName: '袋', price: points(2 * POINT) });

/** A shop, and a household with thirty points that has no phone. */
async function aShop({ reserving = true } = {}) {
  const village = aVillage({ shopRules: { ...DEFAULT_SHOP_RULES, reserving } });
  const supervisor = staff('supervisor', village);
  const shop = await aReservingShop({ villages: [village], goods: [salt], people: [supervisor] });
  return { ...shop, supervisor, openAs: phonesIn(shop.world) };
}

async function pickSalt(count: number): Promise<void> {
  await waitFor(() => expect(shown('cart-salt')).not.toBeNull());
  for (let one = 0; one < count; one += 1) await press('cart-salt-count-more');
}

describe('goods are kept for a household without a phone', () => {
  it('by the clerk with its card, who reads out the code and the last day', async () => {
    const { world, openAs, clerk, household, mine, state } = await aShop();
    openAs(clerk, <CounterPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    type('token-input', household.cardToken);
    await press('token-go');
    await press('go-reserve');
    expect(followLastStep()).toBe('/store/reserve/index');

    openAs(clerk, <ReservePage />);
    await waitFor(() => expect(shown('cart-available')).toContain('程*户 有 30 分可用'));
    await pickSalt(3);
    expect(shown('cart-sum')).toContain('留好后还能用 24 分');
    await press('cart-go');
    expect(taro.questions.at(-1)?.content).toContain('食盐 3 袋，一共 6 分');
    await waitFor(() => expect(shown('reserve-code')).not.toBeNull());
    const [kept] = await mine();
    expect(shown('reserve-code')?.replace(' ', '')).toBe(kept?.code);
    expect(kept).toMatchObject({ byRole: 'clerk', until: '2026-11-28' });
    expect(shown('reserve-code-until')).toContain('留到 11月28日');
    expect(await state()).toMatchObject({ frozen: 6 * POINT });
    openAs(clerk, <CounterPage />);
    await waitFor(() => expect(shown('household-balance')).toBe('24'));
    expect(world.bugs).toEqual([]);
  });

  it('by the committee with its number', async () => {
    const { openAs, committee, household, mine } = await aShop();
    openAs(committee, <ReservationsPage />);
    await press('reserve-for');
    expect(followLastStep()).toBe('/store/reserve/index');
    openAs(committee, <ReservePage />);
    await waitFor(() => expect(shown('reserve-number')).not.toBeNull());
    type('reserve-number', household.number);
    await press(`reserve-number-${household.number}`);
    await pickSalt(1);
    await press('cart-go');
    await waitFor(() => expect(shown('reserve-made')).toContain('程德福 留好了'));
    expect(await mine()).toHaveLength(1);
    await press('reserve-other');
    await waitFor(() => expect(shown('reserve-made')).toBeNull());
  });

  it('once, when no answer came, and the code is still read out', async () => {
    const { openAs, committee, household, mine } = await aShop();
    openAs(committee, <HouseholdPage />, { householdId: household.id });
    await press('household-reserve');
    expect(taro.steps.at(-1)).toContain('/store/reserve/index?householdId=');
    const phone = openAs(committee, <ReservePage />, { householdId: household.id });
    await pickSalt(2);
    phone.loseReplies('reservation.create');
    await press('cart-go');
    await waitFor(() => expect(shown('cart-unknown')).toContain('没收到回音'));
    expect(shown('cart-sum')).toBeNull();
    phone.findReplies('reservation.create');
    await press('cart-again');
    await waitFor(() => expect(shown('reserve-code')).not.toBeNull());
    expect(await mine()).toHaveLength(1);
  });

  it('not while the village does not reserve', async () => {
    const { openAs, committee, household } = await aShop({ reserving: false });
    openAs(committee, <ReservePage />, { householdId: household.id });
    await pickSalt(1);
    await press('cart-go');
    await waitFor(() => expect(shown('cart-refused')).not.toBeNull());
    expect(shown('reserve-code')).toBeNull();
  });

  it('never by a supervisor', async () => {
    const { world, supervisor } = await aShop();
    phoneOf(world, supervisor).open(<ReservePage />);
    await waitFor(() => expect(shown('reserve-only-read')).toContain('监督员只看'));
  });
});
