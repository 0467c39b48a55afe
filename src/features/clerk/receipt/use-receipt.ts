import { receiptNumberOf, type Entry } from '@domain/entry';
import { dayOf } from '@domain/village-time';
import { renewScanned } from '@/features/card/renew-scanned';
import { householdName } from '@/features/card/scanned';
import { useLoad } from '@/features/load/use-load';
import { receiptOf, type Receipt } from '../kept-receipt';
import { TEXTS } from '../texts';
import { useSlip } from '../use-slip';

interface Place {
  readonly villageId: string;
  readonly entryId: string;
}

export function useReceipt({ villageId, entryId }: Place) {
  return useLoad(`receipt:${entryId}`, () => receiptOf(villageId, entryId));
}

/** Undoing an entry by its opposite; the opposite has a receipt of its own. */
export function useUndo({ entry, household }: Receipt) {
  const slip = useSlip('entry.reverse', household);

  async function undo(reason: string): Promise<void> {
    const label = `${householdName(household)} ${TEXTS.undo.open} ${receiptNumberOf(entry)}`;
    await slip.send({ villageId: entry.villageId, entryId: entry.id, reason }, label);
    // What the household has left over has changed back too; the receipt does not say.
    void renewScanned(entry.villageId);
  }

  return { slip, undo };
}

/** What a clerk may still undo: today's, once. The cloud decides; this only spares a vain try. */
export function isUndoable({ entry, reversedBy }: Receipt, now: string): boolean {
  return reversedBy === null && dayOf(entry.at) === dayOf(now) && isPlain(entry);
}

function isPlain({ kind }: Entry): boolean {
  switch (kind) {
    case 'tradeIn':
    case 'redemption':
      return true;
    case 'reversal':
    case 'transferIn':
    case 'transferOut':
    case 'score':
    case 'award':
    case 'deduction':
    case 'settlement':
    case 'clearing':
    case 'voucherOut':
    case 'voucherIn':
    case 'claimBack':
      return false;
  }
}
