/** What each person of the demo village does on the screen, and where a picture is taken. */
import type { DemoSeed } from '@localcloud/demo/plant';

/** A phone in somebody's hand; elements go by their ids, or the first by what its id begins with: `entry-*`. */
export interface Screen {
  readonly open: (address: string) => Promise<void>;
  readonly press: (id: string) => Promise<void>;
  readonly type: (id: string, text: string) => Promise<void>;
  /** Waits for an element to be there. */
  readonly see: (id: string) => Promise<void>;
  /** Scrolls an element into view, near the top. */
  readonly bring: (id: string) => Promise<void>;
  /** Goes on with the same page in a window of another size. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly shoot: (name: string) => Promise<void>;
}

export interface Story {
  readonly name: string;
  /** Null: nobody has signed in. */
  readonly openid: string | null;
  readonly act: (screen: Screen, seed: DemoSeed) => Promise<void>;
}

const cardOf = (seed: DemoSeed, place: number): string => seed.households[place]?.cardToken ?? '';

async function atTheCounter(screen: Screen, token: string): Promise<void> {
  await screen.type('token-input', token);
  await screen.press('token-go');
  await screen.see('household-card');
}

async function keys(screen: Screen, typed: string): Promise<void> {
  for (const key of typed) await screen.press(`key-${key === '.' ? 'point' : key}`);
}

export const STORIES: readonly Story[] = [
  {
    name: 'people',
    openid: null,
    act: async (screen) => {
      await screen.see('people');
      await screen.shoot('people');
    },
  },
  {
    name: 'clerk',
    openid: 'demo-clerk',
    act: async (screen, seed) => {
      await screen.see('scan-button');
      await screen.shoot('clerk-counter');
      await atTheCounter(screen, cardOf(seed, 4));
      await screen.shoot('clerk-household');

      await screen.press('go-trade-in');
      await screen.press('material-bottle');
      await keys(screen, '34');
      await screen.shoot('clerk-amount');
      await screen.press('trade-in-more');
      await screen.press('material-clothes');
      await keys(screen, '2.5');
      await screen.press('trade-in-confirm');
      await screen.see('receipt');
      await screen.shoot('clerk-receipt');

      await screen.press('go-redemption');
      await screen.see('redemption-total');
      await screen.press(`goods-${seed.village.id}.g3-more`);
      await screen.shoot('clerk-redemption');
      await screen.press('redemption-confirm');
      await screen.see('receipt');

      await screen.press('receipt-undo');
      await screen.see('undo-panel');
      await screen.bring('undo-panel');
      await screen.shoot('clerk-undo');
      await screen.open('clerk/today/index');
      await screen.see('today-entries-list');
      await screen.shoot('clerk-today');
    },
  },
  {
    name: 'villager',
    openid: 'demo-villager',
    act: async (screen) => {
      await screen.see('home-latest');
      await screen.shoot('villager-home');
      await screen.press('entry-*');
      await screen.see('why-*');
      await screen.bring('home-latest');
      await screen.shoot('villager-why');
      await screen.press('show-code');
      await screen.see('my-code');
      await screen.shoot('villager-code');
      await screen.open('pages/ledger/index');
      await screen.see('month-entries');
      await screen.see('verify-verdict');
      await screen.shoot('villager-ledger');
      await screen.open('pages/goods/index');
      await screen.see('goods');
      await screen.shoot('villager-goods');
      await screen.open('pages/shop/index');
      await screen.see('shop-table');
      await screen.shoot('villager-shop');
    },
  },
  {
    name: 'newcomer',
    openid: 'demo-newcomer',
    act: async (screen) => {
      await screen.see('bind');
      await screen.press('bind');
      await screen.see('bind-card');
      await screen.shoot('villager-bind');
    },
  },
  {
    name: 'committee',
    openid: 'demo-committee',
    act: async (screen, seed) => {
      await screen.see('ledger-entries');
      await screen.shoot('committee-ledger');
      await screen.press('filter-open');
      await screen.see('filter-apply');
      await screen.shoot('committee-filter');

      await screen.open('committee/households/index');
      await screen.see('households');
      await screen.shoot('committee-households');
      await screen.press('invite-open');
      await screen.see('invite-name');
      await screen.type('invite-name', '程小兰');
      await screen.press('invite-send');
      await screen.see('invite-code');
      await screen.bring('invite-card');
      await screen.shoot('committee-invite');

      const [household] = seed.households;
      await screen.open(`committee/household/index?householdId=${household?.id ?? ''}`);
      await screen.see('household-ledger');
      await screen.press('household-verify');
      await screen.see('verify-verdict');
      await screen.bring('verify-card');
      await screen.shoot('committee-verify');
      await screen.press('bind-code-create');
      await screen.see('bind-code');
      await screen.bring('bind-card');
      await screen.shoot('committee-bind');
      await screen.press('entry-row-1');
      await screen.see('entry-head');
      await screen.shoot('committee-entry');
      await screen.press('reverse-button');
      await screen.see('reverse-reason');
      await screen.bring('reverse-card');
      await screen.shoot('committee-reversal');

      await screen.open('committee/cards/index');
      await screen.resize(820, 900);
      await screen.see('cards-pages');
      await screen.shoot('committee-cards');
    },
  },
  {
    name: 'township',
    openid: 'demo-township',
    act: async (screen) => {
      await screen.see('villages');
      await screen.shoot('township-villages');
    },
  },
];
