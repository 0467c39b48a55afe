import type { Household } from '@domain/household';
import { periodOf } from '@domain/period';
import { decideProposal, type Deed, type Proposing } from '@domain/proposal/create';
import type { Confirmation, Proposal } from '@domain/proposal/proposal';
import { refuse } from '@domain/refusal';
import { householdHere } from './household-here';
import { saveTally } from './move-proposal';
import { isPeriodClosed } from './period-closed';
import type { Transaction } from './store';

export interface Wanted extends Pick<
  Proposing,
  'id' | 'rulebook' | 'origin' | 'findingId' | 'by' | 'as' | 'now'
> {
  readonly villageId: string;
  readonly householdId: string;
  readonly deed: Deed;
  /** What says that the household knows, looked at with the household as it is now. */
  readonly confirmation: (household: Household) => Confirmation | null;
}

/** Makes a proposal and takes its place under the caps, in one transaction. */
export async function propose(tx: Transaction, wanted: Wanted): Promise<Proposal> {
  const { villageId, deed, rulebook } = wanted;
  const household = (await householdHere(tx, wanted)) ?? refuse('NOT_FOUND');
  const tally = await tx.get('tallies', household.id);
  const kind = rulebook?.settings.period ?? 'month';
  const isClosed = await isPeriodClosed(tx, villageId, periodOf(deed.occurredOn, kind));

  const made = decideProposal(deed, {
    ...wanted,
    household,
    tally,
    isPeriodClosed: isClosed,
    confirmation: wanted.confirmation(household),
  });

  await tx.insert('proposals', made.proposal);
  await saveTally(tx, tally, made.tally);
  return made.proposal;
}
