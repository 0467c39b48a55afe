/** Private files: no client reaches one but by a link that expires (docs/decisions/0008). */
export interface Files {
  /** Keeps bytes under a path and answers with the file's id. The same bytes again change nothing. */
  keep(path: string, bytes: Uint8Array): Promise<string>;
  /** A link to a kept file, good for LINK_LIFE_MS. */
  link(fileId: string): Promise<string>;
}

export const LINK_LIFE_MS = 10 * 60_000;
