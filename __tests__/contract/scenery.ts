import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import type { Merchant } from '@domain/merchant';
import { ROLES, type Role } from '@domain/person';
import { POINT, points } from '@domain/points';
import type { Rulebook } from '@domain/rulebook/rulebook';
import type { Village } from '@domain/village';
import {
  aHousehold,
  aMerchant,
  merchantAt,
  someGoods,
  staff,
  townshipOfficer,
  villagerOf,
  type Somebody,
} from '../support/builders';
import { ITEMS } from '../support/panel-rules';
import { aVillageWithRules } from '../support/rules';

/** What a village's calls may be about. */
export interface Cast extends Scenery {
  readonly entryId: string;
  readonly memberId: string;
  readonly photoId: string;
  readonly bagCode: string;
  /** Of no household. */
  readonly goodsPhotoId: string;
  readonly countId: string;
  readonly cutId: string;
  readonly proposalId: string;
  readonly objectionId: string;
  readonly relationId: string;
  readonly findingId: string;
  readonly roundId: string;
  readonly gradeId: string;
  readonly disclosureId: string;
  readonly outingId: string;
  readonly conflictId: string;
  readonly reservationId: string;
  readonly drawId: string;
  readonly fundMoveId: string;
  readonly donationId: string;
  readonly bundleId: string;
  readonly claimCode: string;
  readonly voucherEntryId: string;
  readonly slip: { readonly number: string; readonly secret: string };
}

/** What is there before anything happens. */
export interface Scenery {
  readonly village: Village;
  readonly rulebook: Rulebook;
  readonly household: Household;
  readonly other: Household;
  readonly goods: Goods;
  readonly merchant: Merchant;
  /** The merchant's. */
  readonly service: Goods;
}

export type People = Readonly<Record<Role, Somebody>>;

export function someScenery(townshipId: string): Scenery {
  const { village, rulebooks } = aVillageWithRules({ townshipId }, { items: ITEMS });
  const [rulebook] = rulebooks;
  if (rulebook === undefined) throw new Error('the village has rules');
  const villageId = village.id;
  const merchant = aMerchant({ villageId });
  return {
    village,
    rulebook,
    household: aHousehold({ villageId, headName: '藏着的人' }),
    other: aHousehold({ villageId, headName: '藏着的人' }),
    goods: someGoods({ villageId, price: points(POINT) }),
    merchant,
    service: someGoods({
      ...{ villageId, kind: 'service', merchantId: merchant.id },
      ...{ name: '理发', stock: 0, price: points(POINT) },
    }),
  };
}

/** Somebody in each role. */
export function peopleOf({ village, household, merchant }: Scenery): People {
  const inRole = (role: Role): Somebody => {
    if (role === 'villager') return villagerOf(household);
    if (role === 'merchant') return merchantAt(merchant);
    return role === 'township' ? townshipOfficer(village.townshipId) : staff(role, village);
  };
  // Safe: every role has its entry.
  return Object.fromEntries(ROLES.map((role) => [role, inRole(role)])) as Record<Role, Somebody>;
}
