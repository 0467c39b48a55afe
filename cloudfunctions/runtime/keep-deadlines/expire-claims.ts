import type { Claim } from '@domain/claim/claim';
import { backEntryIdOf, decideGiveBack, isDue } from '@domain/claim/give-back';
import { refuse } from '@domain/refusal';
import { queueToHousehold } from '../queue-message';
import { timerPosting } from '../timer-posting';
import type { Deadlines } from './deadlines';

const PAGE = 200;

/** Services nobody came for in time: the points go back, each once. */
export async function expireClaims(context: Deadlines): Promise<{ readonly claims: number }> {
  const { store, clock, report, isTimeUp } = context;
  const seen = new Set<string>();
  let claims = 0;
  for (;;) {
    const due = await store.list('claims', {
      where: { state: 'open', dueAt: { until: clock() } },
      order: ['dueAt', 'asc'],
      limit: PAGE,
    });
    const fresh = due.filter(({ id }) => !seen.has(id));
    for (const claim of fresh) {
      if (isTimeUp()) return { claims };
      seen.add(claim.id);
      claims += await giveBack(context, claim).catch((error: unknown) => {
        report(error);
        return 0;
      });
    }
    if (fresh.length === 0 || due.length < PAGE) return { claims };
  }
}

/** Looks at it again: it may have been had, cancelled, or given back by another run. */
async function giveBack({ store, clock, digest }: Deadlines, { id }: Claim): Promise<number> {
  const now = clock();
  const ended = await store.transact(async (tx) => {
    const claim = await tx.get('claims', id);
    if (claim === null || !isDue(claim, now)) return null;
    const household = (await tx.get('households', claim.householdId)) ?? refuse('NOT_FOUND');

    const posting = timerPosting({ digest, now }, backEntryIdOf(id), 'claim');
    const back = decideGiveBack(household, claim, posting);

    await tx.replace('claims', back.claim);
    if (back.entry === null) return null;
    await tx.replace('households', back.household);
    await tx.insert('entries', back.entry);
    return back.claim;
  });
  if (ended === null) return 0;
  await queueToHousehold(
    { store, now },
    {
      id: `${id}.expired`,
      villageId: ended.villageId,
      householdId: ended.householdId,
      topic: 'service',
      page: 'villager/claims/index',
      data: { what: ended.name, detail: '到期没有用，分退回来了', when: now },
    },
  );
  return 1;
}
