import type { Story } from './screenshot-stories';

/** Goods on their way: received, counted, running out, kept for a household and collected. */
export const STOCK_STORIES: readonly Story[] = [
  {
    name: 'stock: goods come in and are counted',
    openid: 'demo-clerk',
    act: async (screen) => {
      await screen.see('scan-button');
      await screen.open('store/receive/index');
      await screen.type('receive-find', '食盐');
      await screen.press('receive-choice-1');
      await screen.type('receive-line-1-pieces', '40');
      await screen.type('receive-line-1-cost', '60');
      await screen.shoot('clerk-receive');
      await screen.open('store/counts/index');
      await screen.press('count-new');
      await screen.press('count-choice-1');
      await screen.type('count-line-1', '91');
      await screen.shoot('clerk-count');
      await screen.open('store/outlook/index');
      await screen.see('outlook-row-1');
      await screen.shoot('clerk-outlook');
    },
  },
  {
    name: 'stock: a household reserves',
    openid: 'demo-villager',
    act: async (screen, seed) => {
      await screen.see('home-latest');
      await screen.open('villager/cart/index');
      await screen.press(`cart-${seed.village.id}.g3-count-more`);
      await screen.shoot('villager-cart');
      await screen.open('villager/orders/index');
      await screen.see('order-1-code');
      await screen.shoot('villager-orders');
    },
  },
  {
    name: 'stock: what was reserved is collected',
    openid: 'demo-clerk',
    act: async (screen, seed) => {
      await screen.see('scan-button');
      await screen.open('clerk/collect/index');
      await screen.type('collect-code', seed.households[0]?.cardToken ?? '');
      await screen.press('collect-find');
      await screen.see('collect-total');
      await screen.shoot('clerk-collect');
    },
  },
  {
    name: 'stock: who rings is found by the number',
    openid: 'demo-clerk',
    act: async (screen, seed) => {
      await screen.see('scan-button');
      await screen.open('store/reserve/index');
      const number = seed.households[1]?.number ?? '';
      await screen.type('reserve-number', number);
      await screen.press('reserve-number-go');
      await screen.see(`reserve-number-${number}`);
      await screen.bring('reserve-by-number');
      await screen.shoot('clerk-by-number');
    },
  },
  {
    name: 'stock: how the shop is run',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await screen.open('store/goods/index');
      await screen.see('goods-list');
      await screen.bring('goods-list');
      await screen.shoot('committee-goods');
      await screen.open('store/settings/index');
      await screen.see('settings-rules');
      await screen.bring('settings-rules');
      await screen.shoot('committee-settings');
    },
  },
];
