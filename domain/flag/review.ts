import { requireThat } from '../refusal';
import type { Period } from '../settlement/close';
import type { FlagChange, FlagResult } from './rule';

export interface Reviewed {
  readonly result: FlagResult;
  readonly period: Period;
}

/** Gives or takes a flag, with the reason kept, until the flags are published. */
export function decideReview({ result, period }: Reviewed, change: FlagChange): Reviewed {
  requireUnpublished(period);
  const { flags } = period;
  const gained = Number(change.flagged) - Number(result.flagged);
  return {
    result: { ...result, flagged: change.flagged, changes: [...result.changes, change] },
    // Written even when the count stays, so that a review and the publication cannot cross.
    period: { ...period, flags: { ...flags, flagged: flags.flagged + gained } },
  };
}

/** From now on everybody sees them and nothing changes them. */
export function decidePublication(period: Period, now: string): Period {
  requireUnpublished(period);
  requireThat(period.flags.state !== 'none', 'FLAGS_WITHOUT_RULE');
  return { ...period, flags: { ...period.flags, state: 'published', publishedAt: now } };
}

function requireUnpublished({ state, period, flags }: Period): void {
  requireThat(state === 'closed', 'PERIOD_NOT_CLOSED', { period });
  requireThat(flags.state !== 'published', 'FLAGS_PUBLISHED', { period });
}
