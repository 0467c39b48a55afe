import type { Screen, Story } from './screenshot-stories';

async function keys(screen: Screen, typed: string): Promise<void> {
  for (const key of typed) await screen.press(`key-${key === '.' ? 'point' : key}`);
}

/** What goes over the scale: the basket, another go, a no; bags; the table; another's word. */
export const WEIGHING_STORIES: readonly Story[] = [
  {
    name: 'weighing',
    openid: 'demo-clerk',
    act: async (screen, seed) => {
      const token = seed.households[6]?.cardToken ?? '';
      await screen.see('scan-button');
      await screen.type('token-input', token);
      await screen.press('token-go');
      await screen.see('household-card');
      await screen.press('go-trade-in');
      await screen.press('material-clothes');
      await keys(screen, '3.6');
      await screen.press('scale-tare');
      await keys(screen, '0.4');
      await screen.press('scale-again');
      await keys(screen, '2.4');
      await screen.see('scale-goes');
      await screen.shoot('clerk-scale');
      await screen.press('trade-in-more');
      await screen.press('material-recyclable');
      await keys(screen, '2.5');
      await screen.press('scale-reject');
      await screen.press('reject-reason-0');
      await screen.shoot('clerk-reject');
      await screen.press('reject-confirm');
      await screen.press('trade-in-confirm');
      await screen.see('receipt');
      await screen.shoot('clerk-weighed');
      await screen.open('store/countersign/index');
      await screen.press('countersign-create');
      await screen.see('countersign-code');
      await screen.shoot('clerk-countersign');
    },
  },
  {
    name: 'exchange table',
    openid: 'demo-committee',
    act: async (screen, seed) => {
      await screen.see('ledger-entries');
      await screen.open('store/table/index');
      await screen.see('table-in-force');
      await screen.shoot('committee-table');
      await screen.press('table-change');
      await screen.press('class-row-2');
      await screen.see('class-form');
      await screen.shoot('committee-class');
      await screen.press('class-cancel');
      await screen.press('material-row-2');
      await screen.see('material-form');
      await screen.shoot('committee-material');
      await screen.open(`store/bags/index?householdId=${seed.households[1]?.id ?? ''}`);
      await screen.see('bags-list');
      await screen.shoot('committee-bags');
      await screen.press('bags-print');
      await screen.see('bags-how');
      await screen.bring('bags-pages');
      await screen.shoot('committee-bag-labels');
    },
  },
];
