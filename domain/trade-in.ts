import type { ExchangeTable, Material } from './exchange-table';
import type { TradeInLine } from './entry';
import type { Account, Household } from './household';
import { addLot } from './lots';
import { points, sumOf, type Points } from './points';
import { quantity, type Quantity } from './quantity';
import { refuse, requireThat } from './refusal';
import { post, type Posted, type PostingContext } from './posting';
import { dayOf } from './village-time';

export interface Brought {
  readonly materialId: string;
  readonly quantity: Quantity;
}

export interface TradeInRequest {
  readonly household: Household;
  readonly table: ExchangeTable;
  readonly tableVersion: number;
  readonly brought: readonly Brought[];
}

/**
 * Turns what was brought into points and remainders. Refuses when the table has changed since the
 * clerk saw it (TABLE_CHANGED), names an unknown material (NOT_FOUND) or an amount finer than can
 * be counted (BAD_INPUT).
 */
export function decideTradeIn(request: TradeInRequest, context: PostingContext): Posted {
  const { household, table } = request;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  requireThat(table.version === request.tableVersion, 'TABLE_CHANGED', { version: table.version });
  const day = dayOf(
    context.now > household.account.lastAt ? context.now : household.account.lastAt,
  );
  const lines = tradeInLines(household.account, { table, brought: request.brought, day });
  const amount = sumOf(lines.map((line) => line.points));
  const { account } = household;
  return post(
    household,
    {
      kind: 'tradeIn',
      book: 'exchange',
      from: 'issued',
      to: 'household',
      amount,
      source: { kind: 'tradeIn', tableVersion: table.version, lines },
    },
    {
      lots: addLot(account.lots, { no: account.entryCount + 1, amount }, account.balance),
      remainders: { ...account.remainders, ...remaindersAfter(lines) },
      today: { day, points: { ...givenOn(account, day), ...givenAfter(account, day, lines) } },
    },
    context,
  );
}

/**
 * The lines of a trade-in, also shown to the clerk while typing. What does not make a whole unit
 * stays as the material's remainder: 34 bottles give nothing and leave 34, one more makes a point.
 */
export function tradeInLines(
  account: Pick<Account, 'remainders' | 'today'>,
  what: {
    readonly table: ExchangeTable;
    readonly brought: readonly Brought[];
    readonly day: string;
  },
): readonly TradeInLine[] {
  const given = givenOn(account, what.day);
  return what.brought.map(({ materialId, quantity: amount }) => {
    const material = what.table.materials.find(({ id }) => id === materialId);
    if (!material) return refuse('NOT_FOUND', { material: materialId });
    requireThat(amount % material.step === 0, 'BAD_INPUT', {
      field: 'quantity',
      material: material.name,
    });
    return lineOf(material, amount, {
      remainder: account.remainders[materialId] ?? quantity(0),
      given: given[materialId] ?? points(0),
    });
  });
}

function lineOf(
  material: Material,
  amount: Quantity,
  before: { readonly remainder: Quantity; readonly given: Points },
): TradeInLine {
  const { rate } = material;
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
  };
}

function remaindersAfter(lines: readonly TradeInLine[]): Record<string, Quantity> {
  return Object.fromEntries(lines.map((line) => [line.materialId, line.remainderAfter]));
}

function givenOn(account: Pick<Account, 'today'>, day: string): Readonly<Record<string, Points>> {
  return account.today.day === day ? account.today.points : {};
}

function givenAfter(
  account: Account,
  day: string,
  lines: readonly TradeInLine[],
): Record<string, Points> {
  const given = givenOn(account, day);
  return Object.fromEntries(
    lines.map((line) => [line.materialId, points((given[line.materialId] ?? 0) + line.points)]),
  );
}
