/** A village's rules, valid by default: a test names only what matters to it. */
import { POINT, points, type Points } from '@domain/points';
import type { RulebookInForce, Item, Rulebook, Settings } from '@domain/rulebook/rulebook';
import { rulebookIdOf, summaryOf } from '@domain/rulebook/rulebook';
import type { Village } from '@domain/village';
import { aVillage, NOW } from './builders';

export const whole = (count: number): Points => points(count * POINT);

export function anItem(fields: Partial<Item> = {}): Item {
  return {
    code: 'HJ01',
    dimensionCode: 'HJ',
    name: '庭院整洁',
    direction: 'addition',
    value: { kind: 'fixed', points: points(5 * POINT) },
    caps: [],
    proposers: ['villager', 'scorer', 'committee'],
    evidence: '',
    photoRequired: false,
    books: { score: true, exchange: true },
    publicity: false,
    rectify: null,
    source: '',
    estimated: true,
    ...fields,
  };
}

/** Takes twenty points, and the flag where the rule says so. */
export function aBreach(fields: Partial<Item> = {}): Item {
  return anItem({
    code: 'LY02',
    dimensionCode: 'LY',
    name: '违反公德',
    direction: 'deduction',
    value: { kind: 'fixed', points: points(20 * POINT) },
    proposers: ['scorer', 'committee'],
    ...fields,
  });
}

export function someSettings(fields: Partial<Settings> = {}): Settings {
  return {
    period: 'quarter',
    baseScore: points(100 * POINT),
    issuing: { kind: 'asPosted' },
    fenPerPoint: 100,
    clearing: { kind: 'none' },
    householdPeriodMax: null,
    publicityDays: 5,
    objectionDays: 3,
    confirmDays: 7,
    reviewDays: 7,
    issuingBudget: null,
    coverageMin: null,
    flag: { threshold: points(90 * POINT), vetoItems: [], wholePeriodOnly: false },
    holidays: [],
    workdays: [],
    ...fields,
  };
}

export type RulebookFields = Partial<Omit<Rulebook, 'settings'>> & {
  readonly settings?: Partial<Settings>;
};

/** Adopted, and in force since October. */
export function aRulebook(fields: RulebookFields = {}): Rulebook {
  const { villageId = 'v0', version = 1, settings, ...rest } = fields;
  return {
    id: rulebookIdOf(villageId, version),
    villageId,
    version,
    title: '村规民约积分细则',
    template: null,
    state: 'adopted',
    settings: someSettings(settings),
    dimensions: [
      { code: 'HJ', name: '环境' },
      { code: 'LY', name: '邻里' },
    ],
    items: [anItem(), aBreach()],
    adoption: null,
    filing: null,
    effectiveOn: '2026-10-01',
    savedAt: NOW,
    savedBy: { id: 'p0', name: '程主任', role: 'committee' },
    ...rest,
  };
}

/** What the village's own document says of a version. */
export function inForce(rulebook: Rulebook): RulebookInForce {
  return summaryOf(rulebook, rulebook.effectiveOn ?? '~');
}

interface Governed {
  readonly village: Village;
  readonly rulebooks: readonly Rulebook[];
}

/** A village that lives by these versions of its rules, one after the other. */
export function aVillageWithRules(
  fields: Partial<Village> = {},
  ...versions: readonly RulebookFields[]
): Governed {
  const village = aVillage(fields);
  const rulebooks = versions.map((version, index) =>
    aRulebook({ villageId: village.id, version: index + 1, ...version }),
  );
  return { village: { ...village, rulebook: rulebooks.map(inForce) }, rulebooks };
}
