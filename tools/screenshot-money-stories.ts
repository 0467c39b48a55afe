import type { Story } from './screenshot-stories';

/** The shop's money: four funds, donations, recyclables for sale, and what the village reads of it. */
export const MONEY_STORIES: readonly Story[] = [
  {
    name: 'money of the committee',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await screen.open('store/funds/index');
      await screen.see('fund-moves');
      await screen.shoot('committee-funds');
      await screen.open('store/donations/index');
      await screen.see('donations');
      await screen.shoot('committee-donations');
      await screen.open('store/statement/index');
      await screen.see('statement-pages');
      await screen.resize(820, 900);
      await screen.see('statement-pages');
      await screen.bring('statement-pages');
      await screen.shoot('committee-statement');
    },
  },
  {
    name: 'money of a clerk',
    openid: 'demo-clerk',
    act: async (screen) => {
      await screen.see('scan-button');
      await screen.open('store/sales/index');
      await screen.press('pack-open');
      await screen.type('pack-kilograms', '25.5');
      await screen.shoot('clerk-sales');
    },
  },
  {
    name: 'money on a phone',
    openid: 'demo-villager',
    act: async (screen) => {
      await screen.see('home-latest');
      await screen.open('villager/statement/index');
      await screen.see('statement-put-up');
      await screen.shoot('villager-statement');
    },
  },
];
