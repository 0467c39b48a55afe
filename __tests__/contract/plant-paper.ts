import { POINT, points } from '@domain/points';
import { uuid } from '../support/builders';
import { counterOf } from '../support/counter';
import type { World } from '../support/world';
import type { People, Scenery } from './scenery';

/** A merchant with a service, a code it is had for, and a voucher. */
export async function plantPaper(world: World, scenery: Scenery, { clerk }: People) {
  const { village, household, merchant, service } = scenery;
  const { cardToken } = household;
  const place = { villageId: village.id, householdId: household.id, cardToken };
  await world.store.insert('merchants', merchant);
  const counter = counterOf(world, village, household, clerk);
  await counter.earn(20);
  const { entry } = await counter.redeem([{ goodsId: service.id, count: 1, price: service.price }]);
  const { source } = entry;
  const [claimCode] = source.kind === 'redemption' ? source.items.map(({ claim }) => claim) : [];
  const issued = await world.as(clerk)('voucher.issue', {
    ...{ ...place, requestId: uuid(), values: [points(5 * POINT)] },
  });
  const voucherEntryId = issued.entry.id;
  const { slips } = await world.as(clerk)('voucher.print', {
    ...{ villageId: village.id, entryId: voucherEntryId },
  });
  const [slip] = slips;
  if (slip === undefined || typeof claimCode !== 'string') throw new Error('both were made');
  return { claimCode, voucherEntryId, slip: { number: slip.number, secret: slip.secret } };
}
