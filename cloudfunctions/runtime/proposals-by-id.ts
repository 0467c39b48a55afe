import type { Proposal } from '@domain/proposal/proposal';
import type { Rulebook } from '@domain/rulebook/rulebook';
import { rulesBehind } from './rules';
import type { Store } from './store';

export type RulesBehind = (proposal: Pick<Proposal, 'villageId' | 'version'>) => Rulebook;

/** The rules behind these proposals of a village, as far as there are such proposals. */
export async function rulesBehindIds(
  store: Store,
  villageId: string,
  ids: readonly string[],
): Promise<RulesBehind> {
  const known = await store.list('proposals', {
    where: { id: { in: ids } },
    order: ['id', 'asc'],
    limit: ids.length,
  });
  return rulesBehind(
    store,
    known.filter((proposal) => proposal.villageId === villageId),
  );
}
