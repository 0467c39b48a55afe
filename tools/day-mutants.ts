import type { Mutant } from './mutant';

export const DAY_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'DAY-01',
    breaks: 'a close reaches up to this very instant, with calls still on their way',
    file: 'domain/day-close/day-close.ts',
    find: 'const CALL_MS = 60_000;',
    put: 'const CALL_MS = 0;',
  },
  {
    invariant: 'DAY-01',
    breaks: 'the instant at which one close ends is counted in the next one, too',
    file: 'domain/day-close/figures.ts',
    find: 'return at > from && at <= until;',
    put: 'return at >= from && at <= until;',
  },
  {
    invariant: 'DAY-01',
    breaks: 'what was undone stays in the kilograms',
    file: 'domain/day-close/figures.ts',
    find: 'for (const line of source.undoes.lines) add(line, -1);',
    put: 'for (const line of source.undoes.lines) void line;',
  },
  {
    invariant: 'DAY-02',
    breaks: 'the clerk seals their own close',
    file: 'domain/day-close/day-close.ts',
    find: 'const isAnother = close.signatures.every(({ id }) => id !== signature.id);',
    put: 'const isAnother = true;',
  },
];
