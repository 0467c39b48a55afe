import { pendingWrites, type Pending } from '@/features/write/pending';
import { confirm } from '@/services/platform';
import { TEXTS } from '../texts';

const AT_COUNTER = [
  'trade-in.create',
  'redemption.create',
  'reservation.collect',
  'voucher.issue',
  'voucher.redeem',
  'entry.reverse',
] as const;

export type CounterName = (typeof AT_COUNTER)[number];

/** This shop's writes that no answer has come to, the oldest first. */
export function pendingHere(villageId: string): readonly Pending[] {
  return pendingWrites().filter(
    ({ name, input }) => isAtCounter(name) && input.villageId === villageId,
  );
}

function isAtCounter(name: string): boolean {
  return AT_COUNTER.some((known) => known === name);
}

/** Asks before a second write for a household whose last one may have been posted or not. */
export async function mayWriteAgain(householdId: string): Promise<boolean> {
  const open = pendingWrites().some(({ input }) => input.householdId === householdId);
  if (!open) return true;
  const { twiceTitle, twice, twiceConfirm, twiceCancel } = TEXTS.pending;
  return confirm({
    title: twiceTitle,
    content: twice,
    confirmText: twiceConfirm,
    cancelText: twiceCancel,
  });
}
