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
    find: 'digest(`${drawId}|${root}|${salt}|${householdId}`)',
    put: 'digest(`${drawId}|${root.length}|${salt}|${householdId}`)',
  },
  {
    invariant: 'DRA-02',
    breaks: 'whoever foresees the seal foresees the order',
    file: 'domain/draw/ticket.ts',
    find: 'return digest(`${drawId}|${root}|${salt}|${householdId}`).slice(0, TICKET_DIGITS);',
    put: 'return digest(`${drawId}|${root}|${salt.length}|${householdId}`).slice(0, TICKET_DIGITS);',
  },
  {
    invariant: 'DRA-03',
    breaks: 'what is told beforehand is the number itself',
    file: 'domain/draw/draw.ts',
    find: 'commitment: commitmentOf(salt, digest)',
    put: 'commitment: salt',
  },
  {
    invariant: 'DRA-03',
    breaks: 'lots are drawn by another number than the one that was sealed',
    file: 'domain/draw/draw.ts',
    find: 'const seed: Seed = { day: seal.day, root: seal.root, salt };',
    put: 'const seed: Seed = { day: seal.day, root: seal.root, salt: digest(salt) };',
  },
  {
    invariant: 'DRA-03',
    breaks: 'the number of a draw that came to nothing is kept',
    file: 'domain/draw/draw.ts',
    find: "state: 'dropped', salt: null, reason",
    put: "state: 'dropped', reason",
  },
];
