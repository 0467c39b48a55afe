/** What an item comes to, and the stretch of days a cap counts over. */
import fc from 'fast-check';
import { POINT, points } from '@domain/points';
import { quantity, type Quantity } from '@domain/quantity';
import { capWindowOf } from '@domain/rulebook/cap-windows';
import type { CapWindow, ItemValue } from '@domain/rulebook/rulebook';
import { mostOf } from '@domain/rulebook/value';
import { dayAfter } from '@domain/village-time';
import { workingDayAfter } from '@domain/working-days';

const hours = (amount: number) => quantity(amount * 1_000);
const volunteering = (most: number): ItemValue => ({
  kind: 'perUnit',
  points: points(10 * POINT),
  unitName: '小时',
  quantityMax: hours(most),
});

it.each<[string, ItemValue, Quantity | null, number]>([
  ['5 points', { kind: 'fixed', points: points(5 * POINT) }, null, 5],
  ['half a point', { kind: 'fixed', points: points(500) }, null, 0.5],
  [
    'a range, at its most',
    { kind: 'range', least: points(5 * POINT), most: points(50 * POINT) },
    null,
    50,
  ],
  ['1.5 hours', volunteering(2), hours(1.5), 15],
  ['3.5 hours, of which two count', volunteering(2), hours(3.5), 20],
  ['402 hours of a year', volunteering(1_000), hours(402), 4_020],
])('%s come to what they should', (_, value, amount, expected) => {
  expect(mostOf(value, amount)).toBe(expected * POINT);
});

it('never gives more than the whole, and nothing is lost but a thousandth', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      (each, brought, most) => {
        const value = volunteeringAt(each, most);
        const counted = BigInt(Math.min(brought, most));
        const exact = (BigInt(each) * counted) / 1_000n;
        expect(BigInt(mostOf(value, quantity(brought)))).toBe(exact);
      },
    ),
  );
});

function volunteeringAt(each: number, most: number): ItemValue {
  return {
    kind: 'perUnit',
    points: points(each),
    unitName: '小时',
    quantityMax: quantity(most),
  };
}

it.each<[CapWindow, string, string, string]>([
  ['day', '2026-11-30', '2026-12-01', '2026-11-30'],
  ['week', '2026-11-29', '2026-11-30', 'W2026-11-23'],
  ['month', '2026-11-30', '2026-12-01', '2026-11'],
  ['quarter', '2026-09-30', '2026-10-01', '2026-Q3'],
  ['year', '2026-12-31', '2027-01-01', '2026'],
])('a %s ends after %s', (window, last, next, key) => {
  expect(capWindowOf(last, window)).toBe(key);
  expect(capWindowOf(next, window)).not.toBe(key);
});

it('a week is seven days from Monday, over a new year too', () => {
  const week = Array.from({ length: 7 }, (_, index) => dayAfter('2026-12-28', index));
  expect(new Set(week.map((day) => capWindowOf(day, 'week')))).toEqual(new Set(['W2026-12-28']));
  expect(capWindowOf('2027-01-04', 'week')).toBe('W2027-01-04');
});

/** 2026-10-01 to 07 are off, Saturday the 10th is worked. */
const calendar = {
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-10-10'],
};

it.each([
  ['over a weekend', '2026-11-20', 3, '2026-11-25'],
  ['over a holiday', '2026-09-30', 3, '2026-10-10'],
  ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
])('working days are counted %s', (_, from, count, until) => {
  expect(workingDayAfter(from, count, calendar)).toBe(until);
});
