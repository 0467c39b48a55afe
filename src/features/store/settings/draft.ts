import type { Input, Output } from '@contract/index';
import { pointsFromText, pointsText, type Points } from '@domain/points';
import type { CapWindow } from '@domain/rulebook/rulebook';
import { areCutsInOrder } from '@domain/shop-rules';

type Shop = Output<'shop.get'>;
export type Settings = Pick<Input<'shop.save'>, 'shopName' | 'openings' | 'rules'>;
type Rules = Settings['rules'];

/** What is set by a stepper. */
export type NumberField =
  | 'pickupDays'
  | 'nearExpiryDays'
  | 'nearExpiryPercent'
  | 'lastDaysPercent'
  | 'stockWeeks'
  | 'claimDays'
  | 'shrinkageMax';

/** What stands in the form: numbers as they are typed, a day of the week with hours or without. */
export interface SettingsDraft extends Pick<Rules, 'reserving' | NumberField> {
  readonly shopName: string;
  /** Hours by weekday; a day that is not there is closed. */
  readonly hours: Readonly<Partial<Record<number, string>>>;
  readonly limit: string;
  readonly per: CapWindow;
  readonly approval: string;
}

export type Flaw = 'name' | 'openings' | 'limit' | 'approval' | 'cuts';

export function draftOf({ shopName, openings, rules }: Shop): SettingsDraft {
  const { spendingLimit, approvalFrom, ...rest } = rules;
  return {
    ...rest,
    shopName,
    hours: Object.fromEntries(openings.map(({ weekday, hours }) => [weekday, hours])),
    limit: spendingLimit === null ? '' : pointsText(spendingLimit.points),
    per: spendingLimit?.per ?? 'month',
    approval: pointsText(approvalFrom),
  };
}

export function flawsOf(draft: SettingsDraft): readonly Flaw[] {
  const { shopName, limit, approval } = draft;
  const openings = openingsOf(draft);
  return [
    ...(shopName.trim() === '' ? (['name'] as const) : []),
    ...(openings.length === 0 || openings.some(({ hours }) => hours === '')
      ? (['openings'] as const)
      : []),
    ...(limit.trim() !== '' && pointsFromText(limit) === null ? (['limit'] as const) : []),
    ...(pointsFromText(approval) === null ? (['approval'] as const) : []),
    ...(areCutsInOrder(draft) ? [] : (['cuts'] as const)),
  ];
}

/** What is saved; null while something is amiss. */
export function settingsFrom(draft: SettingsDraft): Settings | null {
  const approvalFrom = pointsFromText(draft.approval);
  if (flawsOf(draft).length > 0 || approvalFrom === null) return null;
  const { reserving, pickupDays, claimDays, shrinkageMax } = draft;
  const { nearExpiryDays, nearExpiryPercent, lastDaysPercent, stockWeeks } = draft;
  return {
    shopName: draft.shopName.trim(),
    openings: openingsOf(draft),
    rules: {
      ...{ reserving, pickupDays, claimDays, shrinkageMax, approvalFrom },
      ...{ nearExpiryDays, nearExpiryPercent, lastDaysPercent, stockWeeks },
      spendingLimit: limitOf(pointsFromText(draft.limit), draft.per),
    },
  };
}

function limitOf(points: Points | null, per: CapWindow): Rules['spendingLimit'] {
  return points === null ? null : { points, per };
}

function openingsOf({ hours }: SettingsDraft): Settings['openings'] {
  return WEEKDAYS.flatMap((weekday) => {
    const text = hours[weekday];
    return text === undefined ? [] : [{ weekday, hours: text.trim() }];
  });
}

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A day of the week opened, or closed again. */
export function toggled(draft: SettingsDraft, weekday: number): SettingsDraft {
  const { [weekday]: known, ...others } = draft.hours;
  return { ...draft, hours: known === undefined ? { ...draft.hours, [weekday]: '' } : others };
}
