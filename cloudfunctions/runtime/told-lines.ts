import type { Input } from '@contract/index';
import { readLines, type ReadLine } from '@domain/proposal/sheet';
import { refuse, requireThat } from '@domain/refusal';
import { deedOf } from './deed';
import { readSheet } from './sheet';

/** What one look at a sheet may take, well within the function's time. */
const LINES_MAX = 500;
const COLUMNS = 7;

/** A sheet's lines, from the file or as the rows of one looked at before. */
export async function toldLines({
  file,
  rows,
}: Pick<Input<'proposal.preview'>, 'file' | 'rows'>): Promise<readonly ReadLine[]> {
  if (file !== undefined) {
    const lines = readLines(await readSheet(Buffer.from(file, 'base64')));
    requireThat(lines.length <= LINES_MAX, 'SHEET_TOO_LARGE', {
      rows: LINES_MAX,
      columns: COLUMNS,
    });
    return lines;
  }
  if (rows === undefined) return refuse('BAD_INPUT', { field: 'rows' });
  return rows.map(({ householdNumber, confirmation: shown = null, ...told }, index) => ({
    line: index + 1,
    read: { householdNumber, deed: deedOf(told), shown },
    faults: [],
  }));
}
