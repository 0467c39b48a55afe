import { deedOf } from '@domain/finding/create';
import type { Finding } from '@domain/finding/finding';
import { Refusal } from '@domain/refusal';
import type { Proposer, Rulebook } from '@domain/rulebook/rulebook';
import { propose } from './propose';
import type { Transaction } from './store';

interface Proposing {
  readonly rulebook: Rulebook | null;
  readonly as: readonly Proposer[];
  readonly now: string;
}

/** Proposes the deduction of a finding, known to its household if the finding is. Answers its id. */
export async function proposeDeduction(
  tx: Transaction,
  finding: Finding,
  { rulebook, as, now }: Proposing,
): Promise<string> {
  const { id: findingId, villageId, householdId, by, confirmation } = finding;
  const proposal = await propose(tx, {
    id: `${findingId}.d`,
    villageId,
    householdId,
    deed: deedOf(finding),
    rulebook,
    origin: 'finding',
    findingId,
    by,
    as,
    confirmation: () => confirmation,
    now,
  });
  return proposal.id;
}

/**
 * Proposes the deduction of a finding that has become overdue, unless it was proposed when it was
 * found. Null where the rules no longer let it be proposed: the household has left, a cap is reached.
 */
export async function proposeOverdue(
  tx: Transaction,
  finding: Finding,
  { rulebook, now }: Omit<Proposing, 'as'>,
): Promise<string | null> {
  if (finding.proposalId !== null) return finding.proposalId;
  try {
    return await proposeDeduction(tx, finding, { rulebook, as: ['scorer', 'committee'], now });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
