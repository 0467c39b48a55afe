import { requireThat } from '@domain/refusal';
import type { Sheet } from './sheet/write-xlsx';

/**
 * The first sheet of an .xlsx file, or a .csv file, as the text of its cells: trimmed, a day as
 * 2026-11-21, a number as it is shown. Refuses SHEET_UNREADABLE and SHEET_TOO_LARGE.
 */
export async function readSheet(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  // Loaded when first used: most calls have nothing to do with spreadsheets.
  const rows = begins(bytes, ZIP)
    ? (await import('./sheet/read-xlsx')).readXlsx(bytes)
    : (await import('./sheet/read-csv')).readCsv(bytes);
  requireThat(rows.length > 0, 'SHEET_UNREADABLE');
  return rows;
}

/** An .xlsx file of these sheets. */
export async function writeSheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return (await import('./sheet/write-xlsx')).writeXlsx(sheets);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
