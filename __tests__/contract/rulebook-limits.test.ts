/** What a rulebook is made of has limits in every place, however deep. */
import * as v from 'valibot';
import { Dimension, Item, Settings } from '@contract/rulebook-row';
import { ITEMS_MAX } from '@domain/rulebook/limits';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { anItem, someSettings } from '../support/rules';
import { hostileInputs } from './hostile-inputs';

const perUnit = {
  kind: 'perUnit',
  points: points(POINT),
  unitName: '小时',
  quantityMax: quantity(2_000),
} as const;
const limits = { issuingBudget: points(POINT), coverageMin: 70, householdPeriodMax: points(POINT) };

const WHOLE: readonly (readonly [string, v.GenericSchema, object])[] = [
  ['a dimension', Dimension, { code: 'HJ', name: '环境卫生' }],
  [
    'an item with everything',
    Item,
    anItem({
      caps: [{ window: 'month', times: 4, points: points(20 * POINT) }],
      evidence: '签名',
      rectify: { days: 3, mode: 'before' },
      source: '村民代表会议',
    }),
  ],
  [
    'an item for a panel',
    Item,
    anItem({ value: { kind: 'range', least: points(1), most: points(2) } }),
  ],
  ['an item per unit', Item, anItem({ value: perUnit })],
  ['settings', Settings, someSettings(limits)],
  [
    'settings that settle at the close and clear in time',
    Settings,
    someSettings({
      issuing: { kind: 'atClose', above: points(100 * POINT) },
      clearing: { kind: 'rolling', months: 12, noticeDays: 30 },
    }),
  ],
];

/** Lists and words that may be empty, what may not be set, and what is true or false. */
const FREE =
  /^(a list for (caps|proposers|flag\.vetoItems|holidays|workdays)|an empty text for (evidence|source)|nothing for .*|true for .*)$/;

it.each(WHOLE)('takes %s, and nothing hostile in its place', (_, schema, whole) => {
  expect(v.safeParse(schema, whole).success).toBe(true);
  const taken = hostileInputs({ ...whole }, [])
    .filter(({ input }) => v.safeParse(schema, input).success)
    .map(({ what }) => what)
    .filter((what) => !FREE.test(what));
  expect(taken).toEqual([]);
});

it('is wide enough for the longest rules found in the field, and no wider', () => {
  // 52 additions, 36 deductions and 7 commendations in 新旗村 (docs/domain.md §1.1).
  expect(ITEMS_MAX).toBeGreaterThanOrEqual(95);
  const document = Array.from({ length: ITEMS_MAX }, (_, index) =>
    anItem({
      code: `HJ${index}`,
      name: '长'.repeat(30),
      evidence: '长'.repeat(40),
      source: '长'.repeat(40),
      caps: [{ window: 'month', times: 4, points: points(20 * POINT) }],
    }),
  );
  // One call carries all of it (docs/domain.md §6).
  expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThan(100_000);
});
