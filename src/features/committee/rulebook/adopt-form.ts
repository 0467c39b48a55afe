import type { Input } from '@contract/index';
import { daysOfPeriod, periodAfter, periodOf, type PeriodKind } from '@domain/period';
import { earliestDay } from '@domain/rulebook/adopt';
import { inForceOn, type RulebookInForce } from '@domain/rulebook/rulebook';
import { dayAfter } from '@domain/village-time';
import { wholeFrom } from './typed';

/** The meeting and the filing as they are being typed. */
export interface AdoptForm {
  readonly heldOn: string;
  readonly eligible: string;
  readonly present: string;
  readonly inFavour: string;
  readonly against: string;
  readonly abstained: string;
  readonly filedOn: string;
  readonly receivedBy: string;
  readonly number: string;
  readonly effectiveOn: string;
}

export const NO_ADOPTION: AdoptForm = {
  heldOn: '',
  eligible: '',
  present: '',
  inFavour: '',
  against: '',
  abstained: '',
  filedOn: '',
  receivedBy: '',
  number: '',
  effectiveOn: '',
};

export type AdoptName = keyof AdoptForm;
export const PEOPLE = ['eligible', 'present', 'inFavour', 'against', 'abstained'] as const;

const PEOPLE_MAX = 20_000;

type Adopting = Pick<Input<'rulebook.adopt'>, 'adoption' | 'filing' | 'effectiveOn'>;

/** The fields that are empty or cannot be read. */
export function missingIn(form: AdoptForm): readonly AdoptName[] {
  // Safe: the keys of the form.
  const names = Object.keys(form) as AdoptName[];
  return names.filter((name) =>
    isPeople(name) ? peopleFrom(form[name]) === null : form[name].trim() === '',
  );
}

function isPeople(name: AdoptName): boolean {
  return PEOPLE.some((one) => one === name);
}

function peopleFrom(text: string): number | null {
  return wholeFrom(text, 0, PEOPLE_MAX);
}

/** What was typed, with the photos of the minutes; null while something is missing. */
export function adoptingFrom(form: AdoptForm, minutesPhotoIds: readonly string[]): Adopting | null {
  if (missingIn(form).length > 0) return null;
  const count = (text: string): number => peopleFrom(text) ?? 0;
  return {
    adoption: {
      heldOn: form.heldOn,
      eligible: count(form.eligible),
      present: count(form.present),
      inFavour: count(form.inFavour),
      against: count(form.against),
      abstained: count(form.abstained),
      minutesPhotoIds: [...minutesPhotoIds],
    },
    filing: {
      filedOn: form.filedOn,
      receivedBy: form.receivedBy.trim(),
      number: form.number.trim(),
    },
    effectiveOn: form.effectiveOn,
  };
}

const CHOICES = 4;
const PERIODS_MAX = 30;

/** The next days on which a version of this kind may take effect. */
export function effectiveDays(
  kind: PeriodKind,
  rulebook: readonly RulebookInForce[],
  now: string,
): readonly string[] {
  const first = earliestDay(kind, { rulebook, now });
  const days: string[] = [];
  let period = periodOf(first, kind);
  for (let tried = 0; tried < PERIODS_MAX && days.length < CHOICES; tried += 1) {
    const { from } = daysOfPeriod(period);
    if (beginsPeriod(from, rulebook)) days.push(from);
    period = periodAfter(period);
  }
  return days;
}

/** Whether the rules before that day have a period that begins on it. */
function beginsPeriod(day: string, rulebook: readonly RulebookInForce[]): boolean {
  const before = inForceOn(rulebook, dayAfter(day, -1));
  return before === null || daysOfPeriod(periodOf(day, before.period)).from === day;
}
