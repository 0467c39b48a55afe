import { claimRow } from '../../runtime/claims-here';
import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';

export const mineClaim: Handler<'claim.mine'> = async (input, { store }) => {
  const { villageId, householdId, before, limit } = input;
  const page = await store.list('claims', {
    where: { villageId, householdId, place: placeBounds({ before }) },
    order: ['place', 'desc'],
    limit,
  });

  const claims = page.map(claimRow);

  return { claims, next: page.length < limit ? null : (claims.at(-1)?.place ?? null) };
};
