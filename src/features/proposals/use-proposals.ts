import type { Output } from '@contract/index';
import { usePages } from '@/features/load/use-pages';
import { placeOf, type Villager } from '@/features/villager/place';
import { call } from '@/services/transport';

export type Proposal = Output<'proposal.mine'>['proposals'][number];

const PAGE = 20;

/** Everything proposed about the household, the newest first. */
export function useProposals(villager: Villager) {
  const place = placeOf(villager);
  return usePages(`proposals:${place.householdId}`, async (before) => {
    const page = await call('proposal.mine', {
      ...place,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.proposals, next: page.next };
  });
}
