/**
 * What the demo village has of paper and services once its season is over: a barber with a phone of
 * his own, haircuts had and still to be had, and slips of which one came back over the counter.
 */
import type { Household } from '@domain/household';
import { POINT, points } from '@domain/points';
import type { LeftOptions } from './left-options';

/** Places of households in the village from which one that has the points is picked. */
const [BOOKERS, WITH_SLIPS, WHO_BRINGS] = [[70, 90], [91, 150], 40] as const;
const HAIRCUT = points(8 * POINT);
const SLIP = points(5 * POINT);

export async function leaveServices(options: LeftOptions): Promise<void> {
  const goodsId = await haircut(options);
  await had(options, goodsId);
  await paper(options);
}

/** The barber, what he gives, and that he may tick it off himself. */
async function haircut({ ask, villageId, requestId }: LeftOptions): Promise<string> {
  const place = () => ({ villageId, requestId: requestId() });
  const { merchantId } = await ask('demo-committee', 'merchant.save', {
    ...place(),
    ...{ name: '老张理发店', note: '村口，逢三六九上午', fenPerPoint: 100, state: 'active' },
  });
  const { goodsId } = await ask('demo-committee', 'goods.create', {
    ...{ ...place(), kind: 'service', merchantId, name: '理发', unitName: '次' },
    ...{ price: HAIRCUT, costFen: 700 },
  });
  const invitation = { ...place(), role: 'merchant', merchantId, name: '老张' } as const;
  const { code } = await ask('demo-committee', 'invite.create', invitation);
  await ask('demo-merchant', 'person.serve', { requestId: requestId(), code });
  return goodsId;
}

/** Two households had their hair cut; a third has its code. */
async function had(options: LeftOptions, goodsId: string): Promise<void> {
  const { ask, villageId, requestId } = options;
  const bookers = await withPoints(options, BOOKERS, HAIRCUT);
  for (const [index, { id, cardToken }] of bookers.slice(0, 3).entries()) {
    const { entry } = await ask('demo-clerk', 'redemption.create', {
      ...{ villageId, householdId: id, requestId: requestId(), cardToken },
      items: [{ goodsId, count: 1, price: HAIRCUT }],
    });
    const { source } = entry;
    const code = source.kind === 'redemption' ? source.items[0]?.claim : null;
    const isHad = index < 2 && typeof code === 'string';
    if (isHad) await ask('demo-merchant', 'claim.use', { villageId, requestId: requestId(), code });
  }
}

/** One of two slips is brought by another household. */
async function paper(options: LeftOptions): Promise<void> {
  const { ask, villageId, households, requestId } = options;
  const [owner] = await withPoints(options, WITH_SLIPS, points(2 * SLIP));
  const bringer = households[WHO_BRINGS];
  if (owner === undefined || bringer === undefined) return;
  const at = ({ id, cardToken }: Household) => {
    return { villageId, householdId: id, requestId: requestId(), cardToken };
  };
  const { entry } = await ask('demo-clerk', 'voucher.issue', {
    ...at(owner),
    values: [SLIP, SLIP],
  });
  const { slips } = await ask('demo-clerk', 'voucher.print', { villageId, entryId: entry.id });
  const brought = slips.slice(0, 1).map(({ number, secret }) => ({ number, secret }));
  await ask('demo-clerk', 'voucher.redeem', { ...at(bringer), slips: brought });
}

/** The households of a stretch that have so many points to spend. */
async function withPoints(
  { ask, villageId, households }: LeftOptions,
  [from, until]: readonly [number, number],
  wanted: number,
): Promise<readonly Household[]> {
  const found: Household[] = [];
  for (const household of households.slice(from, until)) {
    const here = { villageId, householdId: household.id };
    const { available } = await ask('demo-committee', 'household.get', here);
    if (available >= wanted) found.push(household);
  }
  return found;
}
