import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Sqlite } from '../database/sqlite';

/** Signs and checks what the local cloud hands out: sign-in tokens and links to files. */
export interface Signer {
  readonly sign: (text: string) => string;
  readonly isSigned: (text: string, signature: string) => boolean;
}

/** The secret lies in the data file, so that what was signed before a restart still holds. */
export function openSigner(sqlite: Sqlite): Signer {
  sqlite.run("INSERT OR IGNORE INTO meta (key, value) VALUES ('secret', ?)", [
    randomBytes(32).toString('hex'),
  ]);
  const secret = String(sqlite.first("SELECT value FROM meta WHERE key = 'secret'")?.[0]);
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('hex');
  return {
    sign,
    isSigned: (text, signature) => {
      const expected = Buffer.from(sign(text));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}
