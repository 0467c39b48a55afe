import { ownDisclosure } from '../../runtime/disclosure-rows';
import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const mineDisclosure: Handler<'disclosure.mine'> = async (input, { store }) => {
  const { villageId, householdId, before, limit } = input;
  const disclosures = await store.list('disclosures', {
    where: { villageId, householdId, place: placeBounds({ before }) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(disclosures, limit, ({ place }) => place);
  return { disclosures: page.map(ownDisclosure), next };
};
