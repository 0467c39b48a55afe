import { refuse } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';
import { postedOf } from '../../runtime/post-once';

/** One issue has at most twenty slips. */
const SLIPS = 20;

export const printVoucher: Handler<'voucher.print'> = async (input, context) => {
  const { villageId, entryId } = input;
  const { store, caller, now } = context;
  const entry = postedOf(await store.get('entries', entryId));
  if (entry?.villageId !== villageId || entry.source.kind !== 'voucherOut')
    return refuse('NOT_FOUND');
  const ofToday = dayOf(entry.at) === dayOf(now);
  if (caller.role === 'clerk' && !ofToday) return refuse('NOT_FOUND');
  const vouchers = await store.list('vouchers', {
    where: { issuedEntryId: entryId },
    order: ['number', 'asc'],
    limit: SLIPS,
  });

  const good = vouchers.filter(({ state }) => state === 'issued');

  return {
    householdNumber: entry.householdNumber,
    until: entry.source.until,
    slips: good.map(({ number, secret, value }) => ({ number, secret, value })),
  };
};
