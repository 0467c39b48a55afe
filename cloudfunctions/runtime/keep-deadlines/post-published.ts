import { decidePostings, inPostingOrder, isDue, type Due } from '@domain/proposal/posting';
import type { Proposal } from '@domain/proposal/proposal';
import type { Rulebook } from '@domain/rulebook/rulebook';
import { householdHere } from '../household-here';
import { moveProposal } from '../move-proposal';
import { isPeriodClosed } from '../period-closed';
import { tellResult } from '../proposal-messages';
import { rulesBehind } from '../rules';
import type { Transaction } from '../store';
import { TIMER, timerPosting } from '../timer-posting';
import type { Deadlines } from './deadlines';
import { eachDue } from './each-due';

/** A household's due proposals in one transaction: few enough for its time, more than are ever due. */
const AT_ONCE = 10;
const PAGE = 100;

/**
 * Posts what was on show for its time. A household's proposals are posted together and in the order
 * they were due, because a deduction takes no more than there is by then.
 */
export async function postPublished(context: Deadlines): Promise<{ readonly posted: number }> {
  const done = new Set<string>();
  let posted = 0;
  await eachDue(context, 'publicity', async ({ householdId }) => {
    if (done.has(householdId)) return;
    done.add(householdId);
    posted += await postHousehold(context, householdId);
  });
  return { posted };
}

async function postHousehold(context: Deadlines, householdId: string): Promise<number> {
  const { store, clock, isTimeUp } = context;
  const found = await store.list('proposals', {
    where: { householdId, state: 'publicity', dueAt: { until: clock() } },
    order: ['dueAt', 'asc'],
    limit: PAGE,
  });
  const due = inPostingOrder(found);
  const ruleOf = await rulesBehind(store, due);
  let posted = 0;
  for (let at = 0; at < due.length && !isTimeUp(); at += AT_ONCE) {
    const now = clock();
    const some = due.slice(at, at + AT_ONCE);
    const moved = await store.transact((tx) => postSome(tx, some, { ...context, ruleOf, now }));
    for (const proposal of moved) await tellResult({ store, now }, proposal);
    posted += moved.filter(({ state }) => state === 'posted').length;
  }
  return posted;
}

interface Posting extends Pick<Deadlines, 'digest'> {
  readonly ruleOf: (proposal: Proposal) => Rulebook;
  readonly now: string;
}

/** Looks at each again: another run may have posted it, or somebody may have objected. */
async function postSome(
  tx: Transaction,
  listed: readonly Proposal[],
  posting: Posting,
): Promise<readonly Proposal[]> {
  const [first] = listed;
  const household = first === undefined ? null : await householdHere(tx, first);
  const due = await stillDue(tx, listed, posting);
  if (household === null || due.length === 0) return [];

  const { digest, now } = posting;
  const decided = decidePostings(household, due, { by: TIMER, now, digest });

  if (decided.entries.length > 0) await tx.replace('households', decided.household);
  for (const entry of decided.entries) await tx.insert('entries', entry);
  for (const { before, after } of decided.moves) await moveProposal(tx, before, after);
  return decided.moves.map(({ after }) => after);
}

async function stillDue(
  tx: Transaction,
  listed: readonly Proposal[],
  posting: Posting,
): Promise<readonly Due[]> {
  const due: Due[] = [];
  for (const { id } of listed) {
    const proposal = await tx.get('proposals', id);
    if (proposal !== null && isDue(proposal, posting.now))
      due.push(await dueOf(tx, proposal, posting));
  }
  return due;
}

async function dueOf(
  tx: Transaction,
  proposal: Proposal,
  { ruleOf, digest, now }: Posting,
): Promise<Due> {
  const { id, villageId, period } = proposal;
  return {
    proposal,
    issuing: ruleOf(proposal).settings.issuing,
    isPeriodClosed: await isPeriodClosed(tx, villageId, period),
    wishHash: timerPosting({ digest, now }, id, 'proposal.post').wishHash,
  };
}
