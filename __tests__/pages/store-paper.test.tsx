import { act, waitFor } from '@testing-library/react';
import LabelsPage from '@/store/labels/index';
import WallPage from '@/store/wall/index';
import { POINT, points } from '@domain/points';
import { someGoods } from '../support/builders';
import { aCounter } from '../support/counter';
import { expectWords, onPaper, phoneOf, press } from '../support/phone';
import { aSeason } from '../support/season';
import { goOnline, world as taro } from '../support/taro-world';

describe('shelf labels', () => {
  const soap = someGoods({ id: 'soap', name: '肥皂', price: points(5 * POINT), barcode: '690123' });
  const salt = someGoods({ id: 'salt', name: '食盐', unitName: '袋', price: points(2 * POINT) });
  const gone = someGoods({ id: 'gone', name: '旧货', onShelf: false });

  async function openLabels(goods = [soap, salt, gone]) {
    const counter = await aCounter({ goods });
    const phone = phoneOf(counter.world, counter.clerk);
    return { ...counter, phone, open: () => phone.open(<LabelsPage />) };
  }

  it('are printed for everything on the shelf, with what a scanner needs', async () => {
    const { open } = await openLabels();
    open();
    await expectWords('labels-how', '2 张签，A4 纸 1 张');
    const paper = onPaper('labels');
    expect(paper).toContain('肥皂');
    expect(paper).toContain('分 / 袋');
    expect(paper).toContain('690123');
    expect(paper).not.toContain('旧货');
  });

  it('are printed for what is picked', async () => {
    const { open } = await openLabels();
    open();
    await press('labels-which-some');
    await expectWords('labels-none', '还没有选');
    await press('labels-goods-salt');
    await expectWords('labels-how', '1 张签');
    expect(onPaper('labels')).not.toContain('肥皂');
    await press('labels-save');
    await expectWords('labels-saved', '相册');
    expect(taro.pictures).toEqual([expect.stringContaining('食盐')]);
  });

  it('of an empty shelf are none', async () => {
    const { open } = await openLabels([]);
    open();
    await expectWords('labels-empty', '货架上还没有商品');
  });

  it('wait for the network', async () => {
    const { open, phone } = await openLabels();
    phone.loseReplies('goods.list');
    goOnline(false);
    open();
    await expectWords('labels-load', '没有网络');
    act(() => goOnline(true));
    phone.findReplies('goods.list');
    await press('labels-load-retry');
    await expectWords('labels-how', '2 张签');
  });
});

describe('for the wall', () => {
  it('there is the exchange table, on A4 and on A3', async () => {
    const counter = await aCounter();
    phoneOf(counter.world, counter.clerk).open(<WallPage />);
    await expectWords('wall-how', 'A4 纸 1 张');
    expect(onPaper('wall')).toContain('饮料瓶、易拉罐');
    expect(onPaper('wall')).toContain('开门：周一上午');
    await press('wall-size-A3');
    await expectWords('wall-how', 'A3 纸 1 张');
    await press('wall-what-rules');
    await expectWords('wall-no-rules', '村规还没有起用');
  });

  it('there are the rules in force, deductions too', async () => {
    const season = await aSeason();
    phoneOf(season.world, season.supervisor).open(<WallPage />);
    await press('wall-what-rules');
    await waitFor(() => expect(onPaper('wall')).toContain('庭院整洁'));
    expect(onPaper('wall')).toContain('加 5 分');
    expect(onPaper('wall')).toContain('扣 20 分');
  });
});
