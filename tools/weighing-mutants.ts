import type { Mutant } from './mutant';

/** Ways of breaking what goes over the scale, one or more for each invariant. */
export const WEIGHING_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'WEI-01',
    breaks: 'a countersign is good for ever',
    file: 'cloudfunctions/runtime/countersigned.ts',
    find: "await tx.replace('countersigns', used);",
    put: '',
  },
  {
    invariant: 'WEI-01',
    breaks: 'any six digits will do',
    file: 'domain/countersign.ts',
    find: 'const right = countersign.codeHash === codeHash;',
    put: 'const right = codeHash.length > 0;',
  },
  {
    invariant: 'WEI-02',
    breaks: 'the basket is paid for',
    file: 'contract/trade-in.ts',
    find: 'quantity === netOf(weighings)',
    put: 'quantity >= netOf(weighings)',
  },
  {
    invariant: 'WEI-03',
    breaks: 'a bag opens any household, in use or not',
    file: 'domain/bag.ts',
    find: "requireThat(household.bags.includes(bagCode), 'BAG_REVOKED');",
    put: 'void household;',
  },
  {
    invariant: 'WEI-03',
    breaks: 'who scans a bag gets the card with it',
    file: 'cloudfunctions/handlers/card/scan-card.ts',
    find: 'cardToken: bagCode === null ? cardToken : null,',
    put: 'cardToken,',
  },
  {
    invariant: 'WEI-04',
    breaks: 'an announced table takes over a day late',
    file: 'domain/exchange-table.ts',
    find: 'nextTable.effectiveFrom <= day',
    put: 'nextTable.effectiveFrom < day',
  },
];
