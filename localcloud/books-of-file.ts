import type { CollectionName, Collections } from '@cloud/runtime/store';
import type { AllBooks } from '@domain/audit-books';
import type { Entry } from '@domain/entry';
import type { Village } from '@domain/village';
import { parseBody } from './database/ejson';
import { openSqlite, quoted, type Sqlite } from './database/sqlite';

export interface BooksOfVillage extends AllBooks {
  readonly village: Village;
}

/** What the laws speak of, as it is called in the books and in the database. */
const COLLECTIONS = [
  'households',
  'goods',
  'moves',
  'seals',
  'dayCloses',
  'draws',
  'rulebooks',
  'proposals',
  'periods',
  'flags',
  'clearings',
  'reservations',
  'funds',
  'fundMoves',
  'donations',
  'bundles',
  'sales',
  'vouchers',
  'voucherBooks',
  'claims',
  'claimUses',
  'merchantDues',
  'gradeRounds',
  'grades',
  'consents',
  'disclosures',
] as const satisfies readonly (CollectionName & keyof AllBooks)[];

type Rest = Pick<AllBooks, (typeof COLLECTIONS)[number]>;

/**
 * Everything the laws speak of, village by village, as it stood at one instant: the file may be in
 * use by a running local cloud.
 */
export function booksOfFile(file: string): readonly BooksOfVillage[] {
  const sqlite = openSqlite(file, 'read');
  try {
    sqlite.exec('BEGIN');
    const villages = readAll(sqlite, 'villages');
    const entries = readAll(sqlite, 'entries').filter(isPosted);
    const rest = COLLECTIONS.map((name) => [name, readAll(sqlite, name)] as const);
    sqlite.exec('COMMIT');
    return villages.map((village) => {
      const here = <T extends { readonly villageId: string }>(items: readonly T[]) =>
        items.filter(({ villageId }) => villageId === village.id);
      // Safe: one for each of COLLECTIONS, each with the documents of that collection.
      const books = Object.fromEntries(
        rest.map(([name, documents]) => [name, here<{ readonly villageId: string }>(documents)]),
      ) as unknown as Rest;
      return { ...books, village, entries: here(entries) };
    });
  } finally {
    sqlite.close();
  }
}

function isPosted(entry: Entry | { readonly state: 'refused' }): entry is Entry {
  return entry.state === 'posted';
}

function readAll<C extends CollectionName>(sqlite: Sqlite, collection: C): Collections[C][] {
  const rows = sqlite.all(`SELECT body FROM ${quoted(`docs_${collection}`)}`, []);
  return rows.map(([body]) => {
    const { _id: id, ...content } = parseBody(String(body));
    // Safe: documents of a collection are all written through the store, in this collection's type.
    return { id, ...content } as Collections[C];
  });
}
