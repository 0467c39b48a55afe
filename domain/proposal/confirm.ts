import type { Entry } from '../entry';
import type { Household } from '../household';
import { refuse, requireThat } from '../refusal';
import type { Settings } from '../rulebook/rulebook';
import { reviewDueAt } from './deadlines';
import type { Confirmation, Proposal } from './proposal';
import { moved } from './states';

/** What a scorer shows for it that the household knows: its card, or who stood by. */
export type Shown =
  | { readonly how: 'card'; readonly cardToken: string }
  | { readonly how: 'witness'; readonly witness: string }
  | { readonly how: 'paper' };

interface Occasion {
  readonly household: Pick<Household, 'cardToken'>;
  readonly by: Entry['by'];
  readonly now: string;
}

/** A villager's own phone says it; from anybody else something has to be shown. */
export function confirmationOf(shown: Shown | null, occasion: Occasion): Confirmation | null {
  const { household, by, now } = occasion;
  const said = { byId: by.id, witness: null, at: now };
  if (by.role === 'villager') return { ...said, how: 'phone' };
  if (shown === null) return null;
  if (shown.how === 'paper') return { ...said, how: 'paper' };
  if (shown.how === 'card') {
    requireThat(shown.cardToken === household.cardToken, 'CARD_REVOKED');
    return { ...said, how: 'card' };
  }
  requireThat(shown.witness !== by.name, 'WITNESS_INVOLVED');
  return { ...said, how: 'witness', witness: shown.witness };
}

/** The household knows of it now; the review may begin. */
export function confirmed(
  proposal: Proposal,
  confirmation: Confirmation | null,
  { settings, now }: { readonly settings: Settings; readonly now: string },
): Proposal {
  if (confirmation === null) return refuse('CONFIRMATION_MISSING');
  requireThat(confirmation.witness !== proposal.by.name, 'WITNESS_INVOLVED');
  requireThat(proposal.state === 'unconfirmed', 'PROPOSAL_MOVED_ON', { state: proposal.state });
  return moved(proposal, 'submitted', { confirmation, dueAt: reviewDueAt(now, settings) }, now);
}
