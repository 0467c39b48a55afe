/** A household reserves on its phone; a neighbour comes for a part of it, and the rest is given back. */
import type { Open } from './hands';
import { shows, visit, type Journey } from './journey';
import type { Stage } from './stage';

export const RESERVATION_JOURNEYS: readonly Journey[] = [
  {
    name: 'what a villager reserves is handed over in part, and the rest given back',
    play: inPart,
  },
];

async function inPart(open: Open, stage: Stage): Promise<void> {
  const salt = stage.seed.goods.find(({ name }) => name === '食盐')?.id ?? '';
  let code = '';
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-goods');
    await hands.tap('goods-reserve');
    await hands.tap(`cart-${salt}-count-more`);
    await hands.tap(`cart-${salt}-count-more`);
    await shows(hands, 'cart-sum', /留好后还能用/);
    await hands.photograph('cart');
    await hands.tap('cart-go');
    await hands.agree();
    await shows(hands, 'order-1-code', /^\d{6}$/);
    code = await hands.read('order-1-code');
    await hands.photograph('orders');
  });
  await visit(await open('clerk'), async (hands) => {
    await hands.tap('go-collect');
    await hands.fill('collect-code', code);
    await hands.tap('collect-find');
    await hands.tap(`hand-${salt}-count-less`);
    await hands.fill('collect-proxy', '隔壁老王');
    await hands.photograph('collect');
    await hands.tap('collect-confirm');
    await hands.agree();
    await shows(hands, 'receipt-points', /\d/);
    await hands.photograph('collected');
  });
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-goods');
    await hands.tap('goods-orders');
    await shows(hands, 'order-1', /由隔壁老王代取/);
    await hands.tap('order-1-cancel');
    await hands.agree();
    await shows(hands, 'order-said', /已取消/);
    await shows(hands, 'past-1', /取消了/);
    await hands.photograph('order-cancelled');
  });
}
