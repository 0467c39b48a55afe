/** Journeys through what can be used once: a slip of paper, and the code of a service. */
import { randomUUID } from 'node:crypto';
import { POINT, points } from '@domain/points';
import { earn, freshHousehold, scan } from './at-counter';
import { PEOPLE, type Hands, type Open } from './hands';
import { shows, visit, type Journey } from './journey';
import type { Stage } from './stage';

export const SERVICE_JOURNEYS: readonly Journey[] = [
  { name: 'a slip of paper is handed in by a neighbour, and not a second time', play: slip },
  { name: 'a haircut is redeemed, had at the barber, and not had twice', play: haircut },
];

/** Places from the end of the households: whose slip it is, who brings it, who tries again. */
const [OWNER, BRINGER, LATECOMER] = [22, 23, 24];

async function slip(open: Open, stage: Stage): Promise<void> {
  const [owner, bringer, latecomer] = [OWNER, BRINGER, LATECOMER].map((place) =>
    freshHousehold(stage, place),
  );
  if (!owner || !bringer || !latecomer) throw new Error('the demo village has households');
  await visit(await open('clerk'), async (hands) => {
    await earn(hands, owner.cardToken, 7);
    await hands.tap('go-voucher');
    await hands.tap('voucher-way-issue');
    await hands.tap('voucher-5-more');
    await shows(hands, 'voucher-total', /^5$/);
    await hands.see('换后剩 2 分');
    await hands.photograph('voucher');
    await hands.tap('voucher-issue');
    await shows(hands, 'receipt-points', /-5$/);
    await shows(hands, 'receipt-balance', /^2$/);
    await hands.tap('receipt-print');
    await hands.read('vouchers-pages');
    await hands.photograph('voucher-paper');
  });
  const { code, number } = await printed(stage, owner.id);
  await visit(await open('clerk'), async (hands) => {
    await handIn(hands, bringer.cardToken, code);
    await shows(hands, 'receipt-points', /\+5$/);
    await hands.photograph('voucher-handed-in');
    await hands.tap('next-household');
    await handIn(hands, latecomer.cardToken, code);
    await shows(hands, 'write-refused', /已经用过了[^]*一张券只能用一次，请把这张收下/);
    await shows(hands, 'write-refused', new RegExp(`${number}[^]*记在 ${bringer.number} 户`));
    await hands.photograph('voucher-refused');
  });
}

/** What stands on the slip, as its owner reads it out. */
async function printed({ ask, seed }: Stage, householdId: string) {
  const villageId = seed.village.id;
  const about = { villageId, householdId, limit: 1 };
  const { entries } = await ask(PEOPLE.committee, 'entry.list', about);
  const entryId = entries[0]?.entry.id ?? '';
  const { slips } = await ask(PEOPLE.committee, 'voucher.print', { villageId, entryId });
  const [{ number, secret } = { number: '', secret: '' }] = slips;
  return { number, code: `${number} ${secret}` };
}

async function handIn(hands: Hands, token: string, code: string): Promise<void> {
  await scan(hands, token);
  await hands.tap('go-voucher');
  await hands.fill('voucher-code', code);
  await hands.tap('voucher-add');
  await hands.read('voucher-slip-1');
  await hands.tap('voucher-hand-in');
}

const HAIRCUT = { name: '理发', unitName: '次', price: points(6 * POINT) };

async function haircut(open: Open, stage: Stage): Promise<void> {
  const goodsId = await barber(stage);
  const [household] = stage.seed.households;
  let code = '';
  await visit(await open('clerk'), async (hands) => {
    await earn(hands, household?.cardToken ?? '', 7);
    await hands.tap('go-redemption');
    await hands.tap(`goods-${goodsId}-plus`);
    await shows(hands, 'redemption-total', /6/);
    await hands.tap('redemption-confirm');
    await shows(hands, 'receipt', /理发 1 次[^]*\d{4} \d{4}/);
    await hands.photograph('haircut-receipt');
  });
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-goods');
    await hands.tap('goods-orders');
    await hands.tap('to-claims');
    await shows(hands, 'claim-1', /理发 1 次[^]*还能用 1 次/);
    await shows(hands, 'claim-1-code', /^\d{4} \d{4}$/);
    code = (await hands.read('claim-1-code')).replace(' ', '');
    await hands.photograph('claims');
  });
  // Two look the code up before either of them notes anything down.
  await visit(await open('clerk'), async (clerk) => {
    await clerk.tap('to-menu');
    await clerk.tap('menu-claims');
    await look(clerk, code, /还能用 1 次/);
    await visit(await open('merchant'), (merchant) => have(merchant, code));
    await clerk.tap('claim-use');
    await clerk.agree();
    await shows(clerk, 'claim-refused', /理发[^]*已经用过了，不能再用/);
    await shows(clerk, 'claim-words', /已经用完，不能再用/);
    await clerk.photograph('claim-refused');
  });
}

/** A barber with a phone of his own; answers what he gives. */
async function barber({ ask, seed }: Stage): Promise<string> {
  const place = () => ({ villageId: seed.village.id, requestId: randomUUID() });
  const { merchantId } = await ask(PEOPLE.committee, 'merchant.save', {
    ...place(),
    ...{ name: '老张理发店', note: '村口', fenPerPoint: 100, state: 'active' },
  });
  const service = { ...HAIRCUT, kind: 'service', merchantId, costFen: 500 } as const;
  const { goodsId } = await ask(PEOPLE.committee, 'goods.create', { ...place(), ...service });
  const { code } = await ask(PEOPLE.committee, 'invite.create', {
    ...place(),
    ...{ role: 'merchant', merchantId, name: '老张' },
  });
  await ask(PEOPLE.merchant, 'person.serve', { requestId: randomUUID(), code });
  return goodsId;
}

async function look(hands: Hands, code: string, words: RegExp): Promise<void> {
  await hands.fill('claim-code', code);
  await hands.tap('claim-find');
  await shows(hands, 'claim-words', words);
}

async function have(hands: Hands, code: string): Promise<void> {
  await look(hands, code, /还能用 1 次/);
  await hands.photograph('claim');
  await hands.tap('claim-use');
  await hands.agree();
  await shows(hands, 'claim-told', /记好了：理发用完了/);
  await hands.tap('claim-next');
  await look(hands, code, /已经用完，不能再用/);
  await hands.photograph('claim-used');
}
