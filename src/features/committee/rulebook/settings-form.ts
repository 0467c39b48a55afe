import type { PeriodKind } from '@domain/period';
import { pointsFromText, pointsText, type Points } from '@domain/points';
import { DAYS_MAX } from '@domain/rulebook/limits';
import type { Clearing, FlagRule, Issuing, Settings } from '@domain/rulebook/rulebook';
import { amountFrom, fenFrom, wholeFrom, yuanText } from './typed';

/** The settings as they are being typed: what is left empty is not set. */
export interface SettingsForm {
  readonly period: PeriodKind;
  readonly baseScore: string;
  readonly householdPeriodMax: string;
  readonly issuing: Issuing['kind'];
  readonly above: string;
  readonly yuanPerPoint: string;
  readonly clearing: Clearing['kind'];
  readonly months: string;
  readonly noticeDays: string;
  readonly issuingBudget: string;
  readonly coverageMin: string;
  readonly publicityDays: string;
  readonly objectionDays: string;
  readonly confirmDays: string;
  readonly reviewDays: string;
  readonly flags: boolean;
  readonly threshold: string;
  readonly vetoItems: readonly string[];
  readonly wholePeriodOnly: boolean;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

const NOTICE_DAYS_MAX = 90;
const MONTHS_MAX = 60;
const PERCENT_MAX = 1_000;
const FEN_MAX = 1_000_000;
const NOTICE_DAYS = '30';

export function settingsFormOf(settings: Settings): SettingsForm {
  return {
    period: settings.period,
    baseScore: pointsText(settings.baseScore),
    householdPeriodMax: textOr(settings.householdPeriodMax, pointsText),
    ...issuingForm(settings.issuing),
    yuanPerPoint: textOr(settings.fenPerPoint, yuanText),
    ...clearingForm(settings.clearing),
    issuingBudget: textOr(settings.issuingBudget, pointsText),
    coverageMin: textOr(settings.coverageMin, String),
    publicityDays: String(settings.publicityDays),
    objectionDays: String(settings.objectionDays),
    confirmDays: String(settings.confirmDays),
    reviewDays: String(settings.reviewDays),
    ...flagForm(settings.flag),
    holidays: settings.holidays,
    workdays: settings.workdays,
  };
}

function textOr<T>(value: T | null, text: (value: T) => string): string {
  return value === null ? '' : text(value);
}

function issuingForm(issuing: Issuing): Pick<SettingsForm, 'issuing' | 'above'> {
  const above = issuing.kind === 'atClose' ? pointsText(issuing.above) : '';
  return { issuing: issuing.kind, above };
}

function clearingForm(
  clearing: Clearing,
): Pick<SettingsForm, 'clearing' | 'months' | 'noticeDays'> {
  return {
    clearing: clearing.kind,
    months: clearing.kind === 'rolling' ? String(clearing.months) : '',
    noticeDays: clearing.kind === 'none' ? NOTICE_DAYS : String(clearing.noticeDays),
  };
}

function flagForm(
  flag: FlagRule | null,
): Pick<SettingsForm, 'flags' | 'threshold' | 'vetoItems' | 'wholePeriodOnly'> {
  if (flag === null) return { flags: false, threshold: '', vetoItems: [], wholePeriodOnly: true };
  const { threshold, vetoItems, wholePeriodOnly } = flag;
  return { flags: true, threshold: pointsText(threshold), vetoItems, wholePeriodOnly };
}

type Reader<T> = (text: string) => T | null;

/** Undefined: something is there that cannot be read. */
function required<T>(text: string, read: Reader<T>): T | undefined {
  return read(text) ?? undefined;
}

function optional<T>(text: string, read: Reader<T>): T | null | undefined {
  return text.trim() === '' ? null : required(text, read);
}

const whole =
  (least: number, most: number): Reader<number> =>
  (text) =>
    wholeFrom(text, least, most);

const days = whole(1, DAYS_MAX);

function worthFrom(text: string): number | null {
  const fen = fenFrom(text);
  return fen !== null && fen > 0 && fen <= FEN_MAX ? fen : null;
}

function readOf(form: SettingsForm) {
  const { issuing, clearing, flags } = form;
  return {
    baseScore: required(form.baseScore, amountFrom),
    householdPeriodMax: optional(form.householdPeriodMax, pointsFromText),
    above: issuing === 'atClose' ? required(form.above, amountFrom) : null,
    yuanPerPoint: optional(form.yuanPerPoint, worthFrom),
    months: clearing === 'rolling' ? required(form.months, whole(1, MONTHS_MAX)) : null,
    noticeDays: clearing === 'none' ? null : required(form.noticeDays, whole(0, NOTICE_DAYS_MAX)),
    // What limits the promises has nothing to limit where none are made as things are posted.
    issuingBudget: issuing === 'asPosted' ? optional(form.issuingBudget, pointsFromText) : null,
    coverageMin: issuing === 'asPosted' ? optional(form.coverageMin, whole(1, PERCENT_MAX)) : null,
    publicityDays: required(form.publicityDays, days),
    objectionDays: required(form.objectionDays, days),
    confirmDays: required(form.confirmDays, days),
    reviewDays: required(form.reviewDays, days),
    threshold: flags ? required(form.threshold, amountFrom) : null,
  };
}

type Read = ReturnType<typeof readOf>;
export type SettingName = keyof Read;

/** The fields that cannot be read as they stand. */
export function amissIn(form: SettingsForm): readonly SettingName[] {
  // Safe: the keys of the object above.
  const fields = Object.entries(readOf(form)) as [SettingName, unknown][];
  return fields.filter(([, value]) => value === undefined).map(([name]) => name);
}

type Whole = { readonly [N in SettingName]: Exclude<Read[N], undefined> };

function isWhole(read: Read): read is Whole {
  return !Object.values(read).includes(undefined);
}

/** The settings that were typed; null while a field cannot be read. */
export function settingsFrom(form: SettingsForm): Settings | null {
  const read = readOf(form);
  if (!isWhole(read)) return null;
  return {
    period: form.period,
    baseScore: read.baseScore,
    issuing: issuingFrom(form.issuing, read.above),
    fenPerPoint: read.yuanPerPoint,
    clearing: clearingFrom(form.clearing, read.months, read.noticeDays),
    householdPeriodMax: read.householdPeriodMax,
    publicityDays: read.publicityDays,
    objectionDays: read.objectionDays,
    confirmDays: read.confirmDays,
    reviewDays: read.reviewDays,
    issuingBudget: read.issuingBudget,
    coverageMin: read.coverageMin,
    flag: flagFrom(form, read.threshold),
    holidays: form.holidays,
    workdays: form.workdays,
  };
}

function issuingFrom(kind: Issuing['kind'], above: Points | null): Issuing {
  if (kind === 'atClose' && above !== null) return { kind, above };
  return { kind: kind === 'none' ? 'none' : 'asPosted' };
}

function clearingFrom(
  kind: Clearing['kind'],
  months: number | null,
  noticeDays: number | null,
): Clearing {
  if (kind === 'none' || noticeDays === null) return { kind: 'none' };
  if (kind !== 'rolling') return { kind, noticeDays };
  return months === null ? { kind: 'none' } : { kind, months, noticeDays };
}

function flagFrom(form: SettingsForm, threshold: Points | null): FlagRule | null {
  const { vetoItems, wholePeriodOnly } = form;
  return threshold === null ? null : { threshold, vetoItems, wholePeriodOnly };
}
