import type { Output } from '@contract/index';
import { usePages } from '@/features/load/use-pages';
import { useRenewal } from '@/features/load/use-renewal';
import { placeOf, type Villager } from '@/features/villager/place';
import { call } from '@/services/transport';

export type Claim = Output<'claim.mine'>['claims'][number];

const PAGE = 20;

/** The household's service codes, the newest first. */
export function useClaims(villager: Villager) {
  const place = placeOf(villager);
  const claims = usePages(`claims:${place.householdId}`, async (before) => {
    const page = await call('claim.mine', {
      ...place,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.claims, next: page.next };
  });
  useRenewal(claims);
  return claims;
}
