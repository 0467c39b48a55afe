import { waitFor } from '@testing-library/react';
import ReservationsPage from '@/store/reservations/index';
import { POINT, points } from '@domain/points';
import { aVillage, someGoods, staff } from '../support/builders';
import { phoneOf, press, shown, type } from '../support/phone';
import { aReservingShop, pick } from '../support/reserving';

const salt = someGoods({ id: 'salt', name: '食盐', unitName: '袋', price: points(2 * POINT) });

async function aShelf() {
  const village = aVillage();
  const supervisor = staff('supervisor', village);
  const shop = await aReservingShop({ villages: [village], goods: [salt], people: [supervisor] });
  const made = await shop.reserve([pick(salt, 3)]);
  return { ...shop, made, supervisor, row: `reservation-${shop.household.number}` };
}

describe('what is kept for households', () => {
  it('is given back with a reason, and stands among the cancelled ones with a name', async () => {
    const { world, committee, row, state } = await aShelf();
    phoneOf(world, committee).open(<ReservationsPage />);
    await waitFor(() => expect(shown(row)).toContain('食盐 3 袋'));
    await press(row);
    await press('cancel-go');
    expect(shown(`${row}-opened`)).toContain('请写一句话');
    type('cancel-reason', '打电话说不要了');
    await press('cancel-go');
    await waitFor(() => expect(shown('reservations-told')).toContain('6 分退给'));
    await press('reservations-tab-cancelled');
    await press(row);
    expect(shown(`${row}-opened`)).toContain('打电话说不要了');
    expect(await state()).toMatchObject({ frozen: 0 });
  });

  it('is only looked at by a supervisor, who sees who came for it', async () => {
    const { world, supervisor, row, collect, made } = await aShelf();
    await collect(made, [pick(salt, 1)], { proxy: '隔壁老王' });
    phoneOf(world, supervisor).open(<ReservationsPage />);
    await press(row);
    expect(shown(`${row}-opened`)).toContain('由隔壁老王代取');
    expect(shown('cancel-go')).toBeNull();
  });

  it('is nothing at first, under each heading', async () => {
    const { world, clerk } = await aShelf();
    phoneOf(world, clerk).open(<ReservationsPage />);
    await press('reservations-tab-expired');
    await waitFor(() => expect(shown('reservations-empty')).toContain('没有过期的预约'));
  });
});
