import { flagFaults } from './audit-flags';
import type { Fault } from './audit-household';
import type { Entry, RuleCause } from './entry';
import type { Proposal } from './proposal/proposal';
import { lapseEntryIdOf } from './reservation/release';
import { heldFor, type Reservation } from './reservation/reservation';
import type { Rulebook } from './rulebook/rulebook';
import { mostOf } from './rulebook/value';
import type { ScoringBooks } from './scoring-books';
import { issuedAtClose, pointsEntryIdOf, scoreEntryIdOf } from './scoring-entries';
import { clearingDays, clearingEntryIdOf } from './settlement/clearing';
import { closeOf, scoreOf, settlementEntryIdOf, takesPart, type Period } from './settlement/close';
import { periodNamed } from './settlement/periods';
import { dayAfter, startOfDay } from './village-time';

/**
 * Works out anew what the rules should have moved: every posted proposal has its entries and nothing
 * else scores; closes, clearings and flags follow from scores, rules and recorded changes.
 */
export function auditScoring(books: ScoringBooks): readonly Fault[] {
  return [
    ...awardFaults(books),
    ...settlementFaults(books),
    ...clearingFaults(books),
    ...flagFaults(books),
  ];
}

const whereOf = ({ householdNumber, no }: Entry) => `${householdNumber}-${no}`;

function awardFaults({ proposals, entries, rulebooks }: ScoringBooks): Fault[] {
  const owed = new Map(
    proposals.flatMap((proposal) =>
      owedBy(proposal, rulebooks).map((owing) => [owing.id, owing] as const),
    ),
  );
  const law = 'AWARDED_BY_PROPOSAL';
  const stray = entries.flatMap((entry) => {
    const cause = causeOf(entry);
    if (cause === null) return [];
    const owing = owed.get(entry.id);
    owed.delete(entry.id);
    const detail = owing === undefined ? 'no proposal owes it' : amiss(entry, cause, owing);
    return detail === null ? [] : [{ law, where: whereOf(entry), detail } as const];
  });
  const missing = [...owed.values()].map(({ id, proposal }) => {
    return { law, where: proposal.householdNumber, detail: `lacks ${id}` } as const;
  });
  return [...stray, ...missing];
}

interface Owing {
  readonly id: string;
  readonly proposal: Proposal;
}

/** The entries a posted proposal has to have. */
function owedBy(proposal: Proposal, rulebooks: readonly Rulebook[]): Owing[] {
  if (proposal.state !== 'posted') return [];
  const { id, version, books } = proposal;
  const issuing = rulebooks.find((one) => one.version === version)?.settings.issuing;
  const moves = books.exchange && issuing?.kind === 'asPosted';
  return [
    ...(books.score ? [{ id: scoreEntryIdOf(id), proposal }] : []),
    ...(moves ? [{ id: pointsEntryIdOf(id), proposal }] : []),
  ];
}

function causeOf({ source }: Entry): RuleCause | null {
  const byRule = source.kind === 'score' || source.kind === 'award' || source.kind === 'deduction';
  return byRule ? source : null;
}

/** Null when the entry is what its proposal came to, and that is what the item allows. */
function amiss(entry: Entry, cause: RuleCause, { proposal }: Owing): string | null {
  const { value, direction, householdId, itemCode, period } = proposal;
  const full = entry.source.kind === 'deduction' ? entry.source.full : entry.amount;
  const adds = entry.to === 'household';
  const checks = [
    [entry.householdId === householdId, 'another household'],
    [cause.itemCode === itemCode && cause.period === period, 'another item or period'],
    [adds === (direction === 'addition'), 'the wrong way'],
    [full === value, `${full}, decided ${value ?? 'nothing'}`],
    [
      full >= leastOf(proposal) && full <= mostOf(proposal.worth, proposal.quantity),
      'not what the item is worth',
    ],
  ] as const;
  return checks.find(([holds]) => !holds)?.[1] ?? null;
}

function leastOf({ worth, quantity }: Proposal): number {
  return worth.kind === 'range' ? worth.least : mostOf(worth, quantity);
}

