import type { Points } from './points';
import type { Measure, Quantity } from './quantity';
import { refuse, requireThat } from './refusal';
import { dayAfter } from './village-time';
import type { WasteClass } from './waste-class';

/** So much of a material makes so many points: 35 bottles, 1 point. */
export interface Rate {
  readonly quantity: Quantity;
  readonly points: Points;
}

export interface Material {
  readonly id: string;
  readonly name: string;
  readonly measure: Measure;
  /** The word for one: 个, 袋, 节, 纸杯; 公斤 for what is weighed. */
  readonly unitName: string;
  /** The smallest amount a clerk may enter: a whole bag, half a cup, a gram. */
  readonly step: Quantity;
  readonly rate: Rate;
  /** At most so many points a household and day; null for no cap. */
  readonly dailyPointsMax: Points | null;
  /** The waste class it belongs to, one of the table's; null when it belongs to none. */
  readonly classId: string | null;
  /** What one piece weighs, roughly, to compare what came in with what was sold; null when not known. */
  readonly gramsEach: number | null;
  /** Where the rate comes from, as the committee would answer at the villagers' meeting. */
  readonly source: string;
  /** True when the rate is a starting estimate that the village has yet to decide. */
  readonly estimated: boolean;
}

/** What the shop takes and for how many points. A version never changes; a new one replaces it. */
export interface ExchangeTable {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly wasteClasses: readonly WasteClass[];
  readonly materials: readonly Material[];
}

/** What a village keeps: the table in force, and one that has been announced. */
export interface Tables {
  readonly exchangeTable: ExchangeTable;
  /** Takes the other's place on its first day; null when none is announced. */
  readonly nextTable: ExchangeTable | null;
}

/** An announced table is in force from its first day on, whether or not anybody has saved since. */
export function tableInForce({ exchangeTable, nextTable }: Tables, day: string): ExchangeTable {
  return nextTable !== null && nextTable.effectiveFrom <= day ? nextTable : exchangeTable;
}

/** The last one saved; the next is made from it. */
export function newestTable({ exchangeTable, nextTable }: Tables): ExchangeTable {
  return nextTable ?? exchangeTable;
}

/** A material as the committee writes it; without an id it is a new one. */
type MaterialWish = Omit<Material, 'id'> & { readonly id: string | null };

export interface TableWish {
  /** The version it was made from. */
  readonly base: number;
  readonly effectiveFrom: string;
  readonly wasteClasses: readonly WasteClass[];
  readonly materials: readonly MaterialWish[];
}

/** How far ahead a table may be announced. */
const DAYS_AHEAD = 366;

/**
 * The village's tables with a new version. Refuses when another was saved meanwhile (TABLE_CHANGED),
 * when the day is past or too far away (DAY_OUT_OF_REACH), and when a material is not what it was:
 * what households have left over of it is counted in its measure.
 */
export function decideTable(tables: Tables, wish: TableWish, today: string): Tables {
  const newest = newestTable(tables);
  const { effectiveFrom, wasteClasses } = wish;
  requireThat(wish.base === newest.version, 'TABLE_CHANGED', { version: newest.version });
  const reach = { from: today, until: dayAfter(today, DAYS_AHEAD) };
  const within = effectiveFrom >= reach.from && effectiveFrom <= reach.until;
  requireThat(within, 'DAY_OUT_OF_REACH', reach);

  const version = newest.version + 1;
  const known = new Map(
    [tables.exchangeTable, newest].flatMap(({ materials }) =>
      materials.map((one) => [one.id, one]),
    ),
  );
  const materials = wish.materials.map((one, index) => {
    requireClassed(one, wasteClasses);
    return one.id === null
      ? { ...one, id: `m${version}-${index + 1}` }
      : { ...one, id: requireSame(known.get(one.id), one).id };
  });
  const saved = { version, effectiveFrom, wasteClasses, materials };
  return effectiveFrom === today
    ? { exchangeTable: saved, nextTable: null }
    : { exchangeTable: tableInForce(tables, today), nextTable: saved };
}

function requireClassed({ name, classId }: MaterialWish, classes: readonly WasteClass[]): void {
  const classed = classId === null || classes.some(({ id }) => id === classId);
  requireThat(classed, 'BAD_INPUT', { field: 'classId', material: name });
}

function requireSame(known: Material | undefined, { id, measure, unitName }: MaterialWish) {
  if (known === undefined) return refuse('NOT_FOUND', { material: id ?? '' });
  const same = known.measure === measure && known.unitName === unitName;
  requireThat(same, 'BAD_INPUT', { field: 'measure', material: known.name });
  return known;
}
