import { DEPARTED_REASON } from '@domain/proposal/ending';
import { isOpen, OPEN_STATES } from '@domain/proposal/states';
import { DAY_MS, instantAfter } from '@domain/village-time';
import { voidProposal } from '../void-proposal';
import type { Deadlines } from './deadlines';

/** Long enough for a timer that was off for a while. */
const LOOK_BACK_MS = 30 * DAY_MS;
const HOUSEHOLDS = 1_000;
const PROPOSALS = 200;

/** Voids what is still open about households that have moved away, merged or ended. */
export async function voidDeparted(context: Deadlines): Promise<{ readonly departed: number }> {
  const { store, clock, report, isTimeUp } = context;
  const households = await store.list('households', {
    where: { state: 'closed', 'closing.at': { from: instantAfter(clock(), -LOOK_BACK_MS) } },
    order: ['closing.at', 'desc'],
    limit: HOUSEHOLDS,
  });
  let departed = 0;
  for (const { id: householdId } of households) {
    const open = await store.list('proposals', {
      where: { householdId, state: { in: OPEN_STATES } },
      order: ['dueAt', 'asc'],
      limit: PROPOSALS,
    });
    for (const { id } of open) {
      if (isTimeUp()) return { departed };
      if (await voidOne(context, id).catch(report)) departed += 1;
    }
  }
  return { departed };
}

function voidOne({ store, clock }: Deadlines, id: string): Promise<boolean> {
  return store.transact(async (tx) => {
    const proposal = await tx.get('proposals', id);
    if (proposal === null || !isOpen(proposal.state)) return false;
    await voidProposal(tx, proposal, DEPARTED_REASON, clock());
    return true;
  });
}
