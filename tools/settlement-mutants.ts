import type { Mutant } from './mutant';

export const SETTLEMENT_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'SET-01',
    breaks: 'a household that was settled before the function was killed is settled again',
    file: 'cloudfunctions/runtime/close-page.ts',
    find: 'if (done !== null) return { household, issued: done.amount };',
    put: '',
  },
  {
    invariant: 'SET-01',
    breaks: 'a close issues points under an id of its own each time',
    file: 'domain/settlement/close.ts',
    find: 'return `${householdId}.${period}.settle`;',
    put: 'return `${householdId}.${period}.${Math.random()}`;',
  },
  {
    invariant: 'SET-01',
    breaks: 'a flag is computed again',
    file: 'cloudfunctions/runtime/close-page.ts',
    find: 'if (done !== null) return done.flagged;',
    put: '',
  },
  {
    invariant: 'SET-02',
    breaks: 'a clearing ends the score with the points',
    file: 'cloudfunctions/runtime/keep-deadlines/run-clearings.ts',
    find: "await tx.replace('households', posted.household);",
    put: "const { account } = posted.household; await tx.replace('households', { ...posted.household, account: { ...account, scores: {} } });",
  },
  {
    invariant: 'SET-03',
    breaks: 'a line below the base makes the base spendable',
    file: 'domain/settlement/close.ts',
    find: 'above: points(Math.max(above, rulebook.baseScore))',
    put: 'above',
  },
  {
    invariant: 'SET-03',
    breaks: 'the whole score is issued at the close',
    file: 'domain/scoring-entries.ts',
    find: 'return points(Math.max(0, score - above));',
    put: 'return points(Math.max(0, score - above * 0));',
  },
  {
    invariant: 'SET-04',
    breaks: 'a clearing that runs late ends what was earned since',
    file: 'cloudfunctions/runtime/last-no.ts',
    find: 'before: startOfDay(day)',
    put: "before: day === '' ? startOfDay(day) : '~'",
  },
  {
    invariant: 'SET-05',
    breaks: 'frozen points end with the others',
    file: 'domain/scoring-entries.ts',
    find: 'return upTo(availableOf(household.account), oldOf(',
    put: 'return upTo(household.account.balance, oldOf(',
  },
];
