import type { Story } from './screenshot-stories';

/** Points on paper, a merchant, and the code a service is had for. */
export const SERVICE_STORIES: readonly Story[] = [
  {
    name: 'service at the counter',
    openid: 'demo-clerk',
    act: async (screen, seed) => {
      await screen.see('scan-button');
      await screen.type('token-input', seed.households[6]?.cardToken ?? '');
      await screen.press('token-go');
      await screen.see('household-card');
      await screen.press('go-voucher');
      await screen.press('voucher-way-issue');
      await screen.press('voucher-5-more');
      await screen.shoot('clerk-voucher');
      await screen.press('voucher-issue');
      await screen.see('receipt');
    },
  },
  {
    name: 'services and paper',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await screen.open('store/vouchers/index');
      await screen.see('vouchers-agree');
      await screen.shoot('committee-vouchers');
      await screen.open('store/merchants/index');
      await screen.press('merchant-1');
      await screen.see('statement-owed');
      await screen.shoot('committee-merchant');
    },
  },
  {
    name: 'service of a merchant',
    openid: 'demo-merchant',
    act: async (screen) => {
      await screen.see('claim-code');
      await screen.see('statement-uses');
      await screen.shoot('merchant-claims');
    },
  },
];
