import type { Mutant } from './mutant';

export const STOCK_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'STK-01',
    breaks: 'a move of a time before the last count changes stock again',
    file: 'domain/move.ts',
    find: 'if (occurredAt < goods.countedAt) return mergedMove(goods, noted);',
    put: '',
  },
  {
    invariant: 'STK-01',
    breaks: 'what is written while a count waits is not known to it',
    file: 'domain/move.ts',
    find: 'const isCounted = counting !== null && occurredAt < counting.at;',
    put: 'const isCounted = counting !== null && occurredAt === counting.at;',
  },
  {
    invariant: 'STK-01',
    breaks: 'a count sets stock to its number, whatever was handed out since',
    file: 'domain/count/post.ts',
    find: 'const difference = differenceOf(line, item);\n    const id',
    put: 'const difference = line.counted - item.stock;\n    const id',
  },
  {
    invariant: 'STK-02',
    breaks: 'a merged move is written without the one that takes it back',
    file: 'domain/move.ts',
    find: 'moves: [moveOf(goods, noted), moveOf(goods, { ...back, occurredAt, by, now })]',
    put: 'moves: [moveOf(goods, noted)]',
  },
];
