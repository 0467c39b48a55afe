import type { Mutant } from './mutant';

/** Ways of breaking outings without network, one or more for each invariant. */
export const OUTING_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'OUT-01',
    breaks: 'what cannot be posted is forgotten',
    file: 'cloudfunctions/handlers/trade-in/replay-trade-in.ts',
    find: "if (conflict !== null) await tx.insert('conflicts', conflict);",
    put: '',
  },
  {
    invariant: 'OUT-01',
    breaks: 'a card reported lost in between is taken all the same',
    file: 'domain/outing/replay.ts',
    find: 'requireShown(household, tradeIn);',
    put: '',
  },
  {
    invariant: 'OUT-02',
    breaks: 'what was answered is not kept, so a repeat is another wish',
    file: 'cloudfunctions/runtime/do-once.ts',
    find: "await tx.insert('requests', request);",
    put: 'void request;',
  },
  {
    invariant: 'OUT-03',
    breaks: 'what was brought counts on the day it comes in',
    file: 'domain/entry.ts',
    find: 'dayOf(tradeIn.offline?.occurredAt ?? tradeIn.at)',
    put: 'dayOf(tradeIn.at)',
  },
];
