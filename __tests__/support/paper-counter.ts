import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { uuid, type Somebody } from './builders';
import type { aCounter } from './counter';

type Counter = Pick<
  Awaited<ReturnType<typeof aCounter>>,
  'world' | 'village' | 'household' | 'clerk' | 'committee'
>;
export type Slip = Input<'voucher.redeem'>['slips'][number];

/** Vouchers across the counter, for one household. */
export function papersOf(
  { world, village, household, clerk, committee }: Counter,
  by: Somebody = clerk,
) {
  const villageId = village.id;
  const place = { villageId, householdId: household.id, cardToken: household.cardToken };
  const call = world.as(by);
  return {
    /** Whole points onto slips; answers the slips as they are printed. */
    issue: async (...values: number[]): Promise<Slip[]> => {
      const slips = values.map((value) => points(value * POINT));
      const { entry } = await call('voucher.issue', {
        ...place,
        requestId: uuid(),
        values: slips,
      });
      const printed = await call('voucher.print', { villageId, entryId: entry.id });
      return printed.slips.map(({ number, secret }) => ({ number, secret }));
    },
    redeem: (slips: Slip[], requestId = uuid()) =>
      call('voucher.redeem', { ...place, requestId, slips }),
    void: (number: string, householdId?: string, requestId = uuid()) =>
      world.as(committee)('voucher.void', {
        ...{ villageId, requestId, number, reason: '券弄湿了' },
        ...(householdId === undefined ? {} : { householdId }),
      }),
    reconcile: () => world.as(committee)('voucher.reconcile', { villageId }),
    list: (wish: Partial<Input<'voucher.list'>> = {}) =>
      world.as(committee)('voucher.list', { villageId, limit: 50, ...wish }),
  };
}
