import fc from 'fast-check';
import { POINT, points } from '@domain/points';
import { emptyTally, tallyAfter, withoutOldWindows } from '@domain/proposal/caps';
import { objectionDueAt, publicityOf } from '@domain/proposal/deadlines';
import { PROPOSAL_STATES } from '@domain/proposal/proposal';
import { isDropped, isOpen, NEXT, OPEN_STATES } from '@domain/proposal/states';
import { quantity } from '@domain/quantity';
import { isRecused } from '@domain/recusal';
import { capWindowOf } from '@domain/rulebook/cap-windows';
import { CAP_WINDOWS } from '@domain/rulebook/rulebook';
import { mostOf } from '@domain/rulebook/value';
import { somebody } from '../support/builders';
import { someSettings, whole } from '../support/rules';

describe('what an item is worth', () => {
  const perHour = {
    kind: 'perUnit',
    points: whole(10),
    unitName: '小时',
    quantityMax: quantity(2_000),
  } as const;

  it.each([
    [500, 5 * POINT, 'half an hour'],
    [2_000, 20 * POINT, 'two hours'],
    [3_500, 20 * POINT, 'three and a half count two'],
    [1, 10, 'a thousandth of an hour'],
  ])('by the hour, %i thousandths make %i: %s', (amount, expected) => {
    expect(mostOf(perHour, quantity(amount))).toBe(expected);
  });

  it('is exact for the largest there are, and never more than its share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(10_000_000), (each, amount) => {
        const value = { ...perHour, points: points(each), quantityMax: quantity(10_000_000) };
        const exact = (BigInt(each) * BigInt(amount)) / 1_000n;
        expect(BigInt(mostOf(value, quantity(amount)))).toBe(exact);
      }),
    );
  });

  it('is a half point where the rules say so', () => {
    expect(mostOf({ kind: 'fixed', points: points(500) }, null)).toBe(500);
  });
});

describe('the stretch a cap counts over', () => {
  it.each([
    ['day', '2026-11-22', '2026-11-22'],
    ['week', '2026-11-22', 'W2026-11-16'],
    ['week', '2026-11-23', 'W2026-11-23'],
    ['week', '2027-01-01', 'W2026-12-28'],
    ['month', '2026-11-30', '2026-11'],
    ['quarter', '2026-12-31', '2026-Q4'],
    ['year', '2027-01-01', '2027'],
  ] as const)('%s of %s is %s', (window, day, expected) => {
    expect(capWindowOf(day, window)).toBe(expected);
  });

  it('has a key no other kind of stretch has', () => {
    const keys = CAP_WINDOWS.map((window) => capWindowOf('2026-11-16', window));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a tally', () => {
  const held = {
    itemCode: 'A',
    occurredOn: '2026-11-20',
    period: '2026-Q4',
    direction: 'addition',
    state: 'submitted',
    held: whole(5),
  } as const;

  it('is as it was once what it counted is gone', () => {
    const empty = emptyTally('h1', 'v1');
    const one = tallyAfter(empty, null, held);
    const less = tallyAfter(one, held, { ...held, held: whole(2) });
    const gone = { ...held, state: 'voided', held: points(0) } as const;
    expect(Object.keys(one.windows)).toHaveLength(6);
    expect(less.windows['*|2026-Q4']).toEqual({ times: 1, points: whole(2) });
    expect(tallyAfter(less, { ...held, held: whole(2) }, gone)).toEqual(empty);
  });

  it('forgets days nothing can be proposed for any more, and nothing else', () => {
    const tally = tallyAfter(emptyTally('h1', 'v1'), null, held);
    expect(withoutOldWindows(tally, '2027-01-19')).toEqual(tally);
    const later = Object.keys(withoutOldWindows(tally, '2027-06-01').windows);
    expect(later.sort()).toEqual(['*|2026-Q4', 'A|2026', 'A|2026-11', 'A|2026-Q4']);
    expect(withoutOldWindows(tally, '2028-01-01').windows).toEqual({});
  });
});

describe('a deadline', () => {
  it('of publicity is whole days, from the next midnight on', () => {
    const settings = someSettings({ publicityDays: 5 });
    const shown = publicityOf('2026-11-30T15:59:59.999Z', settings, true);
    expect(shown).toEqual({ from: '2026-11-30T16:00:00.000Z', until: '2026-12-05T16:00:00.000Z' });
    const next = publicityOf('2026-11-30T16:00:00.000Z', settings, true);
    expect(next.from).toBe('2026-12-01T16:00:00.000Z');
  });

  it('of an objection is the midnight that ends the last working day', () => {
    const settings = someSettings({ objectionDays: 3 });
    // Friday afternoon: Monday, Tuesday, Wednesday.
    const due = objectionDueAt('2026-11-20T08:00:00.000Z', settings);
    expect(due).toBe('2026-11-25T16:00:00.000Z');
  });
});

describe('the life of a proposal', () => {
  it('leads from every open state to an end, and from no end anywhere', () => {
    const ends = PROPOSAL_STATES.filter((state) => !isOpen(state));
    expect(ends).toEqual(['posted', 'rejected', 'withdrawn', 'voided']);
    expect(PROPOSAL_STATES.filter(isOpen).sort()).toEqual([...OPEN_STATES].sort());
    expect(ends.filter((state) => !isDropped(state))).toEqual(['posted']);
    for (const state of OPEN_STATES) expect(NEXT[state]).toContain('voided');
  });

  it('posts what was on show, and nothing else', () => {
    const before = PROPOSAL_STATES.filter((state) => NEXT[state].includes('posted'));
    expect(before).toEqual(['publicity']);
  });
});

describe('who has no say', () => {
  const place = { villageId: 'v1', householdId: 'h1' };

  it('is of the household or its kin, in this village', () => {
    const { person } = somebody({ role: 'villager', ...place });
    expect(isRecused(person, place)).toBe(true);
    expect(isRecused(person, { ...place, householdId: 'h2' })).toBe(false);
    const relation = { kind: 'kin', note: '', declaredAt: '', byId: '' } as const;
    const kin = { ...somebody().person, relations: [{ ...relation, ...place }] };
    expect(isRecused(kin, place)).toBe(true);
    expect(isRecused(kin, { ...place, villageId: 'v2' })).toBe(false);
  });
});
