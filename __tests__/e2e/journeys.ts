/** Journeys through the screens, as the people of the demo village would go. */
import { bring, freshHousehold, scan } from './at-counter';
import type { Open } from './hands';
import { RESERVATION_JOURNEYS } from './reservation-journeys';
import { RULES_JOURNEYS } from './rules-journeys';
import { SHOP_JOURNEYS } from './shop-journeys';
import type { Stage } from './stage';
import { shows, visit, type Journey } from './journey';

export const JOURNEYS: readonly Journey[] = [
  { name: 'a clerk counts 34 bottles, then one more, and undoes it', play: clerkTradesIn },
  { name: 'a clerk hands a bar of soap over the counter', play: clerkRedeems },
  { name: 'a villager reads the ledger and has the phone verify it', play: villagerVerifies },
  { name: 'the committee reverses an entry', play: committeeReverses },
  { name: 'the committee receives twenty bars of soap', play: committeeReceives },
  { name: 'a newcomer binds a household with its card and a one-time code', play: newcomerBinds },
  ...RESERVATION_JOURNEYS,
  ...SHOP_JOURNEYS,
  ...RULES_JOURNEYS,
];

async function clerkTradesIn(open: Open, stage: Stage): Promise<void> {
  const { cardToken } = freshHousehold(stage, freshOnes++);
  await visit(await open('clerk'), async (hands) => {
    await hands.photograph('counter');
    await scan(hands, cardToken);
    await hands.photograph('household');
    await bring(hands, 'bottle', '34');
    await shows(hands, 'amount-remainder', /零头 34 个，再交 1 个得 1 分/);
    await hands.photograph('trade-in');
    await hands.tap('trade-in-confirm');
    await shows(hands, 'receipt-points', /0/);
    await hands.photograph('receipt');

    await hands.tap('next-household');
    await scan(hands, cardToken);
    await bring(hands, 'bottle', '1');
    await hands.tap('trade-in-confirm');
    await shows(hands, 'receipt-points', /1/);
    await shows(hands, 'receipt-balance', /1/);

    await hands.tap('receipt-undo');
    await hands.tap('undo-reason-0');
    await hands.tap('undo-confirm');
    await hands.read('receipt-original');
    await hands.photograph('undone');
  });
}

let freshOnes = 1;

async function clerkRedeems(open: Open, stage: Stage): Promise<void> {
  const { cardToken } = freshHousehold(stage, freshOnes++);
  const soap = stage.seed.goods.find(({ name }) => name === '肥皂');
  await visit(await open('clerk'), async (hands) => {
    await scan(hands, cardToken);
    await bring(hands, 'clothes', '3.5');
    await hands.tap('trade-in-confirm');
    await shows(hands, 'receipt-points', /7/);
    await hands.tap('next-household');

    await scan(hands, cardToken);
    await shows(hands, 'household-balance', /7/);
    await hands.tap('go-redemption');
    await hands.tap(`goods-${soap?.id ?? ''}-plus`);
    await shows(hands, 'redemption-total', /5/);
    await hands.photograph('redemption');
    await hands.tap('redemption-confirm');
    await shows(hands, 'receipt-points', /5/);
    await shows(hands, 'receipt-balance', /2/);
    await hands.photograph('redemption-receipt');
  });
}

async function villagerVerifies(open: Open): Promise<void> {
  await visit(await open('villager'), async (hands) => {
    await shows(hands, 'home-balance', /\d/);
    await hands.photograph('home');
    await hands.tap('nav-ledger');
    await shows(hands, 'verify-verdict', /完整/);
    await hands.photograph('ledger');
    await hands.tap('nav-goods');
    await hands.see('食盐');
    await hands.photograph('goods');
    await hands.tap('nav-shop');
    await hands.see('35 个 = 1 分');
    await hands.photograph('shop');
  });
}

async function committeeReverses(open: Open): Promise<void> {
  await visit(await open('committee'), async (hands) => {
    await hands.read('ledger-total-change');
    await hands.photograph('committee-ledger');
    await hands.tap('filter-open');
    await hands.tap('filter-kind-redemption');
    await hands.tap('filter-apply');
    await hands.read('chip-kind');
    await hands.tap('entry-row-1');
    await hands.read('entry-gain');
    await hands.photograph('entry');
    await hands.tap('reverse-button');
    await hands.fill('reverse-reason', '核对后发现认错了人');
    await hands.tap('reverse-confirm');
    await hands.read('entry-reversed');
    await hands.photograph('reversed');
  });
}

async function committeeReceives(open: Open): Promise<void> {
  await visit(await open('committee'), async (hands) => {
    await hands.tap('nav-goods');
    await hands.photograph('committee-goods');
    await hands.tap('goods-row-3');
    await hands.fill('move-pieces', '20');
    await hands.fill('move-note', '镇上批发部');
    await shows(hands, 'move-after', /\d/);
    await hands.photograph('receiving');
    await hands.tap('move-save');
    await shows(hands, 'move-row-1', /20/);
    await hands.photograph('received');
  });
}

async function newcomerBinds(open: Open, stage: Stage): Promise<void> {
  const { cardToken, number } = freshHousehold(stage, freshOnes++);
  let code = '';
  await visit(await open('committee'), async (hands) => {
    await hands.tap('nav-households');
    await hands.fill('household-search', number);
    await hands.tap(`household-row-${number}`);
    await hands.tap('bind-code-create');
    await shows(hands, 'bind-code', /\d{3} \d{3}/);
    code = (/\d{3} \d{3}/.exec(await hands.read('bind-code')) ?? [''])[0].replace(' ', '');
    await hands.photograph('bind-code');
  });
  await visit(await open('newcomer'), async (hands) => {
    await hands.tap('bind');
    await hands.fill('bind-card', cardToken);
    await hands.fill('bind-code', code);
    await hands.photograph('bind');
    await hands.tap('bind-send');
    await shows(hands, 'home-balance', /0/);
    await hands.photograph('bound');
  });
}
