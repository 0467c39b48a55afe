import type { Mutant } from './mutant';

export const DRAW_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'DRA-01',
    breaks: 'who was drawn takes a piece as often as they come',
    file: 'domain/draw/allotment.ts',
    find: 'count === 1 && !taken.includes(householdId)',
    put: 'count === 1',
  },
  {
    invariant: 'DRA-01',
    breaks: 'those who were not drawn take some as well',
    file: 'domain/draw/allotment.ts',
    find: "requireThat(winners.includes(householdId), 'NOT_DRAWN', { name, until });",
    put: "requireThat(until !== '', 'NOT_DRAWN', { name, until });",
  },
  {
    invariant: 'DRA-02',
    breaks: 'a household enters when the seed is known already',
    file: 'domain/draw/draw.ts',
    find: "state === 'open' && dayOf(now) <= closesOn && !isSealed;",
    put: "state === 'open' && dayOf(now) <= closesOn;",
  },
  {
    invariant: 'DRA-02',
    breaks: 'who comes first is drawn first, whatever the seal says',
    file: 'domain/draw/ticket.ts',
    find: 'digest(`${drawId}|${root}|${householdId}`)',
    put: 'digest(`${drawId}|${root.length}|${householdId}`)',
  },
];
