import * as v from 'valibot';
import { PASSBOOK_LINES, PRINTINGS } from '@domain/passbook';
import { householdEndpoint } from './endpoint';
import { PointsAmount, RequestId, WholeNumber } from './field';

const BOOKLETS_MAX = 1_000;
const ENTRIES_MAX = 1_000_000;

const Booklet = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(BOOKLETS_MAX));
const EntryNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ENTRIES_MAX));

const Line = v.strictObject({
  no: WholeNumber,
  day: v.string(),
  what: v.string(),
  gain: PointsAmount,
  balance: PointsAmount,
});

export const passbookEndpoints = {
  /**
   * What is to be printed into a household's paper passbook, one page at most, and where it begins:
   * what is new, the last print once more, or the whole page it was on.
   */
  'passbook.get': householdEndpoint(['committee', 'supervisor', 'clerk'], {
    input: { printing: v.picklist(PRINTINGS) },
    output: v.strictObject({
      household: v.strictObject({ id: v.string(), number: v.string(), maskedName: v.string() }),
      booklet: WholeNumber,
      page: WholeNumber,
      line: WholeNumber,
      /** The entry before the first line; 0 at the beginning of the ledger. */
      fromNo: WholeNumber,
      lines: v.pipe(v.array(Line), v.maxLength(PASSBOOK_LINES)),
      /** There are more lines than the page holds. */
      more: v.boolean(),
      /** When this booklet was last printed into; null when it is new. */
      printedAt: v.nullable(v.string()),
    }),
    refuses: ['NOT_FOUND'],
  }),
  /** The print came out well: the lines after `fromNo` through `throughNo` are in the passbook. */
  'passbook.print': householdEndpoint(['committee', 'clerk'], {
    input: { requestId: RequestId, booklet: Booklet, fromNo: EntryNumber, throughNo: EntryNumber },
    output: v.strictObject({ page: WholeNumber, line: WholeNumber }),
    refuses: ['NOT_FOUND', 'PASSBOOK_MOVED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The booklet is full or lost: a new one goes on from here, or has it all from the first entry. */
  'passbook.renew': householdEndpoint(['committee', 'clerk'], {
    input: { requestId: RequestId, booklet: Booklet, whole: v.boolean() },
    output: v.strictObject({ booklet: WholeNumber }),
    refuses: ['NOT_FOUND', 'PASSBOOK_MOVED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
