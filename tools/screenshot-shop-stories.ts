import type { Story } from './screenshot-stories';

/** The end of a day, goods given out by lot, and how the shop is run. */
export const SHOP_STORIES: readonly Story[] = [
  {
    name: 'shop: the clerk closes the day',
    openid: 'demo-clerk',
    act: async (screen) => {
      await screen.see('scan-button');
      await screen.open('store/day/index');
      await screen.see('day-open');
      await screen.shoot('clerk-day');
    },
  },
  {
    name: 'shop: the committee signs',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await screen.open('store/day/index');
      await screen.press('close-2');
      await screen.see('close-head');
      await screen.shoot('committee-day');
    },
  },
  {
    name: 'shop: a draw on a phone',
    openid: 'demo-villager',
    act: async (screen) => {
      await screen.see('home-latest');
      await screen.open('villager/draw/index');
      await screen.see('lot-1');
      await screen.shoot('villager-draw');
    },
  },
  {
    name: 'shop: lots are drawn',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await screen.open('store/draws/index');
      await screen.press('draw-row-1');
      await screen.press('draw-run');
      await screen.see('draw-winners');
      await screen.shoot('committee-draw');
    },
  },
];
