/** The exchange table as it is being changed. */
import type { Input } from '@contract/index';
import type { ExchangeTable, Material } from '@domain/exchange-table';
import { pointsFromText, pointsText, type Points } from '@domain/points';
import { quantity, quantityFromText, quantityText } from '@domain/quantity';
import { dayAfter } from '@domain/village-time';
import { MATERIAL } from './texts';

export type TableWish = Omit<Input<'table.save'>, 'requestId' | 'villageId'>;
export type ClassWish = TableWish['wasteClasses'][number];
export type MaterialWish = TableWish['materials'][number];

const DAYS_AHEAD = 366;
const GRAMS_MAX = 50_000;

export function draftOf(table: ExchangeTable, today: string): TableWish {
  const { version, wasteClasses, materials } = table;
  return {
    base: version,
    effectiveFrom: today,
    wasteClasses: wasteClasses.map((one) => ({ ...one })),
    materials: materials.map((one) => ({ ...one, rate: { ...one.rate } })),
  };
}

/** What is to be mended in the whole of it. */
export type Flaw = 'day' | 'sameName' | 'nothing';

export function flawOf(draft: TableWish, today: string): Flaw | null {
  const { effectiveFrom: from, wasteClasses, materials } = draft;
  if (from < today || from > dayAfter(today, DAYS_AHEAD)) return 'day';
  if (wasteClasses.length === 0 || materials.length === 0) return 'nothing';
  const distinct = isEachOnce(wasteClasses) && isEachOnce(materials);
  return distinct ? null : 'sameName';
}

function isEachOnce(named: readonly { readonly name: string }[]): boolean {
  return new Set(named.map(({ name }) => name)).size === named.length;
}

/** A class nobody has named yet; its id is free in this table. */
export function newClass({ wasteClasses }: TableWish): ClassWish {
  const taken = new Set(wasteClasses.map(({ id }) => id));
  let number = wasteClasses.length + 1;
  while (taken.has(`class-${number}`)) number += 1;
  return { id: `class-${number}`, name: '', colour: 'grey', source: '', estimated: false };
}

export function withClass(draft: TableWish, changed: ClassWish): TableWish {
  const known = draft.wasteClasses.some(({ id }) => id === changed.id);
  const wasteClasses = known
    ? draft.wasteClasses.map((one) => (one.id === changed.id ? changed : one))
    : [...draft.wasteClasses, changed];
  return { ...draft, wasteClasses };
}

/** What belonged to it belongs to none. */
export function withoutClass(draft: TableWish, id: string): TableWish {
  return {
    ...draft,
    wasteClasses: draft.wasteClasses.filter((one) => one.id !== id),
    materials: draft.materials.map((one) => (one.classId === id ? { ...one, classId: null } : one)),
  };
}

/** At its place in the list; behind the last for a new one. */
export function withMaterial(draft: TableWish, place: number, changed: MaterialWish): TableWish {
  const materials = [...draft.materials];
  materials[place] = changed;
  return { ...draft, materials };
}

export function withoutMaterial(draft: TableWish, place: number): TableWish {
  return { ...draft, materials: draft.materials.filter((_, index) => index !== place) };
}

/** A material as it is typed. */
export interface MaterialDraft {
  readonly id: string | null;
  readonly name: string;
  readonly measure: Material['measure'];
  readonly unitName: string;
  readonly step: Material['step'];
  readonly quantity: string;
  readonly points: string;
  readonly cap: string;
  readonly grams: string;
  readonly classId: string | null;
  readonly source: string;
  readonly estimated: boolean;
}

export const NEW_MATERIAL: MaterialDraft = {
  id: null,
  name: '',
  measure: 'count',
  unitName: '个',
  step: quantity(1_000),
  ...{ quantity: '', points: '1', cap: '', grams: '' },
  classId: null,
  source: '',
  estimated: false,
};

export function materialDraftOf(material: MaterialWish): MaterialDraft {
  const { rate, dailyPointsMax, gramsEach, ...rest } = material;
  return {
    ...rest,
    quantity: quantityText(rate.quantity),
    points: pointsText(rate.points),
    cap: dailyPointsMax === null ? '' : pointsText(dailyPointsMax),
    grams: gramsEach === null ? '' : String(gramsEach),
  };
}

/** A counted thing goes by the piece, a weighed one by the gram. */
export function measuredBy(draft: MaterialDraft, measure: Material['measure']): MaterialDraft {
  return measure === 'weight'
    ? { ...draft, measure, unitName: MATERIAL.kilogram, step: quantity(1), grams: '' }
    : { ...draft, measure, unitName: '', step: quantity(1_000) };
}

export type MaterialFaults = Readonly<
  Partial<Record<'name' | 'unit' | 'quantity' | 'points' | 'cap' | 'grams' | 'source', string>>
>;

export function faultsOf(draft: MaterialDraft): MaterialFaults {
  const { name, unitName, quantity: amount, points, cap, grams, source } = draft;
  return {
    ...(name.trim() === '' && { name: MATERIAL.wrongName }),
    ...(unitName.trim() === '' && { unit: MATERIAL.wrongUnit }),
    ...(amountFrom(amount) === null && { quantity: MATERIAL.wrongQuantity }),
    ...(pointsAbove(points) === null && { points: MATERIAL.wrongPoints }),
    ...(cap.trim() !== '' && pointsAbove(cap) === null && { cap: MATERIAL.wrongCap }),
    ...(grams.trim() !== '' && gramsFrom(grams) === null && { grams: MATERIAL.wrongGrams }),
    ...(source.trim() === '' && { source: MATERIAL.wrongSource }),
  };
}

/** What was typed; null while something in it is missing or wrong. */
export function materialFrom(draft: MaterialDraft): MaterialWish | null {
  const [amount, points] = [amountFrom(draft.quantity), pointsAbove(draft.points)];
  if (Object.keys(faultsOf(draft)).length > 0 || amount === null || points === null) return null;
  const { id, measure, step, classId, estimated } = draft;
  return {
    ...{ id, measure, step, classId, estimated },
    name: draft.name.trim(),
    unitName: draft.unitName.trim(),
    rate: { quantity: amount, points },
    dailyPointsMax: pointsAbove(draft.cap),
    gramsEach: gramsFrom(draft.grams),
    source: draft.source.trim(),
  };
}

function amountFrom(text: string) {
  const amount = quantityFromText(text, 'each');
  return amount === null || amount === 0 ? null : amount;
}

function pointsAbove(text: string): Points | null {
  const points = text.trim() === '' ? null : pointsFromText(text);
  return points === null || points <= 0 ? null : points;
}

function gramsFrom(text: string): number | null {
  const grams = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return grams >= 1 && grams <= GRAMS_MAX ? grams : null;
}
