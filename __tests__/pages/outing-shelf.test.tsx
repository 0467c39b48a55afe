import OutingPage from '@/clerk/outing/index';
import StandPage from '@/clerk/stand/index';
import { POINT, points } from '@domain/points';
import { aVillage, someGoods } from '../support/builders';
import { anOutpost } from '../support/outing';
import { outThere, reopen, serve, type Phone } from '../support/outing-phone';
import { expectWords, phoneOf, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

/** A village with something on its shelf, and something no longer on it. */
function aShelf() {
  const village = aVillage();
  const villageId = village.id;
  const goods = [
    someGoods({ villageId, name: '酱油', unitName: '瓶', price: points(12 * POINT) }),
    someGoods({ villageId, name: '洗衣粉', unitName: '袋', price: points(8_500), stock: 0 }),
    someGoods({ villageId, name: '旧脸盆', unitName: '个', onShelf: false }),
  ];
  return { villages: [village], goods };
}

it('tells without network what the points buy, and still does after the app was closed', async () => {
  const out = await outThere(aShelf());
  // Not what it cost, nor how many there are.
  expect(JSON.stringify(taro.storage.get('outing-goods'))).not.toMatch(/stock|available|cost/);
  reopen(out, <OutingPage />);
  await expectWords('outing-goods', '带上了 2 样东西的分值');
  out.cut();
  for (let opened = 0; opened < 2; opened += 1) {
    reopen(out, <StandPage />);
    await expectWords('stand-shelf', '东西要有网才能换，回村里换');
    expect(shown('stand-shelf')).toMatch('2 样');
    expect(shown('stand-shelf-goods')).toBeNull();
    await press('stand-shelf');
    await expectWords('stand-shelf-goods', '要用的是可兑积分');
    expect(shown('stand-shelf-goods')).toMatch(/酱油12 分\/瓶洗衣粉准备的时候没货8.5 分\/袋$/);
    await press('stand-shelf');
    expect(shown('stand-shelf-goods')).toBeNull();
    expect(out.phone.sent('goods.list')).toHaveLength(1);
  }
});

it('shows that it has come to the shelf, while it takes that along', async () => {
  const { world, clerk } = await anOutpost();
  const phone = phoneOf(world, clerk);
  const cloud = taro.callFunction;
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((go) => (answer = go));
  taro.callFunction = async (call) => {
    const reply = await cloud(call);
    if (phone.sent('goods.list').length > 0) await answered;
    return reply;
  };
  phone.open(<OutingPage />);
  await press('prepare-go');
  await expectWords('prepare-taking', '3 户带好了，正在带上货架上的东西');
  answer();
  await expectWords('outing-goods', '货架上还没有东西，没有可带的分值');
});

it.each([
  ['no answer comes about them', (phone: Phone) => void phone.loseReplies('goods.list')],
  ['the phone has no room for them', () => void (taro.storageFull = 'outing-goods')],
])('is prepared without the goods when %s, and says so', async (_, trouble) => {
  const out = await outThere({}, trouble);
  reopen(out, <OutingPage />);
  await expectWords('outing-goods-missing', '不影响收东西');
  expect(shown('outing-goods')).toBeNull();
  out.cut();
  reopen(out, <StandPage />);
  await expectWords('stand-shelf', '这次没有带上货架上的东西');
  expect(await serve(out.household, '35')).toBe('出1-1');
});
