import { requireThat } from '@domain/refusal';

/** A village has a few hundred households, and no list of theirs has more columns. */
export const ROWS_MAX = 2_000;
export const COLUMNS_MAX = 40;

export interface Grid {
  /** Counted from nothing. Empty cells take no place, so a sheet that is only painted is not too large. */
  readonly put: (row: number, column: number, text: string) => void;
  /** All rows from the first, each as long as the longest. */
  readonly rows: () => readonly (readonly string[])[];
}

export function emptyGrid(): Grid {
  const rows: string[][] = [];
  let width = 0;
  return {
    put: (row, column, text) => {
      const trimmed = text.trim();
      if (trimmed === '') return;
      const fits = row < ROWS_MAX && column < COLUMNS_MAX;
      requireThat(fits, 'SHEET_TOO_LARGE', { rows: ROWS_MAX, columns: COLUMNS_MAX });
      while (rows.length <= row) rows.push([]);
      (rows[row] ?? [])[column] = trimmed;
      width = Math.max(width, column + 1);
    },
    rows: () => rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  };
}
