import type { Proposal, ProposalState } from '@domain/proposal/proposal';
import type { Deadlines } from './deadlines';

const PAGE = 200;

/**
 * Goes through the proposals that are due in a state, the longest due first. One that fails is
 * reported, passed over, and there again in the next run.
 */
export async function eachDue(
  { store, clock, report, isTimeUp }: Deadlines,
  state: ProposalState,
  work: (proposal: Proposal) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const due = await store.list('proposals', {
      where: { state, dueAt: { until: clock() } },
      order: ['dueAt', 'asc'],
      limit: PAGE,
    });
    const fresh = due.filter(({ id }) => !seen.has(id));
    for (const proposal of fresh) {
      if (isTimeUp()) return;
      seen.add(proposal.id);
      await work(proposal).catch(report);
    }
    if (fresh.length === 0 || due.length < PAGE) return;
  }
}
