import type { Output } from '@contract/index';
import { keep } from '@/features/card/kept';
import { storage } from '@/services/platform';
import { call } from '@/services/transport';
import { KEYS } from './kept';

export type Receipt = Output<'entry.get'>;

const isReceipt = (value: unknown): value is Receipt =>
  typeof value === 'object' && value !== null && 'entry' in value && 'household' in value;

/** The receipt just written, so that it shows without another trip to the cloud. */
export function keepReceipt(receipt: Receipt): void {
  keep(KEYS.receipt, receipt);
}

export async function receiptOf(villageId: string, entryId: string): Promise<Receipt> {
  const kept = storage.get(KEYS.receipt, isReceipt);
  if (kept?.entry.id === entryId && kept.entry.villageId === villageId) {
    // Once: whoever looks again later has to learn whether it was undone in between.
    storage.remove(KEYS.receipt);
    return kept;
  }
  return call('entry.get', { villageId, entryId });
}
