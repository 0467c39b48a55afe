import { navigate, redirect } from '@/services/platform';
import { PLACES } from './texts';

/** Where the committee's screens are. */
export const TO = {
  ledger: '/committee/ledger/index',
  households: '/committee/households/index',
  goods: '/store/goods/index',
  cards: '/committee/cards/index',
  table: '/store/table/index',
  bags: (householdId: string) => `/store/bags/index?householdId=${encodeURIComponent(householdId)}`,
  countersign: (householdId: string) =>
    `/store/countersign/index?householdId=${encodeURIComponent(householdId)}`,
  reserve: (householdId: string) =>
    `/store/reserve/index?householdId=${encodeURIComponent(householdId)}`,
  rules: '/committee/rules/index',
  review: '/committee/review/index',
  objections: '/committee/objections/index',
  bulk: '/committee/bulk/index',
  findings: '/committee/findings/index',
  relations: '/committee/relations/index',
  rulebook: '/committee/rulebook/index',
  replay: '/committee/replay/index',
  settlement: '/committee/settlement/index',
  flags: '/committee/flags/index',
  grades: '/committee/grades/index',
  bank: '/committee/bank/index',
  people: '/pages/people/index',
  entry: (entryId: string) => `/committee/entry/index?entryId=${encodeURIComponent(entryId)}`,
  household: (householdId: string) =>
    `/committee/household/index?householdId=${encodeURIComponent(householdId)}`,
  item: (goodsId: string) => `/store/goods/index?goodsId=${encodeURIComponent(goodsId)}`,
  flagPrint: (period: string) => `/committee/flag-print/index?period=${encodeURIComponent(period)}`,
  round: (roundId: string) => `/committee/grades/index?roundId=${encodeURIComponent(roundId)}`,
  /** `after`: the household before it in the list it is opened from, if there is one. */
  grade: (roundId: string, number: string, after: string | undefined) =>
    `/committee/grade/index?roundId=${encodeURIComponent(roundId)}&number=${encodeURIComponent(number)}` +
    (after === undefined ? '' : `&after=${encodeURIComponent(after)}`),
  card: (number: string) => `/committee/cards/index?number=${encodeURIComponent(number)}`,
};

export type Place = keyof typeof PLACES;

const MARKS: Readonly<Record<Place, string>> = {
  ledger: '账',
  households: '户',
  goods: '货',
  rules: '规',
  people: '换',
};

const KEYS: readonly Place[] = ['ledger', 'households', 'goods', 'rules', 'people'];

/** The places at the bottom of the screen. */
export const NAV = KEYS.map((key) => ({ key, label: PLACES[key], mark: MARKS[key] }));

export function goTo(key: string): void {
  if (key === 'people') void navigate(TO.people);
  if (key === 'ledger' || key === 'households' || key === 'goods' || key === 'rules')
    void redirect(TO[key]);
}

export function openEntry(entryId: string): void {
  void navigate(TO.entry(entryId));
}

export function openHousehold(householdId: string): void {
  void navigate(TO.household(householdId));
}

export function openGoods(goodsId: string): void {
  void navigate(TO.item(goodsId));
}

export function openTable(): void {
  void navigate(TO.table);
}

export function openBags(householdId: string): void {
  void navigate(TO.bags(householdId));
}

export function openCountersign(householdId: string): void {
  void navigate(TO.countersign(householdId));
}

export function openReserve(householdId: string): void {
  void navigate(TO.reserve(householdId));
}

export function openCards(): void {
  void navigate(TO.cards);
}

export function openCard(number: string): void {
  void navigate(TO.card(number));
}
