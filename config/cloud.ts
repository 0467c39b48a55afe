/**
 * What the product needs of CloudBase, declared once: the local cloud runs by it, the checks compare
 * with it, and cloudbaserc.json is generated from it (tools/cloudbaserc.ts).
 */
import type { CollectionName } from '@cloud/runtime/store';

interface Key {
  readonly field: string;
  readonly direction: 1 | -1;
}

interface Index {
  readonly name: string;
  readonly keys: readonly Key[];
}

const up = (field: string): Key => ({ field, direction: 1 });
const down = (field: string): Key => ({ field, direction: -1 });

/** Indexes of each collection, beside the one every collection has on `_id`. */
const INDEXES = {
  bags: [{ name: 'household_place', keys: [up('householdId'), down('place')] }],
  bindCodes: [],
  budgets: [],
  bundles: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] },
    { name: 'village_ended', keys: [up('villageId'), up('endedPlace')] },
  ],
  cards: [],
  claimUses: [{ name: 'merchant_place', keys: [up('merchantId'), down('place')] }],
  claims: [
    { name: 'household_place', keys: [up('householdId'), down('place')] },
    { name: 'state_due', keys: [up('state'), up('dueAt')] },
  ],
  clearings: [{ name: 'village_state_day', keys: [up('villageId'), up('state'), down('day')] }],
  conflicts: [{ name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] }],
  consents: [
    { name: 'village_board', keys: [up('villageId'), up('boardPlace')] },
    {
      name: 'village_kind_state_number',
      keys: [up('villageId'), up('kind'), up('state'), up('householdNumber')],
    },
  ],
  countersigns: [],
  counts: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] },
  ],
  dayCloses: [{ name: 'village_no', keys: [up('villageId'), down('no')] }],
  disclosures: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'household_place', keys: [up('householdId'), down('place')] },
  ],
  donations: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_quarter_place', keys: [up('villageId'), up('quarter'), down('place')] },
  ],
  draws: [{ name: 'village_place', keys: [up('villageId'), down('place')] }],
  entries: [
    { name: 'household_place', keys: [up('householdId'), down('place')] },
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_kind_place', keys: [up('villageId'), up('kind'), down('place')] },
    { name: 'village_by_place', keys: [up('villageId'), up('by.id'), down('place')] },
  ],
  findings: [
    { name: 'village_due', keys: [up('villageId'), down('duePlace')] },
    { name: 'village_state_due', keys: [up('villageId'), up('state'), down('duePlace')] },
    { name: 'village_period_state', keys: [up('villageId'), up('period'), up('state')] },
    { name: 'household_due', keys: [up('householdId'), down('duePlace')] },
    { name: 'household_state_due', keys: [up('householdId'), up('state'), up('duePlace')] },
    { name: 'state_due', keys: [up('state'), up('dueAt')] },
  ],
  flags: [
    {
      name: 'village_period_number',
      keys: [up('villageId'), up('period'), up('householdNumber')],
    },
    {
      name: 'village_period_flagged_number',
      keys: [up('villageId'), up('period'), up('flagged'), up('householdNumber')],
    },
    { name: 'household_from', keys: [up('householdId'), down('from')] },
  ],
  fundMoves: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_fund_place', keys: [up('villageId'), up('fund'), down('place')] },
    { name: 'village_quarter_place', keys: [up('villageId'), up('quarter'), up('place')] },
  ],
  funds: [{ name: 'village_kind', keys: [up('villageId'), up('kind')] }],
  goods: [
    { name: 'village_order', keys: [up('villageId'), up('order')] },
    { name: 'village_barcode_order', keys: [up('villageId'), up('barcode'), up('order')] },
  ],
  gradeRounds: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'work_place', keys: [up('work'), up('place')] },
  ],
  grades: [
    { name: 'round_number', keys: [up('roundId'), up('householdNumber')] },
    { name: 'round_state_number', keys: [up('roundId'), up('state'), up('householdNumber')] },
    { name: 'household_published', keys: [up('householdId'), down('publishedPlace')] },
  ],
  households: [
    { name: 'village_number', keys: [up('villageId'), up('number')] },
    {
      name: 'village_hamlet_number',
      keys: [up('villageId'), up('hamlet'), up('number')],
    },
    { name: 'state_closing', keys: [up('state'), up('closing.at')] },
  ],
  invites: [],
  members: [
    { name: 'village_household_since', keys: [up('villageId'), up('householdId'), up('since')] },
  ],
  merchantDues: [{ name: 'merchant_month', keys: [up('merchantId'), down('month')] }],
  merchants: [{ name: 'village_name', keys: [up('villageId'), up('name')] }],
  moves: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'goods_place', keys: [up('goodsId'), down('place')] },
  ],
  objections: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] },
    { name: 'household_place', keys: [up('householdId'), down('place')] },
  ],
  outbox: [{ name: 'state_place', keys: [up('state'), up('place')] }],
  outings: [{ name: 'village_place', keys: [up('villageId'), down('place')] }],
  passbooks: [],
  periods: [
    { name: 'village_flags_from', keys: [up('villageId'), up('flags.state'), down('from')] },
    { name: 'state_started', keys: [up('state'), up('startedAt')] },
  ],
  persons: [],
  photos: [],
  priceCuts: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] },
    { name: 'state_until', keys: [up('state'), up('until')] },
  ],
  proposals: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] },
    { name: 'village_period_place', keys: [up('villageId'), up('period'), down('place')] },
    { name: 'village_by_place', keys: [up('villageId'), up('by.id'), down('place')] },
    { name: 'village_board', keys: [up('villageId'), down('boardPlace')] },
    { name: 'household_place', keys: [up('householdId'), down('place')] },
    { name: 'household_state_due', keys: [up('householdId'), up('state'), up('dueAt')] },
    { name: 'state_due', keys: [up('state'), up('dueAt')] },
  ],
  receipts: [{ name: 'village_place', keys: [up('villageId'), down('place')] }],
  relations: [
    { name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] },
    { name: 'member_state_place', keys: [up('memberId'), up('state'), down('place')] },
  ],
  requests: [],
  reservations: [
    { name: 'household_place', keys: [up('householdId'), down('place')] },
    { name: 'household_state_place', keys: [up('householdId'), up('state'), down('place')] },
    { name: 'village_code_state', keys: [up('villageId'), up('code'), up('state'), down('place')] },
    { name: 'village_state_place', keys: [up('villageId'), up('state'), down('place')] },
    { name: 'village_state_due', keys: [up('villageId'), up('state'), up('duePlace')] },
    { name: 'state_due', keys: [up('state'), up('dueAt')] },
  ],
  reversals: [],
  rulebooks: [{ name: 'village_version', keys: [up('villageId'), down('version')] }],
  sales: [
    { name: 'village_place', keys: [up('villageId'), down('place')] },
    { name: 'village_quarter_place', keys: [up('villageId'), up('quarter'), down('place')] },
  ],
  sealedHeads: [],
  seals: [{ name: 'village_day', keys: [up('villageId'), down('day')] }],
  serials: [],
  statements: [{ name: 'village_quarter', keys: [up('villageId'), down('quarter')] }],
  subscribers: [],
  tallies: [],
  villages: [{ name: 'township_name', keys: [up('townshipId'), up('name')] }],
  voucherBooks: [],
  vouchers: [
    { name: 'village_number', keys: [up('villageId'), down('number')] },
    { name: 'village_state_number', keys: [up('villageId'), up('state'), down('number')] },
    { name: 'entry_number', keys: [up('issuedEntryId'), up('number')] },
  ],
} as const satisfies Record<CollectionName, readonly Index[]>;

