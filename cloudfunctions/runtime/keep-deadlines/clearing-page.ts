import type { Household } from '@domain/household';
import type { ClearingRun } from '@domain/settlement/clearing';
import type { Deadlines } from './deadlines';

const PAGE = 20;

/** What going through some households came to. */
type Tally = Pick<ClearingRun, 'noticed' | 'households' | 'cleared'>;

interface Round {
  readonly during: 'noticing' | 'clearing';
  readonly then: 'noticed' | 'done';
  /** Does one household's part, at most once, and adds it up. */
  readonly each: (household: Household, so: Tally) => Promise<Tally>;
}

/**
 * Goes through a village's households for a clearing, page by page, from where the last run stopped.
 * Answers false when time ran out first.
 */
export async function goThrough(
  context: Deadlines,
  run: ClearingRun,
  round: Round,
): Promise<boolean> {
  const { store, isTimeUp } = context;
  for (let so = run; so.state === round.during;) {
    if (isTimeUp()) return false;
    const households = await store.list('households', {
      where: { villageId: so.villageId, number: { after: so.after } },
      order: ['number', 'asc'],
      limit: PAGE,
    });
    let tally: Tally = so;
    for (const household of households) tally = await round.each(household, tally);
    const { noticed, households: count, cleared } = tally;
    const after = households.at(-1)?.number ?? so.after;
    const next = { ...so, noticed, households: count, cleared, after };
    so = await written(context, so, households.length < PAGE ? ended(next, round, context) : next);
  }
  return true;
}

function ended(run: ClearingRun, { then }: Round, { clock }: Deadlines): ClearingRun {
  return { ...run, state: then, doneAt: then === 'done' ? clock() : null };
}

/** Another run may have been faster: then its record stands, and this one goes on from there. */
async function written(
  { store }: Deadlines,
  before: ClearingRun,
  after: ClearingRun,
): Promise<ClearingRun> {
  return store.transact(async (tx) => {
    const current = await tx.get('clearings', before.id);
    const isMine = current?.state === before.state && current.after === before.after;
    if (current !== null && !isMine) return current;
    await tx.replace('clearings', after);
    return after;
  });
}
