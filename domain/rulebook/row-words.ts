/** The words of the sheet items are written to and read from: each is read as it is written. */
import { pointsFromText, pointsText, type Points } from '../points';
import { quantityFromText, quantityText, type Quantity } from '../quantity';
import { CAPS_MAX, DAYS_MAX, TIMES_MAX } from './limits';
import type { Cap, CapWindow, Direction, ItemValue, Proposer, Rectify } from './rulebook';

const WINDOWS: Readonly<Record<CapWindow, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '每年',
};

const DIRECTIONS: Readonly<Record<Direction, string>> = { addition: '加', deduction: '减' };

const PROPOSER_NAMES: Readonly<Record<Proposer, string>> = {
  villager: '村民',
  scorer: '评议员',
  committee: '村委',
};

/** What may stand in a cell that was not understood, as an example or a list. */
export const ALLOWED = {
  code: '字母、数字和“-”，最多 16 个',
  direction: '加、减',
  value: '5、0.5、5-20',
  quantity: '2、0.5',
  caps: '每月4次；每天20分',
  proposers: '村民、评议员、村委',
  yes: '是、否',
  rectify: '3天内改好不扣；先扣，3天内改好退',
} as const;

const keyOf = <K extends string>(names: Readonly<Record<K, string>>, text: string): K | null => {
  // Safe: the keys of the record.
  const found = (Object.keys(names) as K[]).find((key) => names[key] === text);
  return found ?? null;
};

const plain = (text: string) => text.replace(/\s/g, '');

/** Several things in one cell, divided by what people divide them with. */
const parts = (text: string, divider: RegExp) =>
  plain(text)
    .split(divider)
    .filter((part) => part !== '');

export function directionText(direction: Direction): string {
  return DIRECTIONS[direction];
}

export function directionFrom(text: string): Direction | null {
  return keyOf(DIRECTIONS, plain(text).replace('扣', '减').replace(/分$/, ''));
}

/** "5", or "5-20" for what a panel decides. */
export function valueText(value: ItemValue): string {
  if (value.kind === 'range') return `${pointsText(value.least)}-${pointsText(value.most)}`;
  return pointsText(value.points);
}

export interface UnitCells {
  readonly unitName: string;
  readonly quantityMax: Quantity | null;
}

/** A unit's name makes it a value for each of them. */
export function valueFrom(text: string, { unitName, quantityMax }: UnitCells): ItemValue | null {
  const [first, second, ...more] = plain(text)
    .split(/[-~～—到至]/)
    .map(pointsFromText);
  if (first === undefined || first === null || second === null || more.length > 0) return null;
  if (second !== undefined) return { kind: 'range', least: first, most: second };
  if (quantityMax === null) return { kind: 'fixed', points: first };
  return { kind: 'perUnit', points: first, unitName, quantityMax };
}

export function quantityCell(value: ItemValue): string {
  return value.kind === 'perUnit' ? quantityText(value.quantityMax) : '';
}

export function quantityFrom(text: string): Quantity | null {
  const amount = quantityFromText(plain(text), 'each');
  return amount === null || amount === 0 ? null : amount;
}

/** "每月4次；每天20分", "每月2次、30分". */
export function capsText(caps: readonly Cap[]): string {
  return caps
    .map(({ window, times, points }) => {
      const limits = [
        ...(times === null ? [] : [`${times}次`]),
        ...(points === null ? [] : [`${pointsText(points)}分`]),
      ];
      return `${WINDOWS[window]}${limits.join('、')}`;
    })
    .join('；');
}

export function capsFrom(text: string): readonly Cap[] | null {
  const caps = parts(text, /[；;，,]/).map(capFrom);
  const read = caps.filter((cap) => cap !== null);
  return read.length === caps.length && read.length <= CAPS_MAX ? read : null;
}

const CAP = /^(每天|每日|每周|每月|每季度?|每年)(?:最多)?(?:(\d{1,4})次)?、?(?:([\d.]+)分)?$/;
const OTHER_WINDOWS: Readonly<Record<string, string>> = { 每日: '每天', 每季: '每季度' };

function capFrom(text: string): Cap | null {
  const match = CAP.exec(text);
  if (!match) return null;
  const [, windowText, timesText, pointsCell] = match;
  const window = keyOf(WINDOWS, OTHER_WINDOWS[windowText ?? ''] ?? windowText ?? '');
  const [times, most] = [timesFrom(timesText), mostFrom(pointsCell)];
  if (window === null || times === undefined || most === undefined) return null;
  return times === null && most === null ? null : { window, times, points: most };
}

/** Null when it is not limited, undefined when it cannot be read. */
function timesFrom(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  const times = Number(text);
  return times >= 1 && times <= TIMES_MAX ? times : undefined;
}

function mostFrom(text: string | undefined): Points | null | undefined {
  if (text === undefined) return null;
  return pointsFromText(text) ?? undefined;
}

export function proposersText(proposers: readonly Proposer[]): string {
  return proposers.map((proposer) => PROPOSER_NAMES[proposer]).join('、');
}

export function proposersFrom(text: string): readonly Proposer[] | null {
  const named = parts(text, /[、，,；;/]/).map((name) => keyOf(PROPOSER_NAMES, name));
  const read = named.filter((one) => one !== null);
  return read.length === named.length && read.length > 0 ? read : null;
}

export function yesText(yes: boolean): string {
  return yes ? '是' : '否';
}

/** An empty cell says what is usual. */
export function yesFrom(text: string, usual: boolean): boolean | null {
  const said = plain(text);
  if (said === '') return usual;
  if (['是', '要', '有', '√', '对'].includes(said)) return true;
  return ['否', '不', '不要', '无', '×'].includes(said) ? false : null;
}

export function rectifyText(rectify: Rectify | null): string {
  if (rectify === null) return '';
  const { days, mode } = rectify;
  return mode === 'before' ? `${days}天内改好不扣` : `先扣，${days}天内改好退`;
}

const RECTIFY = /^(先扣)?[，,]?(\d{1,2})天内?改好(不扣|退)?$/;

/** Undefined: it could not be read. */
export function rectifyFrom(text: string): Rectify | null | undefined {
  if (plain(text) === '') return null;
  const match = RECTIFY.exec(plain(text));
  const days = Number(match?.[2] ?? 0);
  if (!match || days < 1 || days > DAYS_MAX) return undefined;
  return { days, mode: match[1] === undefined ? 'before' : 'after' };
}
