/** What a rulebook is made of, as it is sent and shown. Lists and texts have their limits here. */
import * as v from 'valibot';
import { PERIOD_KINDS } from '@domain/period';
import { points, POINTS_MAX } from '@domain/points';
import {
  CAPS_MAX,
  CODE,
  DAYS_MAX,
  DIMENSIONS_MAX,
  ITEMS_MAX,
  NAME_MAX,
  TIMES_MAX,
  UNIT_NAME_MAX,
  WORDS_MAX,
} from '@domain/rulebook/limits';
import { CAP_WINDOWS, PROPOSERS } from '@domain/rulebook/rulebook';
import {
  Day,
  Id,
  PointsAmount,
  PointsAsked,
  QuantityAsked,
  Text,
  Version,
  WholeNumber,
} from './field';

const CALENDAR_MAX = 120;
const NOTICE_DAYS_MAX = 90;
const MONTHS_MAX = 60;
const PERCENT_MAX = 1_000;
const FEN_MAX = 1_000_000;
const PEOPLE_MAX = 20_000;
const MINUTES_MAX = 6;

/** A list of at most so many. */
function few<const T extends v.GenericSchema>(item: T, max: number) {
  return v.pipe(v.array(item), v.maxLength(max), v.readonly());
}

function within(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** Something a person may leave empty. */
const Words = v.union([v.literal(''), Text(WORDS_MAX)]);

const Code = v.pipe(v.string(), v.regex(CODE));

/** Points in thousandths, nothing included. */
const PointsFromZero = v.pipe(within(0, POINTS_MAX), v.transform(points));

const Days = within(1, DAYS_MAX);
const NoticeDays = within(0, NOTICE_DAYS_MAX);
const People = within(0, PEOPLE_MAX);

export const Dimension = v.strictObject({ code: Code, name: Text(NAME_MAX) });

const ItemValue = v.variant('kind', [
  v.strictObject({ kind: v.literal('fixed'), points: PointsAsked }),
  v.strictObject({ kind: v.literal('range'), least: PointsAsked, most: PointsAsked }),
  v.strictObject({
    kind: v.literal('perUnit'),
    points: PointsAsked,
    unitName: Text(UNIT_NAME_MAX),
    quantityMax: QuantityAsked,
  }),
]);

const Cap = v.strictObject({
  window: v.picklist(CAP_WINDOWS),
  times: v.nullable(within(1, TIMES_MAX)),
  points: v.nullable(PointsAsked),
});

export const Item = v.strictObject({
  code: Code,
  dimensionCode: Code,
  name: Text(NAME_MAX),
  direction: v.picklist(['addition', 'deduction']),
  value: ItemValue,
  caps: few(Cap, CAPS_MAX),
  proposers: few(v.picklist(PROPOSERS), PROPOSERS.length),
  evidence: Words,
  photoRequired: v.boolean(),
  books: v.strictObject({ score: v.boolean(), exchange: v.boolean() }),
  publicity: v.boolean(),
  rectify: v.nullable(v.strictObject({ days: Days, mode: v.picklist(['before', 'after']) })),
  source: Words,
  estimated: v.boolean(),
});

const Clearing = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('periodEnd'), noticeDays: NoticeDays }),
  v.strictObject({ kind: v.literal('yearEnd'), noticeDays: NoticeDays }),
  v.strictObject({
    kind: v.literal('rolling'),
    months: within(1, MONTHS_MAX),
    noticeDays: NoticeDays,
  }),
]);

const Issuing = v.variant('kind', [
  v.strictObject({ kind: v.literal('asPosted') }),
  v.strictObject({ kind: v.literal('atClose'), above: PointsFromZero }),
  v.strictObject({ kind: v.literal('none') }),
]);

const FlagRule = v.strictObject({
  threshold: PointsFromZero,
  vetoItems: few(Code, ITEMS_MAX),
  wholePeriodOnly: v.boolean(),
});

export const Settings = v.strictObject({
  period: v.picklist(PERIOD_KINDS),
  baseScore: PointsFromZero,
  issuing: Issuing,
  fenPerPoint: v.nullable(within(1, FEN_MAX)),
  clearing: Clearing,
  householdPeriodMax: v.nullable(PointsAsked),
  publicityDays: Days,
  objectionDays: Days,
  confirmDays: Days,
  reviewDays: Days,
  issuingBudget: v.nullable(PointsAsked),
  coverageMin: v.nullable(within(1, PERCENT_MAX)),
  flag: v.nullable(FlagRule),
  holidays: few(Day, CALENDAR_MAX),
  workdays: few(Day, CALENDAR_MAX),
});

/** The villagers' meeting that agreed to it. */
export const Adoption = v.strictObject({
  heldOn: Day,
  eligible: People,
  present: People,
  inFavour: People,
  against: People,
  abstained: People,
  minutesPhotoIds: few(Id, MINUTES_MAX),
});

export const Filing = v.strictObject({ filedOn: Day, receivedBy: Text(20), number: Text(40) });

/** What is written of a version: all that may be changed while it is a draft. */
export const Written = {
  title: Text(40),
  /** The template it was begun from. */
  template: v.nullable(v.pipe(v.string(), v.regex(/^[a-zA-Z-]{1,20}$/))),
  settings: Settings,
  dimensions: few(Dimension, DIMENSIONS_MAX),
  items: few(Item, ITEMS_MAX),
};

/** A version as it is read. Names of who saved and received it are the staff's to know. */
export const ShownRulebook = v.strictObject({
  version: Version,
  state: v.picklist(['draft', 'adopted']),
  ...Written,
  adoption: v.nullable(Adoption),
  filing: v.nullable(
    v.strictObject({ filedOn: Day, receivedBy: v.nullable(v.string()), number: v.string() }),
  ),
  effectiveOn: v.nullable(Day),
  savedAt: v.string(),
  savedByName: v.nullable(v.string()),
});

/** What the village says of each adopted version, by the day it takes effect. */
export const RulebookInForce = v.strictObject({
  version: WholeNumber,
  effectiveOn: v.string(),
  period: v.picklist(PERIOD_KINDS),
  baseScore: PointsAmount,
  clearing: Clearing,
  flag: v.nullable(FlagRule),
});
