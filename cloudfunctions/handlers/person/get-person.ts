import type { Output } from '@contract/index';
import type { Household } from '@domain/household';
import type { Membership } from '@domain/person';
import type { Village } from '@domain/village';
import type { Handler } from '../../runtime/handler';

type ShownMembership = Output<'person.get'>['memberships'][number];

export const getPerson: Handler<'person.get'> = async (_, { caller: { person }, store }) => {
  const villageIds = person.memberships.flatMap((held) =>
    'villageId' in held ? [held.villageId] : [],
  );
  const householdIds = person.memberships.flatMap((held) =>
    held.role === 'villager' ? [held.householdId] : [],
  );
  const [villages, households] = await Promise.all([
    villageIds.length === 0 ? [] : store.list('villages', byIds(villageIds)),
    householdIds.length === 0 ? [] : store.list('households', byIds(householdIds)),
  ]);

  const memberships = person.memberships.flatMap((held) => shown(held, { villages, households }));

  return { id: person.id, name: person.name, memberships };
};

function byIds(ids: readonly string[]) {
  return { where: { id: { in: [...new Set(ids)] } }, order: ['id', 'asc'], limit: 100 } as const;
}

/** Nothing for a village or household that is gone: the person cannot open it any more. */
function shown(
  held: Membership,
  known: { readonly villages: readonly Village[]; readonly households: readonly Household[] },
): ShownMembership[] {
  if (held.role === 'township') return [{ role: held.role, townshipId: held.townshipId }];
  const found = known.villages.find(({ id }) => id === held.villageId);
  if (!found) return [];
  const { id, name, shopName, rulebook, practice } = found;
  const village = { id, name, shopName, rulebook: [...rulebook], practice };
  if (held.role === 'merchant') return [{ role: held.role, village, merchantId: held.merchantId }];
  if (held.role !== 'villager') return [{ role: held.role, village }];
  const household = known.households.find((candidate) => candidate.id === held.householdId);
  if (!household) return [];
  const { number, headName } = household;
  return [{ role: held.role, village, household: { id: household.id, number, headName } }];
}
