import type { Proposal } from '@domain/proposal/proposal';
import type { Rulebook } from '@domain/rulebook/rulebook';
import { rulesBehind } from './rules';
import type { Store } from './store';

export interface RulesBehind {
  readonly ruleOf: (proposal: Pick<Proposal, 'villageId' | 'version'>) => Rulebook;
  /** The latest version any of them was made under; null when there are none. */
  readonly latest: Rulebook | null;
}

/** The rules behind these proposals of a village, as far as there are such proposals. */
export async function rulesBehindIds(
  store: Store,
  villageId: string,
  ids: readonly string[],
): Promise<RulesBehind> {
  const found = await store.list('proposals', {
    where: { id: { in: ids } },
    order: ['id', 'asc'],
    limit: ids.length,
  });
  const known = found.filter((proposal) => proposal.villageId === villageId);
  const ruleOf = await rulesBehind(store, known);
  const [newest] = [...known].sort((a, b) => b.version - a.version);
  return { ruleOf, latest: newest === undefined ? null : ruleOf(newest) };
}
