import { pointsFromText, pointsText } from '@domain/points';
import { quantityText } from '@domain/quantity';
import { DAYS_MAX, TIMES_MAX } from '@domain/rulebook/limits';
import type {
  Cap,
  CapWindow,
  Direction,
  Item,
  ItemValue,
  Proposer,
  Rectify,
} from '@domain/rulebook/rulebook';
import { countedFrom, wholeFrom } from './typed';

export interface CapForm {
  readonly window: CapWindow;
  /** Empty: no limit of this kind. */
  readonly times: string;
  readonly points: string;
}

/** One item as it is being typed. */
export interface ItemForm {
  readonly code: string;
  readonly dimensionCode: string;
  readonly name: string;
  readonly direction: Direction;
  readonly value: ItemValue['kind'];
  readonly points: string;
  readonly least: string;
  readonly most: string;
  readonly unitName: string;
  readonly quantityMax: string;
  readonly caps: readonly CapForm[];
  readonly proposers: readonly Proposer[];
  readonly evidence: string;
  readonly photoRequired: boolean;
  readonly score: boolean;
  readonly exchange: boolean;
  readonly publicity: boolean;
  readonly rectify: Rectify['mode'] | 'none';
  readonly rectifyDays: string;
  readonly source: string;
  readonly estimated: boolean;
}

export function newItemForm(code: string, dimensionCode: string): ItemForm {
  return {
    code,
    dimensionCode,
    name: '',
    direction: 'addition',
    value: 'fixed',
    points: '',
    least: '',
    most: '',
    unitName: '',
    quantityMax: '',
    caps: [],
    proposers: ['villager', 'scorer', 'committee'],
    evidence: '',
    photoRequired: false,
    score: true,
    exchange: true,
    publicity: true,
    rectify: 'none',
    rectifyDays: '',
    source: '',
    estimated: false,
  };
}

/** Turned round: nobody reports what takes points from the own household. */
export function withDirection(form: ItemForm, direction: Direction): ItemForm {
  const proposers =
    direction === 'deduction'
      ? form.proposers.filter((proposer) => proposer !== 'villager')
      : form.proposers;
  return { ...form, direction, proposers };
}

export function itemFormOf(item: Item): ItemForm {
  const { code, dimensionCode, name, direction, proposers, evidence, photoRequired } = item;
  return {
    code,
    dimensionCode,
    name,
    direction,
    ...valueForm(item.value),
    caps: item.caps.map(capForm),
    proposers,
    evidence,
    photoRequired,
    score: item.books.score,
    exchange: item.books.exchange,
    publicity: item.publicity,
    rectify: item.rectify?.mode ?? 'none',
    rectifyDays: item.rectify === null ? '' : String(item.rectify.days),
    source: item.source,
    estimated: item.estimated,
  };
}

const NO_VALUE = { points: '', least: '', most: '', unitName: '', quantityMax: '' };

function valueForm(value: ItemValue) {
  switch (value.kind) {
    case 'fixed':
      return { ...NO_VALUE, value: value.kind, points: pointsText(value.points) };
    case 'range':
      return {
        ...NO_VALUE,
        value: value.kind,
        least: pointsText(value.least),
        most: pointsText(value.most),
      };
    case 'perUnit':
      return {
        ...NO_VALUE,
        value: value.kind,
        points: pointsText(value.points),
        unitName: value.unitName,
        quantityMax: quantityText(value.quantityMax),
      };
  }
}

function capForm({ window, times, points }: Cap): CapForm {
  return {
    window,
    times: times === null ? '' : String(times),
    points: points === null ? '' : pointsText(points),
  };
}

export type ItemFault =
  | 'name'
  | 'points'
  | 'range'
  | 'unitName'
  | 'quantityMax'
  | 'caps'
  | 'proposers'
  | 'books'
  | 'rectifyDays';

/** What is wrong with a field, in words. */
export type ItemFaults = Readonly<Partial<Record<ItemFault, string>>>;

/** What the parts of an item's form are given. */
export interface ItemFieldsProps {
  readonly form: ItemForm;
  readonly onChange: (form: ItemForm) => void;
  readonly faults: ItemFaults;
}

/** What has to be mended before the item can stand in the rules. */
export function faultsIn(form: ItemForm): readonly ItemFault[] {
  const faults: Readonly<Record<ItemFault, boolean>> = {
    name: form.name.trim() === '',
    ...valueFaults(form),
    caps: form.caps.some((cap) => capFrom(cap) === null),
    proposers: form.proposers.length === 0,
    books: !form.score && !form.exchange,
    rectifyDays:
      form.direction === 'deduction' && form.rectify !== 'none' && rectifyDaysOf(form) === null,
  };
  // Safe: the keys of the record above.
  return (Object.keys(faults) as ItemFault[]).filter((name) => faults[name]);
}

function valueFaults({ value, points, least, most, unitName, quantityMax }: ItemForm) {
  const perUnit = value === 'perUnit';
  return {
    points: value !== 'range' && pointsFromText(points) === null,
    range: value === 'range' && rangeFrom(least, most) === null,
    unitName: perUnit && unitName.trim() === '',
    quantityMax: perUnit && countedFrom(quantityMax) === null,
  };
}

function rangeFrom(leastText: string, mostText: string): ItemValue | null {
  const [least, most] = [pointsFromText(leastText), pointsFromText(mostText)];
  return least === null || most === null || least >= most ? null : { kind: 'range', least, most };
}

function capFrom({ window, times, points }: CapForm): Cap | null {
  const none = times.trim() === '' && points.trim() === '';
  const read = { times: wholeFrom(times, 1, TIMES_MAX), points: pointsFromText(points) };
  const wrong =
    (times.trim() !== '' && read.times === null) || (points.trim() !== '' && read.points === null);
  return none || wrong ? null : { window, ...read };
}

function rectifyDaysOf(form: ItemForm): number | null {
  return wholeFrom(form.rectifyDays, 1, DAYS_MAX);
}

function valueFrom(form: ItemForm): ItemValue | null {
  const each = pointsFromText(form.points);
  const quantityMax = countedFrom(form.quantityMax);
  const unitName = form.unitName.trim();
  switch (form.value) {
    case 'fixed':
      return each === null ? null : { kind: 'fixed', points: each };
    case 'range':
      return rangeFrom(form.least, form.most);
    case 'perUnit':
      return each === null || quantityMax === null
        ? null
        : { kind: 'perUnit', points: each, unitName, quantityMax };
  }
}

/** The item that was typed; null while something in it is missing or wrong. */
export function itemFrom(form: ItemForm): Item | null {
  const value = valueFrom(form);
  if (value === null || faultsIn(form).length > 0) return null;
  const { code, dimensionCode, direction, proposers, photoRequired, publicity, estimated } = form;
  return {
    code,
    dimensionCode,
    name: form.name.trim(),
    direction,
    value,
    caps: form.caps.flatMap((cap) => capFrom(cap) ?? []),
    proposers,
    evidence: form.evidence.trim(),
    // A deduction has a photo, whatever is ticked.
    photoRequired: photoRequired || direction === 'deduction',
    books: { score: form.score, exchange: form.exchange },
    publicity,
    rectify: rectifyFrom(form),
    source: form.source.trim(),
    estimated,
  };
}

function rectifyFrom(form: ItemForm): Rectify | null {
  const days = rectifyDaysOf(form);
  if (form.direction === 'addition' || form.rectify === 'none' || days === null) return null;
  return { days, mode: form.rectify };
}