/** Clients reach no collection directly: everything goes through the functions. */
export const COLLECTION_ACCESS = 'ADMINONLY';

/** Files are private; who may see one gets a link that expires (docs/domain.md §6 D11). */
export const STORAGE_ACCESS = 'ADMINONLY';

export const schema = {
  collections: Object.entries(INDEXES).map(([name, indexes]) => ({
    name,
    indexes: indexes,
  })),
};

/** Tencent's cron has seven fields: second, minute, hour, day, month, weekday, year. */
export const triggers = [
  { name: 'seal-day', function: 'jobs', cron: '0 55 23 * * * *' },
  // Before the messages go out, so that what is decided now is told now.
  { name: 'keep-deadlines', function: 'jobs', cron: '0 5,15,25,35,45,55 * * * * *' },
  { name: 'send-messages', function: 'jobs', cron: '0 */10 * * * * *' },
] as const;

/**
 * Node 20 cannot be chosen later: a function's runtime is fixed when it is created. `openapi` is what
 * it may ask of WeChat; WeChat's developer tools read it when they upload the function.
 */
export const functions = [
  { name: 'api', timeoutSeconds: 20, memoryMb: 256, openapi: [] },
  { name: 'jobs', timeoutSeconds: 60, memoryMb: 256, openapi: ['subscribeMessage.send'] },
] as const;

export const RUNTIME = 'Nodejs20.19';