function settlementFaults(books: ScoringBooks): Fault[] {
  const due = new Map(books.periods.flatMap((period) => issuedBy(period, books)));
  const law = 'SETTLED_BY_RULE';
  const faults: Fault[] = [];
  for (const entry of books.entries) {
    if (entry.kind !== 'settlement') continue;
    const owed = due.get(entry.id);
    due.delete(entry.id);
    const isRight = owed?.amount === entry.amount && owed.householdId === entry.householdId;
    if (!isRight) faults.push({ law, where: whereOf(entry), detail: `${owed?.amount ?? 0} due` });
  }
  for (const { where, isFinal } of due.values())
    if (isFinal) faults.push({ law, where, detail: 'nothing was issued at the close' });
  return faults;
}

interface Issued {
  readonly householdId: string;
  readonly where: string;
  readonly amount: number;
  /** Whether it has to be there by now. */
  readonly isFinal: boolean;
}

/** What a close has to issue, by the id of the entry. */
function issuedBy(record: Period, { village, rulebooks, households }: ScoringBooks) {
  const period = periodNamed(village.rulebook, record.period);
  const issuing = rulebooks.find(({ version }) => version === record.version)?.settings.issuing;
  if (period === null || issuing?.kind !== 'atClose') return [];
  return households
    .filter((household) => takesPart(household, period))
    .flatMap((household) => {
      const score = scoreOf(household.account, period);
      const amount = issuedAtClose(closeOf(score, issuing, period));
      const id = settlementEntryIdOf(household.id, record.period);
      const isFinal = record.state === 'closed' && household.state === 'active';
      const issued: Issued = {
        householdId: household.id,
        where: household.number,
        amount,
        isFinal,
      };
      return amount > 0 ? [[id, issued] as const] : [];
    });
}

function clearingFaults(books: ScoringBooks): Fault[] {
  const cleared = books.entries.filter(({ kind }) => kind === 'clearing');
  const earnedAt = new Map(
    books.entries.map(({ householdId, no, at }) => [`${householdId}-${no}`, at]),
  );
  const late = cleared.flatMap((entry) => {
    const detail = clearedAmiss(entry, books, earnedAt);
    return detail === null
      ? []
      : [{ law: 'CLEARED_BY_RULE' as const, where: whereOf(entry), detail }];
  });
  const counted = books.clearings.flatMap(({ day, state, households, cleared: total }) => {
    const own = cleared.filter(({ id, householdId }) => id === clearingEntryIdOf(householdId, day));
    const sum = own.reduce((all, { amount }) => all + amount, 0);
    const isRight = state !== 'done' || (own.length === households && sum === total);
    return isRight ? [] : [{ law: 'CLEARED_BY_RULE' as const, where: day, detail: `sum ${sum}` }];
  });
  return [...late, ...counted];
}

/** Null when the day is one of the rules', and all that ended was earned before it began. */
function clearedAmiss(
  entry: Entry,
  { village: { rulebook }, reservations }: ScoringBooks,
  earnedAt: ReadonlyMap<string, string>,
): string | null {
  const { source, householdId } = entry;
  if (source.kind !== 'clearing') return 'of another kind';
  const { day, takenFrom } = source;
  const [rule] = clearingDays(rulebook, dayAfter(day, -1), day);
  if (rule === undefined) return `${day} is no clearing day`;
  const held = reservations.find(({ id }) => lapseEntryIdOf(id) === entry.id);
  if (held !== undefined) return lapsedAmiss(entry, held);
  if (entry.id !== clearingEntryIdOf(householdId, day)) return 'under another id';
  const cutoff = startOfDay(rule.earnedBefore);
  const young = takenFrom.find(({ no }) => (earnedAt.get(`${householdId}-${no}`) ?? '~') >= cutoff);
  return young === undefined ? null : `${young.no} was earned later`;
}

/** Null when what ended with a reservation was no more than it gave back. */
function lapsedAmiss(entry: Entry, reservation: Reservation): string | null {
  const { state, items, householdId } = reservation;
  const isOver = state === 'cancelled' || state === 'expired';
  if (!isOver || householdId !== entry.householdId) return `with a reservation that is ${state}`;
  return entry.amount <= heldFor(items) ? null : 'more than its reservation held';
}
