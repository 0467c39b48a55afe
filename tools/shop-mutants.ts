import type { Mutant } from './mutant';

export const SHOP_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'SHO-01',
    breaks: 'what is collected stays kept',
    file: 'domain/reservation/collect.ts',
    find: 'reserved: goods.reserved - count',
    put: 'reserved: goods.reserved',
  },
  {
    invariant: 'SHO-01',
    breaks: 'a reservation holds no points',
    file: 'domain/reservation/create.ts',
    find: 'frozen: points(account.frozen + cost),',
    put: 'frozen: account.frozen,',
  },
  {
    invariant: 'SHO-01',
    breaks: 'more is lost than is there for nobody',
    file: 'domain/move.ts',
    find: "requireThat(-count <= stock - reserved, 'STOCK_RESERVED', { name, reserved });",
    put: 'void reserved;',
  },
  {
    invariant: 'SHO-02',
    breaks: 'what is kept for somebody is sold to the next',
    file: 'domain/goods.ts',
    find: 'freshOn(batches, day) - reserved',
    put: 'freshOn(batches, day) - reserved * 0',
  },
  {
    invariant: 'SHO-03',
    breaks: 'the timer ends what has ended',
    file: 'domain/reservation/release.ts',
    find: "if (state !== 'open' || now < dueAt) return null;",
    put: 'if (now < dueAt || state.length === 0) return null;',
  },
  {
    invariant: 'SHO-04',
    breaks: 'a clearing forgets what it left to reservations',
    file: 'domain/settlement/lapse.ts',
    find: 'return { day, amount, through: reservations.made };',
    put: 'return amount === 0 ? { day, amount, through: reservations.made } : lapsing;',
  },
];
