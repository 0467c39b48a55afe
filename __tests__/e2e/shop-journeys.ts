/** Journeys through the shop's books: goods and the money for them, the end of a day and of a quarter. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { fenText } from '@domain/fund/fen';
import { POINT, points } from '@domain/points';
import { earn, freshHousehold } from './at-counter';
import { PEOPLE, type Hands, type Open } from './hands';
import { shows, visit, type Journey } from './journey';
import { SERVICE_JOURNEYS } from './service-journeys';
import type { Stage } from './stage';

export const SHOP_JOURNEYS: readonly Journey[] = [
  {
    name: 'a delivery paid by a fund is counted by two, and what is missing is posted with a reason',
    play: delivery,
  },
  { name: 'a day is closed by a clerk and a member of the committee', play: closeOfDay },
  { name: 'a statement is put up anew, and a villager reads the same figures', play: statement },
  ...SERVICE_JOURNEYS,
];

const BASINS = { name: '搪瓷盆', unitName: '只', barcode: '6901234500019' };
const CAME = 30;
const FOUND = 28;
const COST_YUAN = 60;
const FEN = 100;

async function delivery(open: Open, stage: Stage): Promise<void> {
  const place = await newOnShelf(stage);
  const before = await collectiveFen(stage);
  await visit(await open('clerk'), receive);
  await visit(await open('committee'), async (hands) => {
    await hands.tap('nav-goods');
    await hands.tap('to-funds');
    const left = fenText(before - COST_YUAN * FEN);
    await shows(hands, 'fund-collective', new RegExp(`\\D${left} 元`));
    await shows(hands, 'fund-move-1', new RegExp(`支出[^]*-${fenText(COST_YUAN * FEN)} 元`));
    await hands.photograph('fund-paid');
  });
  await visit(await open('clerk'), count);
  await visit(await open('committee'), post);
  await visit(await open('committee'), async (hands) => {
    await hands.tap('nav-goods');
    await hands.tap(`goods-row-${place}`);
    await shows(hands, 'goods-stock', new RegExp(`\\D${FOUND}\\s*只`));
    await shows(hands, 'move-row-1', /盘点：卸车时磕破了两只[^]*−2\s+剩 28 只/);
    await shows(hands, 'move-row-2', /买来[^]*\+30\s+剩 30 只/);
    await hands.photograph('stock-card');
  });
}

/** Goods of its own, so that no other journey's are counted; answers their place in the list. */
async function newOnShelf({ ask, seed }: Stage): Promise<number> {
  const villageId = seed.village.id;
  const label = { ...BASINS, price: points(5 * POINT) };
  const { goodsId } = await ask(PEOPLE.committee, 'goods.create', {
    ...{ villageId, requestId: randomUUID() },
    ...label,
  });
  const { goods } = await ask(PEOPLE.committee, 'goods.list', { villageId, offShelfToo: true });
  return goods.findIndex(({ id }) => id === goodsId) + 1;
}

async function collectiveFen({ ask, seed }: Stage): Promise<number> {
  const { funds } = await ask(PEOPLE.committee, 'fund.get', { villageId: seed.village.id });
  return funds.find(({ kind }) => kind === 'collective')?.balanceFen ?? 0;
}

async function receive(hands: Hands): Promise<void> {
  await hands.tap('to-receive');
  // What a scanner types.
  await hands.fill('receive-find', BASINS.barcode);
  await shows(hands, 'receive-line-1', /搪瓷盆/);
  await hands.fill('receive-line-1-pieces', String(CAME));
  await hands.fill('receive-line-1-cost', String(COST_YUAN));
  await hands.tap('receive-fund-collective');
  await hands.fill('receive-party', '镇上批发部');
  await shows(hands, 'receive-total', /一共 60\.00 元/);
  await hands.photograph('delivery');
  await hands.tap('receive-save');
  await shows(hands, 'receive-done', /已记上，进货单 \S+/);
  await shows(hands, 'receipt-row-1', /搪瓷盆[^]*镇上批发部[^]*60\.00 元/);
  await hands.photograph('delivered');
}

/** Whoever counts is not told how many there should be. */
async function count(hands: Hands): Promise<void> {
  await hands.tap('to-counts');
  await hands.tap('count-new');
  await hands.fill('count-find', BASINS.name);
  await shows(hands, 'count-choice-1', /搪瓷盆/);
  await hands.tap('count-choice-1');
  await hands.fill('count-line-1', String(FOUND));
  assert.doesNotMatch(await hands.read('count-form'), new RegExp(`${CAME}|账上`));
  await hands.photograph('counting');
  await hands.tap('count-send');
  await shows(hands, 'count-own', /要请另一个人来复核/);
  assert.doesNotMatch(await hands.read('count-head'), new RegExp(`${CAME}|账上`));
  await hands.photograph('counted');
}

