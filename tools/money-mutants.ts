import type { Mutant } from './mutant';

export const MONEY_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'MON-01',
    breaks: 'more is spent than a fund holds',
    file: 'domain/fund/move.ts',
    find: "requireThat(amountFen <= leftFen, 'FUND_SHORT', { fund: fund.kind, leftFen });",
    put: '',
  },
  {
    invariant: 'MON-01',
    breaks: 'money of this quarter pays for what was bought in the last',
    file: 'domain/fund/move.ts',
    find: '[from, ...later].map((quarter) => closingOf(fund, quarter))',
    put: '[from, ...later].map(() => fund.balanceFen)',
  },
  {
    invariant: 'MON-01',
    breaks: 'a move is counted in the quarter it was written down in',
    file: 'domain/fund/move.ts',
    find: 'const quarter = quarterOf(on);',
    put: 'const quarter = quarterOf(dayOf(now));',
  },
  {
    invariant: 'MON-02',
    breaks: 'more of a donation is spent than was given',
    file: 'domain/fund/move.ts',
    find: "requireThat(amountFen <= leftFen, 'DONATION_SHORT', { no: donation.no, leftFen });",
    put: '',
  },
  {
    invariant: 'MON-02',
    breaks: 'a donation that was undone is kept',
    file: 'domain/fund/move.ts',
    find: "return { ...donation, state: 'undone' };",
    put: 'return donation;',
  },
  {
    invariant: 'MON-03',
    breaks: 'a bundle is sold again',
    file: 'domain/sale/sale.ts',
    find: 'requireKept(bundle);',
    put: '',
  },
  {
    invariant: 'MON-03',
    breaks: 'the money of a sale is undone without its bundles',
    file: 'cloudfunctions/handlers/fund/correct-fund.ts',
    find: 'if (before.sale !== null) await saveUndone(tx, before.sale);',
    put: '',
  },
  {
    invariant: 'MON-04',
    breaks: 'a statement leaves out what was mended',
    file: 'domain/fund/statement.ts',
    find: 'return openingFen + came - spentOf(sheet) + correctedFen;',
    put: 'return openingFen + came - spentOf(sheet) + correctedFen * 0;',
  },
  {
    invariant: 'MON-04',
    breaks: 'a statement begins anew with each quarter',
    file: 'domain/fund/fund.ts',
    find: '(key <= quarter ? sum + change : sum)',
    put: '(key === quarter ? sum + change : sum)',
  },
];
