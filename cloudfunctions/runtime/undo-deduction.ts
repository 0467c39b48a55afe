import type { Finding } from '@domain/finding/finding';
import type { PostingContext } from '@domain/posting';
import { isOpen } from '@domain/proposal/states';
import { assert } from '@domain/assert';
import { canonicalText } from '@domain/canonical';
import { decideReversal } from '@domain/reversal';
import { pointsEntryIdOf, scoreEntryIdOf } from '@domain/scoring-entries';
import { signatureOf, type Context } from './handler';
import { householdHere } from './household-here';
import { postedOf } from './post-once';
import type { Transaction } from './store';
import { voidProposal } from './void-proposal';

type Undoing = Omit<PostingContext, 'entryId'> & { readonly reason: string };

/** Why a deduction is given back, as the household reads it. */
export const PASSED_REASON = '按时整改，复查合格';

/**
 * Undoes the deduction a finding led to, however far it has come: an open proposal is voided, a
 * posted one is reversed entry by entry, under ids of their own. Answers the reversals' ids.
 */
export async function undoDeduction(
  tx: Transaction,
  { id, proposalId }: Finding,
  reason: string,
  { caller, digest, now }: Pick<Context, 'caller' | 'digest' | 'now'>,
): Promise<readonly string[]> {
  if (proposalId === null) return [];
  const proposal = await tx.get('proposals', proposalId);
  assert(proposal !== null, 'a finding names the proposal it led to');
  if (isOpen(proposal.state)) await voidProposal(tx, proposal, reason, now);
  if (proposal.state !== 'posted') return [];
  const by = signatureOf(caller);
  const wishHash = digest(
    canonicalText({ call: 'finding.undo', by: by.id, input: { id, reason } }),
  );
  return reverseEntries(tx, proposal, { reason, wishHash, by, now, digest });
}

async function reverseEntries(
  tx: Transaction,
  { id, villageId, householdId }: Parameters<typeof householdHere>[1] & { readonly id: string },
  { reason, ...posting }: Undoing,
): Promise<readonly string[]> {
  const found = await householdHere(tx, { villageId, householdId });
  assert(found !== null, 'households are never deleted');
  let household = found;
  const reversals: string[] = [];
  // The later entry first, as it would be undone by hand.
  for (const entryId of [pointsEntryIdOf(id), scoreEntryIdOf(id)]) {
    const entry = postedOf(await tx.get('entries', entryId));
    const mark = await tx.get('reversals', entryId);
    if (entry === null || mark !== null) continue;
    const context = { ...posting, entryId: `${entryId}.undo` };
    const reversed = decideReversal({ household, entry, reason, shelf: null }, context);
    household = reversed.household;
    await tx.insert('entries', reversed.entry);
    await tx.insert('reversals', { id: entryId, villageId, byEntryId: context.entryId });
    reversals.push(context.entryId);
  }
  if (reversals.length > 0) await tx.replace('households', household);
  return reversals;
}
