import type { OutgoingMessage } from '@domain/message';
import type { Disputed } from '@domain/proposal/objection';
import type { Proposal, ProposalState } from '@domain/proposal/proposal';
import { queueToHousehold } from './queue-message';
import type { Context } from './handler';

type Telling = Pick<Context, 'store' | 'now'>;

const PAGE = 'villager/proposals/index';

/** What a household reads of its own proposal; nothing of steps in between. */
const RESULTS: Readonly<Partial<Record<ProposalState, string>>> = {
  returned: '需要补充，请打开看看',
  rejected: '评议没有通过',
  voided: '这件事已作废',
  posted: '公示期满，已经记分',
};

/** Tells a household what became of a proposal about it, or that it is about to be published. */
export async function tellResult(telling: Telling, proposal: Proposal): Promise<void> {
  const { id, state, changedAt, direction, publicityFirst, outcomes } = proposal;
  if (state === 'publicity' && publicityFirst && outcomes.length === 0)
    await tell(telling, proposal, {
      id: `${id}.publicity`,
      topic: 'aboutToBePublished',
      detail: direction === 'addition' ? '评议通过，开始公示' : '评议已出，不服可提异议',
    });
  const detail = RESULTS[state];
  if (detail === undefined) return;
  const topic = 'proposalResult';
  await tell(telling, proposal, { id: `${id}.${state}.${changedAt}`, topic, detail });
}

/** `tellResult` for each of many; told twice, they are still told once. */
export async function tellResults(telling: Telling, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const proposals = await telling.store.list('proposals', {
    where: { id: { in: ids } },
    order: ['id', 'asc'],
    limit: ids.length,
  });
  for (const proposal of proposals) await tellResult(telling, proposal);
}

/** Tells both households how an objection was decided. */
export async function tellDecision(
  telling: Telling,
  { proposal, objection }: Disputed,
): Promise<void> {
  const isUpheld = objection.state !== 'dismissed';
  const message = {
    id: `${objection.id}.decided`,
    topic: 'objectionDecided',
    detail: isUpheld ? '异议成立，不记分' : '异议不成立，继续公示',
  } as const;
  await tell(telling, proposal, message);
  if (objection.householdId === proposal.householdId) return;
  const objector = { ...proposal, householdId: objection.householdId };
  await tell(telling, objector, { ...message, id: `${message.id}.objector` });
}

/** `tellDecision` of what was decided before. */
export async function tellDecided(
  telling: Telling,
  proposalId: string,
  objectionId: string,
): Promise<void> {
  const { store } = telling;
  const [proposal, objection] = await Promise.all([
    store.get('proposals', proposalId),
    store.get('objections', objectionId),
  ]);
  if (proposal !== null && objection !== null) await tellDecision(telling, { proposal, objection });
}

interface Told extends Pick<OutgoingMessage, 'id' | 'topic'> {
  readonly detail: string;
}

function tell(
  telling: Telling,
  { villageId, householdId, itemName }: Proposal,
  { id, topic, detail }: Told,
): Promise<void> {
  const data = { what: itemName, detail, when: telling.now };
  return queueToHousehold(telling, { id, villageId, householdId, topic, page: PAGE, data });
}
