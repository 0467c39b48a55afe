import { randomUUID } from 'node:crypto';
import type { Input } from '@contract/index';
import { cardSheet } from '@domain/paper/card-sheet';
import type { Drawing } from '@domain/paper/drawing';
import { passbookPage } from '@domain/paper/passbook-page';
import { shelfLabels } from '@domain/paper/shelf-labels';
import { voucherSheet } from '@domain/paper/voucher-sheet';
import { wallRules } from '@domain/paper/wall-rules';
import { wallTable } from '@domain/paper/wall-table';
import { sumOf, type Points } from '@domain/points';
import { VOUCHER_VALUES } from '@domain/voucher/voucher';
import type { PlayedDemo } from '@localcloud/demo/demo-cloud';

export interface NamedDrawing {
  readonly name: string;
  readonly drawing: Drawing;
}

const [CLERK, COMMITTEE] = ['demo-clerk', 'demo-committee'] as const;
/** So many lines are printed first; the second print goes on below them. */
const FIRST_LINES = 7;

/** Everything the demo village prints, from what its people get when they ask for it. */
export async function demoPaper(demo: PlayedDemo): Promise<readonly NamedDrawing[]> {
  const { ask, seed } = demo;
  const villageId = seed.village.id;
  const shop = await ask(CLERK, 'shop.get', { villageId });
  const { goods } = await ask(CLERK, 'goods.list', { villageId });
  const { cards } = await ask(COMMITTEE, 'card.list', { villageId, limit: 12 });
  const { rulebook } = await ask(CLERK, 'rulebook.get', { villageId });
  if (rulebook === null) throw new Error('the demo village has rules');
  // Its goods have no bar codes of their own: two get one, as goods from a factory have.
  const coded = goods.map((one, index) => ({
    ...one,
    barcode: one.barcode === '' && index < 2 ? `690123456789${index}` : one.barcode,
  }));
  return [
    { name: 'cards', drawing: cardSheet(shop, cards) },
    ...(await passbooks(demo, shop.shopName)),
    { name: 'labels', drawing: shelfLabels(coded) },
    { name: 'wall-table', drawing: wallTable(shop.table, shop, 'A4') },
    { name: 'wall-table-a3', drawing: wallTable(shop.table, shop, 'A3') },
    { name: 'wall-rules', drawing: wallRules(rulebook, shop.villageName, 'A4') },
    { name: 'vouchers', drawing: voucherSheet(shop.shopName, await vouchers(demo)) },
  ];
}

/** The household that comes most often: a page begun, and one that goes on. */
async function passbooks({ ask, seed }: PlayedDemo, villageName: string): Promise<NamedDrawing[]> {
  const { households } = await ask(COMMITTEE, 'household.list', {
    villageId: seed.village.id,
    limit: 50,
  });
  const [busiest] = [...households].sort((a, b) => b.entryCount - a.entryCount);
  if (busiest === undefined) throw new Error('the demo village has households');
  const home = { villageId: seed.village.id, householdId: busiest.id };
  const next = (printing: Input<'passbook.get'>['printing'] = 'next') =>
    ask(CLERK, 'passbook.get', { ...home, printing });
  const begun = await next();
  const lines = begun.lines.slice(0, FIRST_LINES);
  await ask(CLERK, 'passbook.print', {
    ...home,
    requestId: randomUUID(),
    ...{ booklet: begun.booklet, fromNo: begun.fromNo, throughNo: lines.at(-1)?.no ?? 0 },
  });
  const goesOn = await next();
  return [
    { name: 'passbook', drawing: passbookPage({ ...begun, villageName, lines }) },
    { name: 'passbook-goes-on', drawing: passbookPage({ ...goesOn, villageName }) },
  ];
}

/** One of each value, as far as the richest household's points go. */
async function vouchers({ ask, seed }: PlayedDemo) {
  const villageId = seed.village.id;
  const { households } = await ask(COMMITTEE, 'household.list', { villageId, limit: 50 });
  const [richest] = [...households].sort((a, b) => b.balance - a.balance);
  const card = seed.households.find(({ id }) => id === richest?.id);
  if (richest === undefined || card === undefined) throw new Error('the village has households');
  const values = VOUCHER_VALUES.reduce<Points[]>((some, value) => {
    const sum = sumOf([...some, value]);
    return sum <= richest.balance ? [...some, value] : some;
  }, []);
  const { entry } = await ask(COMMITTEE, 'voucher.issue', {
    villageId,
    requestId: randomUUID(),
    householdId: richest.id,
    cardToken: card.cardToken,
    values,
  });
  const { slips, until } = await ask(COMMITTEE, 'voucher.print', { villageId, entryId: entry.id });
  return slips.map((slip) => ({ ...slip, until }));
}
