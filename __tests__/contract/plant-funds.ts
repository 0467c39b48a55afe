import { uuid } from '../support/builders';
import type { World } from '../support/world';
import type { Cast, People, Scenery } from './scenery';

type Funds = Pick<Cast, 'fundMoveId' | 'donationId' | 'bundleId'>;

/** Money in a fund, and some that somebody gave. */
export async function plantFunds(
  world: World,
  { village }: Scenery,
  { committee }: People,
): Promise<Funds> {
  const ask = () => ({ villageId: village.id, requestId: uuid() });
  const money = { amountFen: 10_000, on: '2026-11-20' };
  const { moveId: fundMoveId } = await world.as(committee)('fund.record', {
    ...ask(),
    ...{ fund: 'collective', kind: 'income', note: '村集体拨款' },
    ...money,
  });
  const { donationId } = await world.as(committee)('donation.create', {
    ...ask(),
    donor: { name: '藏着的人', shown: false },
    purpose: '给老人买棉被',
    ...money,
  });
  const packed = { ...ask(), materialId: 'clothes', grams: 25_000 };
  const { bundleId } = await world.as(committee)('bundle.create', packed);
  return { fundMoveId, donationId, bundleId };
}
