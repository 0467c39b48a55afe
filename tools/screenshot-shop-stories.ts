import type { Story } from './screenshot-stories';

/** The end of a day, goods given out by lot, and how the shop is run. */
export const SHOP_STORIES: readonly Story[] = [
  {
    name: 'day close of a clerk',
    openid: 'demo-clerk',
    act: async (screen) => {
      await screen.open('store/day/index');
      await screen.see('day-materials');
      await screen.shoot('clerk-day');
    },
  },
  {
    name: 'day close of the committee',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.open('store/day/index');
      await screen.press('close-2');
      await screen.see('close-head');
      await screen.shoot('committee-day');
    },
  },
  {
    name: 'draw on a phone',
    openid: 'demo-villager',
    act: async (screen) => {
      await screen.open('villager/draw/index');
      await screen.see('lot-1');
      await screen.shoot('villager-draw');
    },
  },
  {
    name: 'draw of the committee',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.open('store/draws/index');
      await screen.press('draw-row-1');
      await screen.press('draw-run');
      await screen.see('draw-winners');
      await screen.shoot('committee-draw');
    },
  },
];
