import type { ExchangeTable, Material } from './exchange-table';
import {
  dayBrought,
  type CountersignedBy,
  type Offline,
  type RejectedLine,
  type TradeInLine,
  type Weighing,
} from './entry';
import type { Account, Given, Household } from './household';
import { addLot } from './lots';
import { points, sumOf, type Points } from './points';
import { quantity, type Quantity } from './quantity';
import { refuse, requireThat } from './refusal';
import { post, type Posted, type PostingContext } from './posting';
import { dayAfter, dayOf } from './village-time';

/** How long a day's points are remembered: what was brought longer ago cannot be counted any more. */
export const GIVEN_DAYS = 31;

export interface Brought {
  readonly materialId: string;
  readonly quantity: Quantity;
  /** How the scale came to it, when it was weighed with what it lay in; the nets add up to it. */
  readonly weighings?: readonly Weighing[] | undefined;
}

/** What is not taken, and why. */
export interface Rejected {
  readonly materialId: string;
  readonly quantity: Quantity | null;
  readonly reason: string;
}

export interface TradeInRequest {
  readonly household: Household;
  readonly table: ExchangeTable;
  readonly tableVersion: number;
  readonly brought: readonly Brought[];
  readonly rejected?: readonly Rejected[] | undefined;
  /** The bag that was scanned instead of a card. */
  readonly bagCode: string | null;
  readonly countersignedBy: CountersignedBy;
  /** Where and when it was brought, when it comes from a device that had no network. */
  readonly offline: Offline | null;
}

/**
 * Turns what was brought into points and remainders. Refuses when the table has changed since the
 * clerk saw it (TABLE_CHANGED), names an unknown material (NOT_FOUND) or an amount finer than can
 * be counted (BAD_INPUT).
 */
export function decideTradeIn(request: TradeInRequest, context: PostingContext): Posted {
  const { household, table, bagCode, offline, countersignedBy } = request;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  const something = request.brought.length + (request.rejected?.length ?? 0) > 0;
  requireThat(something, 'BAD_INPUT', { field: 'lines' });
  requireThat(table.version === request.tableVersion, 'TABLE_CHANGED', { version: table.version });
  const { account } = household;
  const at = context.now > account.lastAt ? context.now : account.lastAt;
  const day = dayBrought({ at, offline });
  const lines = tradeInLines(account, { table, brought: request.brought, day });
  const rejected = rejectedLines(table, request.rejected ?? []);
  const amount = sumOf(lines.map((line) => line.points));
  return post(
    household,
    {
      kind: 'tradeIn',
      book: 'exchange',
      from: 'issued',
      to: 'household',
      amount,
      source: {
        kind: 'tradeIn',
        tableVersion: table.version,
        ...{ lines, rejected, bagCode, offline, countersignedBy },
      },
    },
    {
      lots: addLot(account.lots, { no: account.entryCount + 1, amount }, account.balance),
      remainders: { ...account.remainders, ...remaindersAfter(lines) },
      given: withoutOldDays(givenAfter(account.given, day, lines), at),
    },
    context,
  );
}

/**
 * The lines of a trade-in, also shown to the clerk while typing. What does not make a whole unit
 * stays as the material's remainder: 34 bottles give nothing and leave 34, one more makes a point.
 */
export function tradeInLines(
  account: Pick<Account, 'remainders' | 'given'>,
  what: {
    readonly table: ExchangeTable;
    readonly brought: readonly Brought[];
    readonly day: string;
  },
): readonly TradeInLine[] {
  const given = account.given[what.day] ?? {};
  return what.brought.map((brought) => {
    const { materialId } = brought;
    return lineOf(materialOf(what.table, materialId), brought, {
      remainder: account.remainders[materialId] ?? quantity(0),
      given: given[materialId] ?? points(0),
    });
  });
}

function materialOf(table: ExchangeTable, materialId: string): Material {
  const material = table.materials.find(({ id }) => id === materialId);
  return material ?? refuse('NOT_FOUND', { material: materialId });
}

function requireCountable({ name, step, measure }: Material, brought: Omit<Brought, 'materialId'>) {
  const { quantity: amount, weighings = [] } = brought;
  requireThat(amount % step === 0, 'BAD_INPUT', { field: 'quantity', material: name });
  const onScale = measure === 'weight' || weighings.length === 0;
  requireThat(onScale, 'BAD_INPUT', { field: 'weighings', material: name });
}

/** Whoever brought it reads what was not taken, in the words of the table of that day. */
function rejectedLines(
  table: ExchangeTable,
  rejected: readonly Rejected[],
): readonly RejectedLine[] {
  return rejected.map(({ materialId, quantity: amount, reason }) => {
    const material = materialOf(table, materialId);
    if (amount !== null) requireCountable(material, { quantity: amount });
    const { name, unitName } = material;
    return { materialId, name, unitName, quantity: amount, reason };
  });
}

function lineOf(
  material: Material,
  brought: Brought,
  before: { readonly remainder: Quantity; readonly given: Points },
): TradeInLine {
  requireCountable(material, brought);
  const { rate } = material;
  const { quantity: amount, weighings = [] } = brought;
  const total = before.remainder + amount;
  const wholeUnits = Math.max(0, Math.floor(total / rate.quantity));
  const earned = wholeUnits * rate.points;
  const room =
    material.dailyPointsMax === null ? earned : Math.max(0, material.dailyPointsMax - before.given);
  const granted = points(Math.min(earned, room));
  return {
    materialId: material.id,
    name: material.name,
    measure: material.measure,
    unitName: material.unitName,
    quantity: amount,
    rate,
    points: granted,
    withheld: points(earned - granted),
    remainderBefore: before.remainder,
    remainderAfter: quantity(total - wholeUnits * rate.quantity),
    weighings,
  };
}

function remaindersAfter(lines: readonly TradeInLine[]): Record<string, Quantity> {
  return Object.fromEntries(lines.map((line) => [line.materialId, line.remainderAfter]));
}

/** What the lines of one day add to the points given; taken back, they lessen it. */
export function givenAfter(
  given: Given,
  day: string,
  lines: readonly Pick<TradeInLine, 'materialId' | 'points'>[],
  sign: 1 | -1 = 1,
): Given {
  const before = given[day] ?? {};
  const after = Object.fromEntries(
    lines.map(({ materialId, points: more }) => [
      materialId,
      points((before[materialId] ?? 0) + sign * more),
    ]),
  );
  return { ...given, [day]: { ...before, ...after } };
}

/** Points given on a day and after it: what somebody at the counter needs of the caps. */
export function givenFrom({ given }: Pick<Account, 'given'>, day: string) {
  const days = Object.entries(given).filter(([other]) => other >= day);
  return Object.fromEntries(days.map(([other, byMaterial]) => [other, { ...byMaterial }]));
}

function withoutOldDays(given: Given, at: string): Given {
  const first = dayAfter(dayOf(at), -GIVEN_DAYS);
  return Object.fromEntries(Object.entries(given).filter(([day]) => day >= first));
}
