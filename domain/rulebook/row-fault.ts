/** What can be wrong with a cell of the sheet that items are read from. */
export const ROW_FAULTS = [
  /** The heading is not there; the row is the first. */
  'columnMissing',
  'empty',
  /** Facts: `text` stands there, `allowed` lists what may. */
  'unreadable',
  /** Facts: at most `max` characters or rows. */
  'tooLong',
  'tooMany',
  /** The code stands in an earlier row; facts: `text`. */
  'codeTwice',
  /** Facts: the dimension is called `name` in an earlier row. */
  'dimensionRenamed',
  /** Facts: `word`, `reason` (BannedReason), `source`. */
  'banned',
  /** Facts: `what` (ItemFlaw). */
  'flawed',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

export interface RowFault {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  /** The column's heading. */
  readonly column: string;
  readonly code: RowFaultCode;
  readonly facts: Readonly<Record<string, string | number>>;
}
