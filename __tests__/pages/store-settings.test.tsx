import { waitFor } from '@testing-library/react';
import SettingsPage from '@/store/settings/index';
import { POINT } from '@domain/points';
import { aCounter } from '../support/counter';
import { phoneOf, press, shown, type } from '../support/phone';

async function atTheSettings(as: 'committee' | 'clerk' = 'committee') {
  const counter = await aCounter();
  const phone = phoneOf(counter.world, counter[as]);
  phone.open(<SettingsPage />);
  await waitFor(() => expect(shown('settings-rules')).not.toBeNull());
  const shop = () => counter.world.as(counter.clerk)('shop.get', { villageId: counter.village.id });
  return { ...counter, phone, shop };
}

it('are changed by the committee: days, reserving, and what one may spend', async () => {
  const { shop } = await atTheSettings();
  type('settings-name', '大程村生态美超市');
  await press('settings-day-6');
  await press('settings-save');
  expect(shown('settings-shop')).toContain('请至少选一天，并写上几点开门');
  type('settings-hours-6', '8:30—11:00');
  await press('settings-reserving-no');
  await press('settings-pickupDays-more');
  type('settings-limit', '50');
  await press('settings-per-quarter');
  await press('settings-save');
  await waitFor(() => expect(shown('settings-saved')).toContain('存好了'));
  expect(await shop()).toMatchObject({
    shopName: '大程村生态美超市',
    openings: [
      { weekday: 1, hours: '上午' },
      { weekday: 6, hours: '8:30—11:00' },
    ],
    rules: {
      reserving: false,
      pickupDays: 8,
      spendingLimit: { points: 50 * POINT, per: 'quarter' },
    },
  });
});

it('say for how many weeks to buy, and what to propose of what goes off soon', async () => {
  const { phone, shop } = await atTheSettings();
  expect(shown('settings-buying')).toContain('最后 7 天，建议按原价的百分之几换');
  type('settings-nearExpiryDays-number', '3');
  await waitFor(() => expect(shown('settings-buying')).toContain('最后几天，建议'));
  type('settings-nearExpiryDays-number', '40');
  await waitFor(() => expect(shown('settings-buying')).toContain('最后 10 天，建议'));
  await press('settings-stockWeeks-more');
  await press('settings-lastDaysPercent-less');
  type('settings-nearExpiryPercent-number', '40');
  await press('settings-save');
  expect(shown('settings-cuts-wrong')).toContain('越到后来，应该越便宜');
  expect(phone.sent('shop.save')).toEqual([]);
  type('settings-nearExpiryPercent-number', '75');
  await press('settings-save');
  await waitFor(() => expect(shown('settings-saved')).not.toBeNull());
  expect((await shop()).rules).toMatchObject({
    ...{ nearExpiryDays: 40, stockWeeks: 5, nearExpiryPercent: 75, lastDaysPercent: 45 },
  });
});

it('say what is wrong before anything is sent', async () => {
  const { phone } = await atTheSettings();
  type('settings-name', ' ');
  type('settings-limit', '许多');
  type('settings-approval', '0');
  await press('settings-day-1');
  await press('settings-save');
  expect(shown('settings-shop')).toContain('请填超市的名字');
  expect(shown('settings-rules')).toContain('不限就空着');
  expect(shown('settings-rules')).toContain('请填大于 0 的数');
  expect(phone.sent('shop.save')).toEqual([]);
});

it('are read by the clerk', async () => {
  await atTheSettings('clerk');
  expect(shown('settings-read')).toContain('由村委来改');
  expect(shown('settings-save')).toBeNull();
});

it('are sent again when no answer came', async () => {
  const { phone, shop } = await atTheSettings();
  phone.loseReplies('shop.save');
  type('settings-name', '大程村超市');
  await press('settings-save');
  await waitFor(() => expect(shown('settings-unknown')).not.toBeNull());
  phone.findReplies('shop.save');
  await press('settings-again');
  await waitFor(() => expect(shown('settings-saved')).not.toBeNull());
  expect(await shop()).toMatchObject({ shopName: '大程村超市' });
});
