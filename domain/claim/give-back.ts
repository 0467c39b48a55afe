import type { Entry } from '../entry';
import type { Household } from '../household';
import { sharesOf } from '../lots';
import { points } from '../points';
import { post, type PostingContext } from '../posting';
import { lotsTakingIn } from '../voucher/take-in';
import { leftOf, type Claim } from './claim';

interface GivenBack {
  readonly household: Household;
  readonly claim: Claim;
  /** Null when nothing is posted any more, because the household is closed. */
  readonly entry: Entry | null;
}

/** The entry a claim gives points back by: the same however often it is tried. */
export function backEntryIdOf(claimId: string): string {
  return `${claimId}.back`;
}

/** Whether nobody came for it in time. */
export function isDue({ state, dueAt }: Claim, now: string): boolean {
  return state === 'open' && dueAt <= now;
}

/**
 * A claim whose time has run out: what was not had goes back to the earnings that paid for it, so that
 * it keeps its age. A closed household gets nothing back (domain/household-closing.ts).
 */
export function decideGiveBack(
  household: Household,
  claim: Claim,
  context: PostingContext,
): GivenBack {
  const ended = { ...claim, state: 'expired', endedAt: context.now } as const;
  if (household.state === 'closed') return { household, claim: ended, entry: null };
  const amount = leftOf(claim);
  const [, restored = []] = sharesOf(claim.paidBy, [points(claim.price * claim.used), amount]);
  const { account } = household;
  const { entryId, no, code, name, unitName, count, used } = claim;
  const posted = post(
    household,
    {
      kind: 'claimBack',
      book: 'exchange',
      from: 'goods',
      to: 'household',
      amount,
      source: {
        kind: 'claimBack',
        ...{ entryId, no, claim: code, name, unitName, count: count - used, restored },
      },
    },
    {
      lots: lotsTakingIn(
        account.lots,
        { no: account.entryCount + 1, amount, restored },
        account.balance,
      ),
    },
    context,
  );
  const claimAfter = { ...ended, backEntryId: posted.entry.id };
  return { household: posted.household, claim: claimAfter, entry: posted.entry };
}
