import type { EndpointName, Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = Extract<EndpointName, `voucher.${string}` | `claim.${string}` | `merchant.${string}`>;

/** Points on paper, services of merchants, and what these are owed. */
export function paperInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const { id: householdId, cardToken } = cast.household;
  const { claimCode: code, slip } = cast;
  const merchantId = cast.merchant.id;
  const ask = () => ({ villageId, requestId: uuid() });
  return {
    'claim.find': () => ({ villageId, code }),
    'claim.mine': () => ({ villageId, householdId, before: '~', limit: 10 }),
    'claim.use': () => ({ ...ask(), code }),
    'merchant.list': () => ({ villageId }),
    'merchant.save': () => ({
      ...ask(),
      ...{ merchantId, name: '老李修理铺', note: '桥头', fenPerPoint: 90, state: 'active' },
    }),
    'merchant.settle': () => ({ ...ask(), merchantId, month: '2026-10', fund: 'fiscal' }),
    'merchant.statement': () => ({
      ...{ villageId, merchantId, month: '2026-11', before: '~', limit: 10 },
    }),
    'voucher.issue': () => ({ ...ask(), householdId, cardToken, values: [points(5 * POINT)] }),
    'voucher.list': () => ({ villageId, state: 'issued', before: '9999999', limit: 10 }),
    'voucher.print': () => ({ villageId, entryId: cast.voucherEntryId }),
    'voucher.reconcile': () => ({ villageId }),
    'voucher.redeem': () => ({ ...ask(), householdId, cardToken, slips: [slip] }),
    'voucher.void': () => ({ ...ask(), householdId, number: slip.number, reason: '券弄湿了' }),
  };
}
