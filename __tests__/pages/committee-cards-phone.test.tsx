import { waitFor } from '@testing-library/react';
import CardsPage from '@/committee/cards/index';
import { aHousehold, aVillage } from '../support/builders';
import { aCommitteePhone } from '../support/committee-phone';
import { onPaper, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

async function aVillageOnThePhone(count: number) {
  const village = aVillage();
  const households = Array.from({ length: count }, (_, index) =>
    aHousehold({ villageId: village.id, number: String(index + 1).padStart(3, '0') }),
  );
  const { phone } = await aCommitteePhone({ villages: [village], households });
  phone.open(<CardsPage />);
  await waitFor(() => expect(shown('cards-how')).toContain(`${count} 张卡`));
}

it('shows the sheets on WeChat, a few at a time, and has no printer', async () => {
  await aVillageOnThePhone(32);
  expect(shown('cards-how')).toContain('也可以发给能打印的人');
  expect(shown('cards-print')).toBeNull();
  expect(onPaper('cards')).toContain(' 030 ');
  expect(onPaper('cards')).not.toContain(' 031 ');
  await press('cards-more');
  expect(onPaper('cards')).toContain(' 032 ');
});

it('keeps every sheet in the album, in order', async () => {
  await aVillageOnThePhone(12);
  await press('cards-save');
  await waitFor(() => expect(shown('cards-saved')).toContain('存好了，在手机相册里'));
  expect(taro.pictures).toHaveLength(2);
  expect(taro.pictures[0]).toContain(' 001 ');
  expect(taro.pictures[1]).toContain(' 012 ');
});

it('says what to do when the album is closed to it, and goes on when it is open', async () => {
  taro.album = 'denied';
  await aVillageOnThePhone(1);
  await press('cards-save');
  await waitFor(() => expect(shown('cards-denied')).toContain('添加到相册'));
  await press('cards-allow');
  await press('cards-save');
  await waitFor(() => expect(shown('cards-saved')).not.toBeNull());
  expect(shown('cards-denied')).toBeNull();
  expect(taro.pictures).toHaveLength(1);
});

it.each([
  ['cancelled', 'cards-cancelled', '没有存'],
  ['full', 'cards-failed', '空间'],
] as const)('says so when the album is %s', async (album, id, words) => {
  taro.album = album;
  await aVillageOnThePhone(1);
  await press('cards-save');
  await waitFor(() => expect(shown(id)).toContain(words));
  expect(taro.pictures).toEqual([]);
});
