import { DAY_MUTANTS } from './day-mutants';
import { DRAW_MUTANTS } from './draw-mutants';
import type { Mutant } from './mutant';
import { MONEY_MUTANTS } from './money-mutants';
import { OUTING_MUTANTS } from './outing-mutants';
import { PAPER_MUTANTS } from './paper-mutants';
import { SCORING_MUTANTS } from './scoring-mutants';
import { SETTLEMENT_MUTANTS } from './settlement-mutants';
import { SHOP_MUTANTS } from './shop-mutants';
import { STOCK_MUTANTS } from './stock-mutants';
import { WEIGHING_MUTANTS } from './weighing-mutants';

const LEDGER_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'INV-01',
    breaks: 'a trade-in issues a thousandth more than its lines say',
    file: 'domain/trade-in.ts',
    find: 'const amount = sumOf(lines.map((line) => line.points));',
    put: 'const amount = points(sumOf(lines.map((line) => line.points)) + 1);',
  },
  {
    invariant: 'INV-02',
    breaks: 'a reversal edits the entry it reverses',
    file: 'cloudfunctions/handlers/entry/reverse-entry.ts',
    find: "await tx.insert('entries', reversed.entry);",
    put: "await tx.insert('entries', reversed.entry); await tx.replace('entries', { ...entry, place: '~' });",
  },
  {
    invariant: 'INV-03',
    breaks: 'the hash covers the number and the link, not the content',
    file: 'domain/chain.ts',
    find: 'return digest(canonicalText(entry));',
    put: 'return digest(canonicalText({ no: entry.no, prevHash: entry.prevHash }));',
  },
  {
    invariant: 'INV-04',
    breaks: 'a request id no longer decides the id of its entry',
    file: 'cloudfunctions/runtime/once.ts',
    find: 'id: `${home}.${requestId.toLowerCase()}`,',
    put: 'id: `${home}.${Math.random()}`,',
  },
  {
    invariant: 'INV-05',
    breaks: 'a concurrent duplicate is told that something broke',
    file: 'cloudfunctions/runtime/once.ts',
    find: 'if (first === null) throw cause;',
    put: 'throw cause;',
  },
  {
    invariant: 'INV-06',
    breaks: 'a conflict is not tried again',
    file: 'cloudfunctions/runtime/cloudbase-store.ts',
    find: "return codeOf(error) === 'DATABASE_TRANSACTION_CONFLICT';",
    put: "return codeOf(error) === 'NEVER';",
  },
  {
    invariant: 'INV-07',
    breaks: 'what leaves one household does not arrive at the other',
    file: 'cloudfunctions/handlers/household/transfer-household.ts',
    find: "await tx.replace('households', transfer.in.household);",
    put: '',
  },
  {
    invariant: 'INV-08',
    breaks: 'the account is kept as it was before the redemption',
    file: 'cloudfunctions/handlers/redemption/create-redemption.ts',
    find: "await tx.replace('households', redeemed.household);",
    put: "const { account } = redeemed.household; await tx.replace('households', { ...redeemed.household, account: { ...account, balance: household.account.balance } });",
  },
  {
    invariant: 'INV-09',
    breaks: 'the balance is not looked at before spending',
    file: 'domain/redemption.ts',
    find: "requireThat(cost <= available, 'POINTS_SHORT', { available, cost });",
    put: '',
  },
  {
    invariant: 'INV-10',
    breaks: 'what does not make a whole unit is rounded',
    file: 'domain/trade-in.ts',
    find: 'Math.floor(total / rate.quantity)',
    put: 'Math.round(total / rate.quantity)',
  },
  {
    invariant: 'INV-11',
    breaks: 'an entry moves both books',
    file: 'domain/entry.ts',
    find: 'if (entry.book !== book) return 0 as Points;',
    put: '',
  },
  {
    invariant: 'INV-12',
    breaks: 'a reversed redemption forgets which earnings had paid',
    file: 'domain/reversal.ts',
    find: 'account: { lots: restore(account.lots, payments, account.balance) }',
    put: 'account: { lots: account.lots }',
  },
  {
    invariant: 'INV-13',
    breaks: 'the account forgets what is left over',
    file: 'domain/trade-in.ts',
    find: 'remainders: { ...account.remainders, ...remaindersAfter(lines) },',
    put: 'remainders: account.remainders,',
  },
  {
    invariant: 'INV-14',
    breaks: 'an entry takes whatever time the function has',
    file: 'domain/posting.ts',
    find: 'return now > account.lastAt ? now : account.lastAt;',
    put: 'return now;',
  },
  {
    invariant: 'INV-15',
    breaks: 'a refused request leaves no slip',
    file: 'cloudfunctions/runtime/once.ts',
    find: 'await context.store.insert<Outcomes>(outcomes, slip);',
    put: 'void slip;',
  },
];

/** At least one way of breaking the code for each invariant. */
export const MUTANTS: readonly Mutant[] = [
  ...LEDGER_MUTANTS,
  ...DAY_MUTANTS,
  ...DRAW_MUTANTS,
  ...MONEY_MUTANTS,
  ...OUTING_MUTANTS,
  ...PAPER_MUTANTS,
  ...SCORING_MUTANTS,
  ...SETTLEMENT_MUTANTS,
  ...SHOP_MUTANTS,
  ...STOCK_MUTANTS,
  ...WEIGHING_MUTANTS,
];
