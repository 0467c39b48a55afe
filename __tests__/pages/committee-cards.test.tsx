import '../support/in-browser';
import { render, waitFor } from '@testing-library/react';
import CardsPage from '@/committee/cards/index';
import { SessionProvider } from '@/features/session/session';
import { cardTokenText } from '@domain/card';
import { aHousehold, aVillage, staff, type Somebody } from '../support/builders';
import { aCommitteePhone, arriveWith } from '../support/committee-phone';
import { onPaper, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';
import type { World } from '../support/world';

function openAs(world: World, { openid }: Somebody): void {
  taro.storage.set('sign-in-token', 'a-token');
  taro.request = async ({ data }) => ({ statusCode: 200, data: await world.raw(data, openid) });
  render(
    <SessionProvider>
      <CardsPage />
    </SessionProvider>,
  );
}

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const document: {
  querySelectorAll(selector: string): ArrayLike<{ readonly textContent: string }>;
};
declare const dispatchEvent: (event: Event) => void;

/** How large the sheets are that the browser is told to print. */
const pageSizes = () =>
  Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent).filter((text) =>
    text.startsWith('@page'),
  );

async function twelveCards() {
  const village = aVillage();
  const supervisor = staff('supervisor', village);
  const households = Array.from({ length: 12 }, (_, index) =>
    aHousehold({ villageId: village.id, number: String(index + 1).padStart(3, '0') }),
  );
  const here = await aCommitteePhone({ villages: [village], households, people: [supervisor] });
  return { ...here, households, supervisor };
}

it('carries a number and a token, and nobody’s name', async () => {
  const { world, committee, households, village } = await twelveCards();
  openAs(world, committee);
  await waitFor(() => expect(shown('cards-pages')).not.toBeNull());
  const sheet = onPaper('cards');
  for (const { number, cardToken, headName } of households) {
    expect(sheet).toContain(` ${number} `);
    expect(sheet).toContain(cardTokenText(cardToken));
    expect(sheet).not.toContain(headName);
  }
  expect(sheet).toContain(village.shopName);
  expect(sheet).toContain('遗失请到村委会挂失');
  expect(shown('cards-how')).toContain('12 张卡，A4 纸 2 页');
});

it('prints all, a stretch of numbers, or one', async () => {
  const { world, committee } = await twelveCards();
  const sizes: (string | undefined)[] = [];
  const print = () => sizes.push(pageSizes().at(-1));
  Object.assign(globalThis, { print });
  openAs(world, committee);
  await press('cards-which-range');
  type('cards-from', '3');
  type('cards-until', '005');
  expect(shown('cards-how')).toContain('3 张卡');
  expect(onPaper('cards')).not.toContain(' 002 ');
  expect(onPaper('cards')).toContain(' 004 ');
  await press('cards-which-one');
  type('cards-number', '77');
  expect(shown('cards-none')).toContain('没有选中的卡');
  type('cards-number', '12');
  expect(shown('cards-how')).toContain('1 张卡');
  await press('cards-print');
  await waitFor(() => expect(sizes).toEqual(['@page { size: 210mm 297mm; margin: 0; }']));
  dispatchEvent(new Event('afterprint'));
  expect(pageSizes()).toEqual([]);
});

it('opens at the one card it was asked for', async () => {
  const { world, committee } = await twelveCards();
  arriveWith({ number: '007' });
  openAs(world, committee);
  await waitFor(() => expect(onPaper('cards')).toContain(' 007 '));
  expect(onPaper('cards')).not.toContain(' 008 ');
});

it('is the committee’s alone', async () => {
  const { world, supervisor } = await twelveCards();
  openAs(world, supervisor);
  await waitFor(() => expect(shown('cards-only-committee')).toContain('印卡由村委办理'));
});
