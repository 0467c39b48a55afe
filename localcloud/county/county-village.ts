/** A shop of the county as it opens: 300 households, a usual shelf, and who keeps it. All made up. */
import type { Store } from '@cloud/runtime/store';
import { NEW_GOODS, type Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import type { Merchant } from '@domain/merchant';
import type { Membership } from '@domain/person';
import { POINT, points } from '@domain/points';
import { startOfDay } from '@domain/village-time';
import type { Village } from '@domain/village';
import { personOf } from '../demo/demo-people';
import { demoGoods, demoHouseholds, demoVillage } from '../demo/demo-village';
import { openingMove } from '../demo/plant';

/** Villages have 300 to 700 households (docs/domain.md §8). */
const HOUSEHOLDS = 300;
const TOWNSHIP = 'county-township';

export interface CountyVillage {
  readonly village: Village;
  readonly households: readonly Household[];
  readonly goods: readonly Goods[];
  readonly service: Goods;
  readonly staff: Readonly<Record<StaffRole, string>>;
}

const STAFF = ['clerk', 'second', 'committee', 'other', 'supervisor', 'merchant'] as const;
type StaffRole = (typeof STAFF)[number];

export function countyVillage(index: number, openedOn: string): CountyVillage {
  const id = `county-${String(index + 1).padStart(2, '0')}`;
  const name = `第${index + 1}村`;
  const village: Village = {
    ...demoVillage(openedOn),
    id,
    townshipId: TOWNSHIP,
    name,
    shopName: `${name}积分超市`,
    rulebook: [],
  };
  const households = demoHouseholds(village, openedOn, HOUSEHOLDS).map((household) => ({
    ...household,
    // Made from the village's own chance, and still another one in each village.
    cardToken: `${household.cardToken.slice(0, 14)}${String(index).padStart(2, '0')}`,
  }));
  const goods = demoGoods(village).map((item) => ({ ...item, received: 0, stock: 0, batches: [] }));
  const openids = STAFF.map((role) => [role, `${id}-${role}`] as const);
  return {
    village,
    households,
    goods,
    service: haircut(village),
    // Safe: one for each of STAFF.
    staff: Object.fromEntries(openids) as CountyVillage['staff'],
  };
}

function haircut({ id: villageId }: Village): Goods {
  return {
    ...NEW_GOODS,
    id: `${villageId}.haircut`,
    villageId,
    kind: 'service',
    name: '理发',
    unitName: '次',
    price: points(15 * POINT),
    merchantId: merchantIdOf(villageId),
    costFen: 1_500,
    order: 99,
    source: '',
    estimated: true,
  };
}

function barber({ id: villageId }: Village): Merchant {
  return {
    id: merchantIdOf(villageId),
    villageId,
    name: '方师傅理发',
    note: '村口',
    fenPerPoint: 100,
    state: 'active',
  };
}

export function merchantIdOf(villageId: string): string {
  return `${villageId}.barber`;
}

export async function plantVillage(store: Store, planted: CountyVillage): Promise<void> {
  const { village, households, goods, service, staff } = planted;
  await store.insert('villages', village);
  for (const item of [...goods, service]) await store.insert('goods', item);
  for (const item of goods)
    await store.insert('moves', openingMove(item, startOfDay(village.exchangeTable.effectiveFrom)));
  await store.insert('merchants', barber(village));
  for (const role of STAFF) await store.insert('persons', personOf(somebody(village, role, staff)));
  for (const household of households) {
    const { id: householdId, villageId, cardToken: id, openedAt: issuedAt } = household;
    await store.insert('households', household);
    await store.insert('cards', { id, villageId, householdId, state: 'active', issuedAt });
  }
}

function somebody({ id: villageId }: Village, role: StaffRole, staff: CountyVillage['staff']) {
  return {
    openid: staff[role],
    name: NAMES[role],
    note: '',
    memberships: [membershipOf(villageId, role)],
  };
}

const NAMES: Readonly<Record<StaffRole, string>> = {
  clerk: '程师傅',
  second: '小吴',
  committee: '胡主任',
  other: '黄委员',
  supervisor: '老方',
  merchant: '方师傅',
};

function membershipOf(villageId: string, role: StaffRole): Membership {
  switch (role) {
    case 'clerk':
    case 'second':
      return { role: 'clerk', villageId };
    case 'committee':
    case 'other':
      return { role: 'committee', villageId };
    case 'supervisor':
      return { role: 'supervisor', villageId };
    case 'merchant':
      return { role: 'merchant', villageId, merchantId: merchantIdOf(villageId) };
  }
}
