import { availableOf, type Household } from './household';
import { addLot, takeFrom } from './lots';
import type { Points } from './points';
import { requireThat } from './refusal';
import { post, type Posted, type PostingContext } from './posting';

export interface TransferRequest {
  readonly from: Household;
  readonly to: Household;
  readonly amount: Points;
  /** The family matter behind it: a split, a merger, a move, a death; with its document. */
  readonly reason: string;
}

export interface Transferred {
  readonly out: Posted;
  readonly in: Posted;
}

/**
 * Moves points between two households of a village as two entries, one in each ledger. Splitting
 * and merging households are postings like any other, never edits (docs/architecture.md, law 1).
 */
export function decideTransfer(request: TransferRequest, context: PostingContext): Transferred {
  const { from, to, amount, reason } = request;
  for (const household of [from, to])
    requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  const available = availableOf(from.account);
  requireThat(amount <= available, 'POINTS_SHORT', { available, cost: amount });

  const taken = takeFrom(from.account.lots, amount);
  const common = { book: 'exchange', amount } as const;
  const out = post(
    from,
    {
      ...common,
      kind: 'transferOut',
      from: 'household',
      to: 'transfer',
      source: { kind: 'transferOut', ...otherSide(to), reason, takenFrom: taken.payments },
    },
    { lots: taken.lots },
    context,
  );
  const lot = { no: to.account.entryCount + 1, amount };
  const into = post(
    to,
    {
      ...common,
      kind: 'transferIn',
      from: 'transfer',
      to: 'household',
      source: { kind: 'transferIn', ...otherSide(from), reason, takenFrom: [] },
    },
    { lots: addLot(to.account.lots, lot, to.account.balance) },
    { ...context, entryId: `${context.entryId}.in` },
  );
  return { out, in: into };
}

function otherSide(household: Household) {
  return { otherHouseholdId: household.id, otherNumber: household.number };
}
