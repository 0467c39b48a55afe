import type { CollectionName, Collections } from '@cloud/runtime/store';
import type { AllBooks } from '@domain/audit-books';
import type { Entry } from '@domain/entry';
import type { Village } from '@domain/village';
import { parseBody } from './database/ejson';
import { openSqlite, quoted, type Sqlite } from './database/sqlite';

export interface BooksOfVillage extends AllBooks {
  readonly village: Village;
}

/**
 * Everything the laws speak of, village by village, as it stood at one instant: the file may be in
 * use by a running local cloud.
 */
export function booksOfFile(file: string): readonly BooksOfVillage[] {
  const sqlite = openSqlite(file, 'read');
  try {
    sqlite.exec('BEGIN');
    const all = {
      villages: readAll(sqlite, 'villages'),
      households: readAll(sqlite, 'households'),
      entries: readAll(sqlite, 'entries').filter(
        (entry): entry is Entry => entry.state === 'posted',
      ),
      goods: readAll(sqlite, 'goods'),
      moves: readAll(sqlite, 'moves'),
      seals: readAll(sqlite, 'seals'),
      dayCloses: readAll(sqlite, 'dayCloses'),
      draws: readAll(sqlite, 'draws'),
      rulebooks: readAll(sqlite, 'rulebooks'),
      proposals: readAll(sqlite, 'proposals'),
      periods: readAll(sqlite, 'periods'),
      flags: readAll(sqlite, 'flags'),
      clearings: readAll(sqlite, 'clearings'),
      reservations: readAll(sqlite, 'reservations'),
      funds: readAll(sqlite, 'funds'),
      fundMoves: readAll(sqlite, 'fundMoves'),
      donations: readAll(sqlite, 'donations'),
      bundles: readAll(sqlite, 'bundles'),
      sales: readAll(sqlite, 'sales'),
      vouchers: readAll(sqlite, 'vouchers'),
      voucherBooks: readAll(sqlite, 'voucherBooks'),
      claims: readAll(sqlite, 'claims'),
      claimUses: readAll(sqlite, 'claimUses'),
      merchantDues: readAll(sqlite, 'merchantDues'),
      gradeRounds: readAll(sqlite, 'gradeRounds'),
      grades: readAll(sqlite, 'grades'),
      consents: readAll(sqlite, 'consents'),
      disclosures: readAll(sqlite, 'disclosures'),
    };
    sqlite.exec('COMMIT');
    return all.villages.map((village) => {
      const here = <T extends { readonly villageId: string }>(items: readonly T[]) =>
        items.filter(({ villageId }) => villageId === village.id);
      return {
        village,
        households: here(all.households),
        entries: here(all.entries),
        goods: here(all.goods),
        moves: here(all.moves),
        seals: here(all.seals),
        dayCloses: here(all.dayCloses),
        draws: here(all.draws),
        rulebooks: here(all.rulebooks),
        proposals: here(all.proposals),
        periods: here(all.periods),
        flags: here(all.flags),
        clearings: here(all.clearings),
        reservations: here(all.reservations),
        funds: here(all.funds),
        fundMoves: here(all.fundMoves),
        donations: here(all.donations),
        bundles: here(all.bundles),
        sales: here(all.sales),
        vouchers: here(all.vouchers),
        voucherBooks: here(all.voucherBooks),
        claims: here(all.claims),
        claimUses: here(all.claimUses),
        merchantDues: here(all.merchantDues),
        gradeRounds: here(all.gradeRounds),
        grades: here(all.grades),
        consents: here(all.consents),
        disclosures: here(all.disclosures),
      };
    });
  } finally {
    sqlite.close();
  }
}

function readAll<C extends CollectionName>(sqlite: Sqlite, collection: C): Collections[C][] {
  const rows = sqlite.all(`SELECT body FROM ${quoted(`docs_${collection}`)}`, []);
  return rows.map(([body]) => {
    const { _id: id, ...content } = parseBody(String(body));
    // Safe: documents of a collection are all written through the store, in this collection's type.
    return { id, ...content } as Collections[C];
  });
}