async function post(hands: Hands): Promise<void> {
  await hands.tap('nav-goods');
  await hands.tap('to-counts');
  await shows(hands, 'count-row-1', /搪瓷盆[^]*等复核/);
  await hands.tap('count-row-1');
  await hands.fill('confirm-line-1', String(FOUND));
  await hands.tap('count-confirm');
  await shows(hands, 'count-found-1', /数到 28 只\s*账上 30 只\s*少 2 只/);
  await hands.fill('count-reason-1', '卸车时磕破了两只');
  await hands.tap('photo-add');
  await hands.read('photo-1');
  await hands.photograph('count-off');
  await hands.tap('count-post');
  await hands.agree();
  await shows(hands, 'count-posted', /已入账/);
  await hands.photograph('count-posted');
}

/** From the end of the households: whose clothes are weighed on the day that is closed. */
const WEIGHED = 21;
const EARNED = 3;

async function closeOfDay(open: Open, stage: Stage): Promise<void> {
  const { cardToken } = freshHousehold(stage, WEIGHED);
  const no = await closeEarlier(stage);
  await visit(await open('clerk'), (hands) => earn(hands, cardToken, EARNED));
  // What was posted a moment ago cannot be signed yet.
  stage.minutesLater(2);
  await visit(await open('clerk'), async (hands) => {
    await hands.tap('to-menu');
    await hands.tap('menu-day');
    await shows(hands, 'day-points-issued', /^3 分$/);
    await shows(hands, 'day-material-clothes', /1\.5 公斤/);
    await hands.fill('weigh-clothes', '1.4');
    await hands.photograph('day');
    await hands.tap('sign');
    await shows(hands, 'day-signed', /请村委再来签一次/);
    await shows(hands, `close-${no}`, /等村委签/);
    await hands.photograph('day-signed');
  });
  await visit(await open('committee'), (hands) => countersign(hands, no));
}

/** Whatever was posted before is closed without anybody looking: the next begins with nothing. */
async function closeEarlier({ ask, seed, minutesLater }: Stage): Promise<number> {
  minutesLater(2);
  const villageId = seed.village.id;
  const { no, until } = await ask(PEOPLE.clerk, 'day.get', { villageId });
  const wish = { villageId, requestId: randomUUID(), no, until, weighed: [] };
  await ask(PEOPLE.clerk, 'day.sign', wish);
  return no + 1;
}

async function countersign(hands: Hands, no: number): Promise<void> {
  await hands.tap('nav-goods');
  await hands.tap('to-menu');
  await hands.tap('menu-day');
  await hands.tap(`close-${no}`);
  await shows(hands, 'close-head', /店员程师傅/);
  await shows(hands, 'day-material-clothes', /比账上少 0\.1 公斤/);
  await hands.photograph('day-waits');
  await hands.tap('countersign-day');
  await shows(hands, 'close-head', /两人已签[^]*店员程师傅[^]*村委胡主任/);
  await hands.photograph('day-sealed');
  await hands.tap('day-back');
  await shows(hands, `close-${no}`, /1 笔，发出 3 分[^]*两人已签/);
}

/** The season's last quarter was put up when it was over; another member of the committee does it again. */
async function statement(open: Open, stage: Stage): Promise<void> {
  const { period, ask, seed } = stage;
  const chip = `quarter-${period}`;
  await visit(await open('committee2'), async (hands) => {
    await hands.tap('nav-goods');
    await hands.tap('to-statement');
    await shows(hands, 'statement-standing', /季度还没过完，过完才能公布/);
    await hands.tap(chip);
    await shows(hands, 'statement-standing', /由胡主任公布/);
    await hands.photograph('statement');
    await hands.tap('statement-publish-open');
    await shows(hands, 'statement-publish-form', /捐赠人没同意的，不写姓名/);
    await hands.tap('statement-publish-save');
    await shows(hands, 'statement-standing', /由黄委员第 2 次公布/);
    await hands.photograph('statement-put-up');
  });
  const about = { villageId: seed.village.id, quarter: period };
  const { statement: books } = await ask(PEOPLE.committee, 'statement.get', about);
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-standing');
    await hands.tap('to-statement');
    await hands.tap(chip);
    for (const { kind, closingFen } of books.funds)
      await shows(hands, `fund-${kind}`, new RegExp(`这季剩下\\s*${fenText(closingFen)} 元`));
    await shows(hands, 'statement-put-up', /由黄委员公布/);
    await shows(hands, 'statement-donations', /一位热心人/);
    await hands.photograph('statement-read');
  });
}
