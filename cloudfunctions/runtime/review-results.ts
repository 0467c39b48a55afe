import type { Output } from '@contract/index';
import type { ProposalState } from '@domain/proposal/proposal';
import type { Each } from './each-once';

type Results = Output<'review.first'>['results'];

export function reviewResults(
  ids: readonly string[],
  outcomes: readonly Each<{ readonly state: ProposalState }>[],
): Results {
  return ids.map((proposalId, index) => {
    const { answer = null, refusal = null } = outcomes[index] ?? {};
    return {
      proposalId,
      state: answer?.state ?? null,
      refusal: refusal === null ? null : { code: refusal.code, facts: { ...refusal.facts } },
    };
  });
}

/** Those that came to one of these states. */
export function movedTo(results: Results, states: readonly ProposalState[]): string[] {
  return results
    .filter(({ state }) => state !== null && states.includes(state))
    .map(({ proposalId }) => proposalId);
}
