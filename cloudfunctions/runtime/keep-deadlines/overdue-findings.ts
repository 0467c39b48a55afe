import type { Finding } from '@domain/finding/finding';
import { isLate, moved } from '@domain/finding/states';
import { tellFinding } from '../finding-messages';
import { proposeOverdue } from '../propose-deduction';
import { ruleBehind } from '../rules';
import type { Deadlines } from './deadlines';

const PAGE = 200;

/** What was found and not put right in time becomes a deduction proposal, each once. */
export async function overdueFindings(context: Deadlines): Promise<{ readonly overdue: number }> {
  const { store, clock, report, isTimeUp } = context;
  const seen = new Set<string>();
  let overdue = 0;
  for (;;) {
    const late = await store.list('findings', {
      where: { state: 'open', dueAt: { until: clock() } },
      order: ['dueAt', 'asc'],
      limit: PAGE,
    });
    const fresh = late.filter(({ id }) => !seen.has(id));
    for (const finding of fresh) {
      if (isTimeUp()) return { overdue };
      seen.add(finding.id);
      overdue += await endOne(context, finding).catch((error: unknown) => {
        report(error);
        return 0;
      });
    }
    if (fresh.length === 0 || late.length < PAGE) return { overdue };
  }
}

/** Looks at it again: it may have been put right, dropped, or ended by another run. */
async function endOne({ store, clock }: Deadlines, listed: Finding): Promise<number> {
  const now = clock();
  const rulebook = await ruleBehind(store, listed);
  const ended = await store.transact(async (tx) => {
    const finding = await tx.get('findings', listed.id);
    if (finding === null || !isLate(finding, now)) return null;
    const proposalId = await proposeOverdue(tx, finding, { rulebook, now });
    const after = moved(finding, 'overdue', { proposalId });
    await tx.replace('findings', after);
    return after;
  });
  if (ended === null) return 0;
  await tellFinding({ store, now }, ended);
  return 1;
}
