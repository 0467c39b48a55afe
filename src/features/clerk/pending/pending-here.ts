import { pendingWrites, type Pending } from '@/features/write/pending';
import { confirm } from '@/services/platform';
import { TEXTS } from '../texts';

const AT_COUNTER: readonly string[] = ['trade-in.create', 'redemption.create', 'entry.reverse'];

export type CounterName = 'trade-in.create' | 'redemption.create' | 'entry.reverse';

/** This shop's writes that no answer has come to, the oldest first. */
export function pendingHere(villageId: string): readonly Pending[] {
  return pendingWrites().filter(
    ({ name, input }) => AT_COUNTER.includes(name) && input.villageId === villageId,
  );
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
