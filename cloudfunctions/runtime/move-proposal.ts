import { budgetAfter, budgetIdOf, budgetedBy, type Budget } from '@domain/proposal/budget';
import { emptyTally, tallyAfter, type Tally } from '@domain/proposal/caps';
import type { Proposal } from '@domain/proposal/proposal';
import { isDropped, NEVER_DUE } from '@domain/proposal/states';
import type { Transaction } from './store';

/** What was read in this transaction already, so that it is not read again. */
interface Read {
  readonly tally?: Tally | null;
  readonly budget?: Budget | null;
}

/** Writes a proposal that moved on, and what its move gives back or takes of caps and budget. */
export async function moveProposal(
  tx: Transaction,
  before: Proposal,
  after: Proposal,
  read: Read = {},
): Promise<void> {
  await tx.replace('proposals', after);
  if (movesTally(before, after)) {
    const { householdId, villageId } = after;
    const tally = read.tally === undefined ? await tx.get('tallies', householdId) : read.tally;
    const next = tallyAfter(tally ?? emptyTally(householdId, villageId), before, after);
    await saveTally(tx, tally, next);
  }
  if (budgetedBy(before) !== budgetedBy(after)) {
    const id = budgetIdOf(after);
    const budget = read.budget === undefined ? await tx.get('budgets', id) : read.budget;
    const next = budgetAfter(budget, before, after);
    await (budget === null ? tx.insert('budgets', next) : tx.replace('budgets', next));
  }
}

export async function saveTally(tx: Transaction, read: Tally | null, next: Tally): Promise<void> {
  await (read === null ? tx.insert('tallies', next) : tx.replace('tallies', next));
}

/** Where a proposal stands, as its call answers. */
export function standOf({ id, state, dueAt }: Proposal) {
  return { proposalId: id, state, dueAt: dueAt === NEVER_DUE ? null : dueAt };
}

function movesTally(before: Proposal, after: Proposal): boolean {
  return before.held !== after.held || isDropped(after.state);
}
