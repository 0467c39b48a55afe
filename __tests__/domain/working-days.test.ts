import fc from 'fast-check';
import { workingDayAfter } from '@domain/working-days';

const NONE = { holidays: [], workdays: [] };

describe('a working day', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'Friday, then Monday'],
    ['2026-11-21', 3, '2026-11-25', 'a weekend does not count'],
    ['2026-11-23', 0, '2026-11-23', 'none later is the day itself'],
    ['2026-12-31', 1, '2027-01-01', 'over the year’s end'],
  ])('%s and %i more is %s: %s', (day, count, expected) => {
    expect(workingDayAfter(day, count, NONE)).toBe(expected);
  });

  it('is not a holiday, but a weekend day the village works', () => {
    // As for National Day 2026: the week off, a Saturday worked for it.
    const calendar = {
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      workdays: ['2026-10-10'],
    };
    expect(workingDayAfter('2026-09-30', 1, calendar)).toBe('2026-10-08');
    expect(workingDayAfter('2026-09-30', 3, calendar)).toBe('2026-10-10');
    expect(workingDayAfter('2026-09-30', 4, calendar)).toBe('2026-10-12');
  });

  it('comes within a year, also where every day is off', () => {
    const days = Array.from({ length: 500 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    expect(workingDayAfter('2026-01-01', 3, { holidays: days, workdays: [] })).toBe('2027-01-02');
  });

  it('later and some more later is so many together later, and no weekend', () => {
    const some = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), some, some, (start, first, more) => {
        const day = new Date(Date.UTC(2026, 0, 1 + start)).toISOString().slice(0, 10);
        const after = workingDayAfter(day, first + more, NONE);
        expect(workingDayAfter(workingDayAfter(day, first, NONE), more, NONE)).toBe(after);
        expect([0, 6]).not.toContain(new Date(`${after}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
