/** One builder a noun, valid by default: a test names only what matters to it. */
import { defaultExchangeTable } from '@domain/default-exchange-table';
import { NEW_GOODS, type Goods } from '@domain/goods';
import { emptyAccount, type Household } from '@domain/household';
import type { Merchant } from '@domain/merchant';
import type { Membership, Person, Role } from '@domain/person';
import { POINT, points } from '@domain/points';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import type { Village } from '@domain/village';
import { sha256 } from '@cloud/runtime/dependencies';
import { personIdOf } from '@cloud/runtime/identity';

const OPENED_AT = '2026-09-30T16:00:00.000Z';
/** 16:00 on Saturday 21 November 2026 in the village. */
export const NOW = '2026-11-21T08:00:00.000Z';

let serial = 0;
const next = () => (serial += 1);

export function uuid(): string {
  return `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}`;
}

export function aVillage(fields: Partial<Village> = {}): Village {
  return {
    id: `v${next()}`,
    townshipId: 't1',
    name: '试验村',
    shopName: '试验村生态美超市',
    rulebook: [],
    openings: [{ weekday: 1, hours: '上午' }],
    exchangeTable: defaultExchangeTable('2026-10-01'),
    nextTable: null,
    shopRules: DEFAULT_SHOP_RULES,
    practice: true,
    ...fields,
  };
}

export function aHousehold(fields: Partial<Household> = {}): Household {
  const number = String(next()).padStart(3, '0');
  const villageId = fields.villageId ?? 'v0';
  return {
    id: `${villageId}.h${number}`,
    villageId,
    number,
    headName: '程德福',
    hamlet: '',
    memberCount: 3,
    state: 'active',
    cardToken: `CARD${String(serial).padStart(12, '0')}`,
    bags: [],
    openedAt: OPENED_AT,
    closing: null,
    account: emptyAccount(OPENED_AT),
    ...fields,
  };
}

export function someGoods(fields: Partial<Goods> = {}): Goods {
  const received = fields.stock ?? fields.received ?? 50;
  const id = fields.id ?? `g${next()}`;
  return {
    ...NEW_GOODS,
    id,
    villageId: 'v0',
    name: '肥皂',
    unitName: '块',
    price: points(5 * POINT),
    received,
    stock: received,
    batches: [{ id: `${id}.opening`, expiresOn: null, left: received }].filter(
      ({ left }) => left > 0,
    ),
    order: serial,
    source: '',
    estimated: true,
    ...fields,
  };
}

/** Somebody the cloud vouches for, with what they are here. */
export interface Somebody {
  readonly openid: string;
  readonly person: Person;
}

export function somebody(...memberships: Membership[]): Somebody {
  const openid = `openid-${next()}`;
  return {
    openid,
    person: { id: personIdOf(openid, sha256), name: '老程', memberships, relations: [] },
  };
}

export function staff(
  role: Exclude<Role, 'villager' | 'merchant' | 'township'>,
  village: Village,
): Somebody {
  return somebody({ role, villageId: village.id });
}

export function aMerchant(fields: Partial<Merchant> = {}): Merchant {
  const { villageId = 'v0' } = fields;
  return {
    id: `${villageId}.m${next()}`,
    villageId,
    name: '老张理发店',
    note: '村口，逢三六九',
    fenPerPoint: 100,
    state: 'active',
    ...fields,
  };
}

export function merchantAt({ villageId, id }: Merchant): Somebody {
  return somebody({ role: 'merchant', villageId, merchantId: id });
}

export function villagerOf(household: Household): Somebody {
  const { villageId, id } = household;
  return somebody({ role: 'villager', villageId, householdId: id });
}

export function townshipOfficer(townshipId = 't1'): Somebody {
  return somebody({ role: 'township', townshipId });
}
