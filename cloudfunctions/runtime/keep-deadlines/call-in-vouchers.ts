import { decideVoucherVoid } from '@domain/voucher/take-in';
import type { Voucher } from '@domain/voucher/voucher';
import { startOfDay } from '@domain/village-time';
import { timerPosting } from '../timer-posting';
import type { Deadlines } from './deadlines';

const PAGE = 100;
const REASON = '到期';

/**
 * Before points end, those on paper come back to who they were issued to, with the age they had: paper
 * is no way round a clearing. What a closed household left on paper waits for the committee. Answers
 * false when time ran out first.
 */
export async function callInVouchers(
  context: Deadlines,
  villageId: string,
  day: string,
): Promise<boolean> {
  const { store, isTimeUp } = context;
  for (let before: string | null = '~'; before !== null;) {
    const page: Voucher[] = await store.list('vouchers', {
      where: { villageId, state: 'issued', number: { before } },
      order: ['number', 'desc'],
      limit: PAGE,
    });
    for (const voucher of page) {
      if (isTimeUp()) return false;
      if (voucher.issuedAt < startOfDay(day)) await callIn(context, voucher);
    }
    before = page.length < PAGE ? null : (page.at(-1)?.number ?? null);
  }
  return true;
}

/** Looks at it again: it may have been handed in, or called in by another run. */
async function callIn({ store, clock, digest }: Deadlines, { id }: Voucher): Promise<void> {
  await store.transact(async (tx) => {
    const voucher = await tx.get('vouchers', id);
    if (voucher?.state !== 'issued') return;
    const household = await tx.get('households', voucher.issuedTo.householdId);
    if (household?.state !== 'active') return;
    const posting = timerPosting({ digest, now: clock() }, `${id}.lapsed`, 'voucher');

    const taken = decideVoucherVoid({ household, vouchers: [voucher], reason: REASON }, posting);

    await tx.replace('households', taken.household);
    for (const after of taken.vouchers) await tx.replace('vouchers', after);
    await tx.insert('entries', taken.entry);
  });
}
