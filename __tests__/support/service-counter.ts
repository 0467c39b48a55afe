import type { Goods } from '@domain/goods';
import { POINT, points } from '@domain/points';
import { aMerchant, aVillage, merchantAt, someGoods, staff, uuid, type Somebody } from './builders';
import { aCounter } from './counter';
import type { Given as World } from './world';

interface Given extends Pick<World, 'randomBytes'> {
  readonly service?: Partial<Goods>;
  readonly goods?: readonly Goods[];
  /** What the fiscal fund has to begin with, in fen. */
  readonly fen?: number;
}

/** A barber the village pays, a haircut for eight points, and who redeems, gives and has it. */
export async function aServiceCounter({ service, goods = [], fen = 0, ...chance }: Given = {}) {
  const village = aVillage();
  const villageId = village.id;
  const merchant = aMerchant({ villageId });
  const barber = merchantAt(merchant);
  const supervisor = staff('supervisor', village);
  const haircut = someGoods({
    ...{ villageId, kind: 'service', name: '理发', unitName: '次', merchantId: merchant.id },
    ...{ price: points(8 * POINT), stock: 0, costFen: 700 },
    ...service,
  });
  const counter = await aCounter({
    villages: [village],
    goods: [haircut, ...goods],
    people: [barber, supervisor],
    ...chance,
  });
  const { world, clerk, committee, villager, place } = counter;
  await world.store.insert('merchants', merchant);
  if (fen > 0)
    await world.as(committee)('fund.record', {
      ...{ villageId, requestId: uuid(), fund: 'fiscal', kind: 'opening', amountFen: fen },
      ...{ on: '2026-11-20', note: '年初结余' },
    });
  const codeOf = (entry: { readonly source: unknown }) => {
    // Safe: only redemptions are asked for their codes.
    const { items } = entry.source as { items: readonly { claim: string | null }[] };
    return items.find(({ claim }) => claim !== null)?.claim ?? '';
  };
  return {
    ...counter,
    ...{ merchant, barber, supervisor, haircut },
    /** Redeems haircuts and answers their code. */
    book: async (count = 1) => {
      const items = [{ goodsId: haircut.id, count, price: haircut.price }];
      const { entry } = await counter.redeem(items);
      return { entry, code: codeOf(entry) };
    },
    use: (code: string, by: Somebody = barber, requestId = uuid()) =>
      world.as(by)('claim.use', { villageId, requestId, code }),
    find: (code: string, by: Somebody = clerk) =>
      world
        .as(by)('claim.find', { villageId, code })
        .then(({ claim }) => claim),
    mine: () => world.as(villager)('claim.mine', { ...place, limit: 20 }),
    statement: (month: string, by: Somebody = barber) =>
      world.as(by)('merchant.statement', {
        ...{ villageId, merchantId: merchant.id, month, limit: 20 },
      }),
    settle: (month: string, requestId = uuid()) =>
      world.as(committee)('merchant.settle', {
        ...{ villageId, requestId, merchantId: merchant.id, month, fund: 'fiscal' },
      }),
  };
}
