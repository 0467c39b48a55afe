/** One way of breaking the code, and the invariant whose test must then fail. */
export interface Mutant {
  readonly invariant: string;
  readonly breaks: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly put: string;
}

/** Where the invariants are tested, by the letters before their number. */
export const SUITES: Readonly<Record<string, string>> = {
  DAY: '__tests__/invariants/day-invariants.test.ts',
  DRA: '__tests__/invariants/draw-invariants.test.ts',
  INV: '__tests__/invariants/ledger-invariants.test.ts',
  SCO: '__tests__/invariants/scoring-invariants.test.ts',
  SET: '__tests__/invariants/settlement-invariants.test.ts',
  MON: '__tests__/invariants/money-invariants.test.ts',
  PAP: '__tests__/invariants/paper-invariants.test.ts',
  OUT: '__tests__/invariants/outing-invariants.test.ts',
  SHO: '__tests__/invariants/shop-invariants.test.ts',
  STK: '__tests__/invariants/stock-invariants.test.ts',
  WEI: '__tests__/invariants/weighing-invariants.test.ts',
};

export function suiteOf(invariant: string): string {
  const suite = SUITES[invariant.slice(0, 3)];
  if (suite === undefined) throw new Error(`no suite tests ${invariant}`);
  return suite;
}
