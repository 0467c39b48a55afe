import { cleanup, waitFor } from '@testing-library/react';
import DonationsPage from '@/store/donations/index';
import FundsPage from '@/store/funds/index';
import SalesPage from '@/store/sales/index';
import { uuid } from '../support/builders';
import { moneyOf } from '../support/money';
import { expectWords, isDisabled, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { aSeason } from '../support/season';
import { openedIn } from '../support/season-phone';
import { world as taro } from '../support/taro-world';

beforeEach(() => {
  taro.camera = () => PHOTO;
});

async function aShop() {
  const season = await aSeason();
  const photoBy = async (who: 'clerk' | 'committee') =>
    (
      await season.world.as(season[who])('photo.create', {
        ...{ villageId: season.village.id, requestId: uuid(), base64: PHOTO },
      })
    ).photoId;
  return { season, photoBy, ...moneyOf(season) };
}

/** Takes a picture of a paper, and waits until it arrived. */
async function photographed(form: string): Promise<void> {
  await press(`${form}-photo-add`);
  await waitFor(() => expect(shown(`${form}-photo-count`)).toBe('1 / 3 张'));
  await waitFor(() => expect(isDisabled(`${form}-save`)).toBe(false));
}

describe('the paper of a sum of money', () => {
  it('is photographed with it, and seen where the sum is read', async () => {
    const { season, moves } = await aShop();
    openedIn(season, <FundsPage />);
    await press('fund-record-open');
    type('fund-record-amount', '300');
    type('fund-record-note', '货架发票');
    await photographed('fund-record');
    await press('fund-record-save');
    await expectWords('fund-record-done', '记上了');
    expect((await moves())[0]?.photoIds).toHaveLength(1);
    await press('fund-move-1');
    await waitFor(() => expect(shown('fund-move-photo-1')).not.toBeNull());
    await press('fund-record-open');
    expect(shown('fund-record-photo-count')).toBe('0 / 3 张');
  });

  it('stays on the phone with what is typed until it is sent, and goes when that is given up', async () => {
    const { season, moves } = await aShop();
    openedIn(season, <FundsPage />);
    await press('fund-record-open');
    type('fund-record-note', '货架发票');
    await photographed('fund-record');
    cleanup();
    openedIn(season, <FundsPage />);
    await expectWords('fund-record-photo-count', '1 / 3 张');
    await press('fund-record-cancel');
    cleanup();
    openedIn(season, <FundsPage />);
    await press('fund-record-open');
    expect(shown('fund-record-photo-count')).toBe('0 / 3 张');
    type('fund-record-amount', '300');
    await press('fund-record-save');
    expect(shown('fund-record-form')).toContain('请写一句');
    expect(await moves()).toEqual([]);
  });

  it('is not offered again when its answer was lost: the pending write has it', async () => {
    const { season, moves } = await aShop();
    const phone = openedIn(season, <FundsPage />);
    await press('fund-record-open');
    type('fund-record-amount', '300');
    type('fund-record-note', '货架发票');
    await photographed('fund-record');
    phone.loseReplies('fund.record');
    await press('fund-record-save');
    await expectWords('fund-record-unknown', '没收到回音');
    cleanup();
    openedIn(season, <FundsPage />);
    await waitFor(() => expect(shown('fund-record-open')).not.toBeNull());
    expect(shown('fund-record-form')).toBeNull();
    expect(await moves()).toMatchObject([{ photoIds: [expect.any(String)] }]);
  });
});

describe('the paper of a donation', () => {
  it('is photographed with it, and stands below the receipt for who took it down', async () => {
    const { season } = await aShop();
    openedIn(season, <DonationsPage />, season.clerk);
    await press('give-open');
    type('give-donor', '老汪');
    type('give-amount', '200');
    await photographed('give');
    await press('give-save');
    await expectWords('give-done', '收据编号 2026-0001');
    await press('donation-1');
    await waitFor(() => expect(shown('donation-photo-1')).not.toBeNull());
  });

  it('is for the committee and its supervisors, and no other clerk’s', async () => {
    const { season, give, photoBy } = await aShop();
    await give(10_000, { photoIds: [await photoBy('clerk')] });
    const listed = async (who: 'clerk' | 'supervisor' | 'committee') => {
      const about = { villageId: season.village.id, limit: 5 };
      return (await season.world.as(season[who])('donation.list', about)).donations[0]?.photoIds;
    };
    expect([await listed('clerk'), await listed('supervisor')]).toEqual([
      [expect.any(String)],
      [expect.any(String)],
    ]);
    await season.world.as(season.committee)('donation.create', {
      ...season.ask(),
      ...{ donor: { name: '老汪', shown: false }, amountFen: 100, on: '2026-11-20' },
      photoIds: [await photoBy('committee')],
    });
    expect([await listed('clerk'), await listed('committee')]).toEqual([[], [expect.any(String)]]);
  });
});

it('shows a dealer’s paper with the sale', async () => {
  const { season } = await aShop();
  openedIn(season, <SalesPage />, season.clerk);
  await press('sell-open');
  type('sell-dealer', '屯溪废品站');
  await press('sell-loose-clothes');
  type('sell-kilograms-clothes', '10');
  type('sell-yuan-clothes', '5');
  await photographed('sell');
  await press('sell-save');
  await expectWords('sell-done', '卖了 5.00 元');
  await press('sale-1');
  await expectWords('sale', '10 公斤，5.00 元');
  await waitFor(() => expect(shown('sale-photo-1')).not.toBeNull());
  await press('sale-close');
  expect(shown('sale')).toBeNull();
});
