/** What is printed for the shop, on the screen before it is printed. */
import type { Story } from './screenshot-stories';

export const PAPER_STORIES: readonly Story[] = [
  {
    name: 'clerk at the printer',
    openid: 'demo-clerk',
    act: async (screen, seed) => {
      await screen.see('today-entries');
      await screen.type('token-input', seed.households[0]?.cardToken ?? '');
      await screen.press('token-go');
      await screen.see('household-card');
      await screen.open('store/passbook/index');
      await screen.see('passbook-pages');
      await screen.shoot('clerk-passbook');
      await screen.bring('passbook-pages');
      await screen.shoot('clerk-passbook-page');
      await screen.open('store/labels/index');
      await screen.see('labels-pages');
      await screen.bring('labels-pages');
      await screen.shoot('clerk-labels');
    },
  },
  {
    name: 'committee at the printer',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await screen.open('store/wall/index');
      await screen.see('wall-pages');
      await screen.resize(820, 900);
      await screen.see('wall-pages');
      await screen.bring('wall-pages');
      await screen.shoot('committee-wall');
    },
  },
];
