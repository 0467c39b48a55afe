import fc from 'fast-check';
import { sha256 } from '@cloud/runtime/dependencies';
import { auditHousehold } from '@domain/audit-household';
import type { Entry } from '@domain/entry';
import type { Household } from '@domain/household';
import { POINT, points } from '@domain/points';
import type { PostingContext } from '@domain/posting';
import { decideReversal } from '@domain/reversal';
import { postClearing, postSettlement, postVerdict, type Verdict } from '@domain/scoring-entries';
import { aHousehold, NOW } from '../support/builders';

const whole = (count: number) => points(count * POINT);

function asked(id: string): PostingContext {
  const by = { id: 'p1', name: '胡主任', role: 'committee' } as const;
  return { entryId: id, wishHash: sha256(id), by, now: NOW, digest: sha256 };
}

function aVerdict(id: string, fields: Partial<Verdict> = {}): Verdict {
  return {
    cause: {
      proposalId: id,
      itemCode: 'HJ01',
      itemName: '庭院整洁',
      occurredOn: '2026-11-20',
      period: '2026-Q4',
      version: 1,
    },
    direction: 'addition',
    value: whole(5),
    books: { score: true, exchange: true },
    issuing: { kind: 'asPosted' },
    ...fields,
  };
}

/** A household that has been awarded so many points. */
function awarded(count: number) {
  const value = whole(count);
  return postVerdict(aHousehold(), aVerdict('award', { value }), asked('award'));
}

describe('what a verdict posts', () => {
  it('adds to both books in two entries named after the proposal', () => {
    const { household, entries } = awarded(5);
    expect(entries.map(({ id, kind, book }) => [id, kind, book])).toEqual([
      ['award.score', 'score', 'score'],
      ['award.points', 'award', 'exchange'],
    ]);
    expect(household.account).toMatchObject({
      balance: whole(5),
      scores: { '2026-Q4': whole(5) },
    });
    expect(auditHousehold(household, entries, sha256)).toEqual([]);
  });

  it('leaves the points to the period’s close where the village issues them there', () => {
    const issuing = { kind: 'atClose', above: whole(100) } as const;
    const { household } = postVerdict(aHousehold(), aVerdict('v', { issuing }), asked('v'));
    expect(household.account).toMatchObject({ balance: 0, scores: { '2026-Q4': whole(5) } });
  });

  it('takes no more than there is, and says what the rule would have taken', () => {
    const before = awarded(3);
    const verdict = aVerdict('d', { direction: 'deduction', value: whole(20) });
    const { household, entries } = postVerdict(before.household, verdict, asked('d'));
    expect(household.account).toMatchObject({ balance: 0, scores: { '2026-Q4': whole(-17) } });
    expect(entries[1]).toMatchObject({ amount: whole(3), source: { full: whole(20) } });
    expect(auditHousehold(household, [...before.entries, ...entries], sha256)).toEqual([]);
  });

  it('leaves frozen points to the reservation that holds them', () => {
    const { household } = awarded(10);
    const held = { ...household, account: { ...household.account, frozen: whole(8) } };
    const verdict = aVerdict('d', { direction: 'deduction', value: whole(5) });
    expect(postVerdict(held, verdict, asked('d')).household.account.balance).toBe(whole(8));
    expect(postClearing(held, { day: '2027-01-01', lastNo: 99 }, asked('c'))).toMatchObject({
      entry: { amount: whole(2) },
      household: { account: { lapsing: { day: '2027-01-01', amount: whole(8) } } },
    });
  });
});

describe('a period’s close', () => {
  it.each([
    [99.5, 0],
    [100, 0],
    [100.5, 0.5],
    [310, 210],
  ])('issues of a score of %d what exceeds 100: %d', (score, issued) => {
    const close = { period: '2026-10', score: points(score * POINT), above: whole(100) };
    const { entry, household } = postSettlement(aHousehold(), close, asked('s'));
    expect(entry.amount).toBe(points(issued * POINT));
    expect(auditHousehold(household, [entry], sha256)).toEqual([]);
  });
});

describe('clearing', () => {
  it('ends what was earned up to an entry, and nothing when there is nothing', () => {
    const { household, entries } = awarded(7);
    expect(postClearing(household, { day: '2027-01-01', lastNo: 1 }, asked('c'))).toBeNull();
    const cleared = postClearing(household, { day: '2027-01-01', lastNo: 2 }, asked('c'));
    expect(cleared?.household.account).toMatchObject({ balance: 0, scores: { '2026-Q4': 7_000 } });
    expect(
      cleared?.entry && auditHousehold(cleared.household, [...entries, cleared.entry], sha256),
    ).toEqual([]);
  });
});

it('undoes any of it: books and lots are as before but for the two entries', () => {
  const step = fc.record({
    add: fc.boolean(),
    value: fc.integer({ min: 1, max: 30_000 }),
    what: fc.constantFrom('verdict', 'settle', 'clear'),
  });
  const property = (steps: readonly { add: boolean; value: number; what: string }[]) => {
    let household: Household = aHousehold();
    const entries: Entry[] = [];
    const keep = (posted: { household: Household; entries: readonly Entry[] }) => {
      household = posted.household;
      entries.push(...posted.entries);
    };
    steps.forEach(({ add, value, what }, index) =>
      keep(taken(household, { add, value, what, index })),
    );
    const last = entries.at(-1);
    if (last === undefined) return;
    const before = rewound(entries);
    const { entry, household: undone } = decideReversal(
      { household, entry: last, reason: '录错', shelf: null },
      asked('undo'),
    );
    expect(auditHousehold(undone, [...entries, entry], sha256)).toEqual([]);
    expect(undone.account.balance).toBe(before);
  };
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), property));
});

interface Step {
  readonly add: boolean;
  readonly value: number;
  readonly what: string;
  readonly index: number;
}

function taken(household: Household, { add, value, what, index }: Step) {
  const id = `e${index}`;
  const listed = (posted: { household: Household; entry: Entry | null } | null) => ({
    household: posted?.household ?? household,
    entries: [posted?.entry ?? []].flat(),
  });
  if (what === 'settle')
    return listed(
      postSettlement(
        household,
        { period: '2026-Q3', score: points(value), above: points(POINT) },
        asked(id),
      ),
    );
  if (what === 'clear') {
    const lastNo = Math.floor(household.account.entryCount / 2);
    return listed(postClearing(household, { day: '2026-11-21', lastNo }, asked(id)));
  }
  const direction = add ? 'addition' : 'deduction';
  return postVerdict(household, aVerdict(id, { direction, value: points(value) }), asked(id));
}

/** The balance before the last entry, from the entries alone. */
function rewound(entries: readonly Entry[]): number {
  return entries.at(-2)?.balanceAfter ?? 0;
}
