import type { Mutant } from './mutant';

/** Ways of breaking points on paper and merchants' services. */
export const PAPER_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'PAP-01',
    breaks: 'a voucher is taken although it was used',
    file: 'domain/voucher/take-in.ts',
    find: "requireThat(state !== 'redeemed', 'VOUCHER_USED', { number, day, household });",
    put: '',
  },
  {
    invariant: 'PAP-02',
    breaks: 'a voided voucher gives its points to nobody',
    file: 'cloudfunctions/handlers/voucher/void-voucher.ts',
    find: "await tx.replace('households', taken.household);",
    put: '',
  },
  {
    invariant: 'PAP-03',
    breaks: 'points come back from paper as if earned today',
    file: 'domain/voucher/take-in.ts',
    find: 'issuedTo.householdId === household.id',
    put: "issuedTo.householdId === ''",
  },
  {
    invariant: 'PAP-04',
    breaks: 'a redemption is undone although its service was had',
    file: 'domain/claim/claim.ts',
    find: "requireThat(claim.used === 0, 'CLAIM_USED', { name: claim.name, day });",
    put: '',
  },
  {
    invariant: 'PAP-05',
    breaks: 'a month that was paid is not remembered',
    file: 'cloudfunctions/handlers/merchant/settle-merchant.ts',
    find: "await tx.insert('merchantDues', due);",
    put: '',
  },
];
