import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { POINT, points } from '@domain/points';
import CodePage from '@/pages/code/index';
import GoodsPage from '@/pages/goods/index';
import ShopPage from '@/pages/shop/index';
import { aVillage, someGoods } from '../support/builders';
import { aHouseholdPhone, cutOff } from '../support/household-phone';
import { expectShown, press, shown } from '../support/phone';
import { hide, showAgain, world as taro } from '../support/taro-world';

describe('the goods', () => {
  const pot = someGoods({ id: 'pot', name: '铁锅', unitName: '口', price: points(50 * POINT) });
  const soap = someGoods({ id: 'soap', name: '肥皂', price: points(5 * POINT), stock: 0 });
  const salt = someGoods({ id: 'salt', name: '食盐', price: points(2 * POINT), estimated: false });

  it('that the points buy come first, the others say how much is missing', async () => {
    const { earn, phone } = await aHouseholdPhone({ goods: [pot, soap, salt] });
    await earn(5);
    phone.open(<GoodsPage />);
    await expectShown('goods-balance', '您家现在有 5 分可用');
    expect(shown('goods')).toMatch(/食盐.*铁锅.*肥皂/);
    expect(shown('goods-salt')).toBe('食盐还有 50 块2 分够换');
    expect(shown('goods-pot')).toBe('铁锅还有 50 口参考分值50 分还差 45 分');
    expect(shown('goods-soap')).toBe('肥皂参考分值5 分换完了');
    await press('goods-order-shelf');
    expect(shown('goods')).toMatch(/铁锅.*肥皂.*食盐/);
  });

  it('that are a service are never out of stock, and say where they are had', async () => {
    const price = points(8 * POINT);
    const service = { kind: 'service', merchantId: 'm', stock: 0 } as const;
    const cut = someGoods({ id: 'cut', name: '理发', price, ...service });
    const { phone, earn } = await aHouseholdPhone({ goods: [cut] });
    await earn(5);
    phone.open(<GoodsPage />);
    await expectShown('goods-cut', '理发店里换服务码，到商户那里用参考分值8 分还差 3 分');
  });

  it('are shown without a balance too', async () => {
    const { phone } = await aHouseholdPhone({ goods: [salt] });
    phone.loseReplies('household.home');
    phone.open(<GoodsPage />);
    await expectShown('goods-salt', '食盐还有 50 块2 分');
  });

  it('are none on an empty shelf', async () => {
    const { phone } = await aHouseholdPhone();
    phone.open(<GoodsPage />);
    await waitFor(() => expect(screen.queryByText('货架上还没有东西')).not.toBeNull());
  });
});

describe('the standards', () => {
  it('say what makes a point, where that comes from, and that some are only estimates', async () => {
    const { phone } = await aHouseholdPhone();
    phone.open(<ShopPage />);
    await waitFor(() => expect(shown('material-bottle')).toContain('35 个 = 1 分来源：潜口村'));
    expect(shown('material-bottle')).not.toContain('参考值');
    expect(shown('material-clothes')).toContain('参考值0.5 公斤 = 1 分也就是 1 斤');
    expect(shown('material-kitchen')).toContain('每户每天最多 1 分');
  });

  it('say on a Saturday that the shop opens on Monday', async () => {
    const { phone } = await aHouseholdPhone();
    phone.open(<ShopPage />);
    await expectShown('shop-today', '今天不开门');
    expect(shown('shop-openings')).toContain('下次开门：周一（11月23日） 上午');
  });

  it('say on an opening day that it is open, and when next', async () => {
    const openings = [
      { weekday: 6, hours: '下午' },
      { weekday: 3, hours: '全天' },
    ];
    const { phone } = await aHouseholdPhone({ villages: [aVillage({ openings })] });
    phone.open(<ShopPage />);
    await expectShown('shop-today', '今天开门 下午');
    expect(shown('shop-openings')).toContain('下次开门：周三（11月25日） 全天');
  });
});

describe('the code', () => {
  it('is the card, bright while in view', async () => {
    const { phone, household } = await aHouseholdPhone();
    phone.open(<CodePage />);
    const grouped = household.cardToken.replace(/(.{4})(?=.)/g, '$1-');
    await expectShown('card-token', grouped);
    expect(screen.queryByText(`${household.number} 户`)).not.toBeNull();
    act(hide);
    act(showAgain);
    cleanup();
    expect(taro.brightness).toEqual([1, -1, 1, -1]);
  });

  it('once seen, is there without a network too', async () => {
    const { phone } = await aHouseholdPhone();
    phone.open(<CodePage />);
    await waitFor(() => expect(shown('card-token')).not.toBeNull());
    const token = shown('card-token') ?? '';
    cleanup();

    cutOff();
    phone.open(<CodePage />);
    await expectShown('card-token', token);
    expect(shown('code-kept')).toContain('现在没有网络');
  });
});
