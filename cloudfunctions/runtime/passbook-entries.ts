import { assert } from '@domain/assert';
import type { Entry } from '@domain/entry';
import { blankPassbook, type Passbook } from '@domain/passbook';
import { postedOf } from './post-once';
import type { Store, Transaction } from './store';

interface Home {
  readonly villageId: string;
  readonly householdId: string;
}

/** How far a household's passbook is; a blank one when nothing was ever printed. */
export async function passbookOf(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, householdId }: Home,
): Promise<{ readonly passbook: Passbook; readonly isNew: boolean }> {
  const found = await source.get('passbooks', householdId);
  const isHere = found?.villageId === villageId;
  return isHere
    ? { passbook: found, isNew: false }
    : { passbook: blankPassbook({ id: householdId, villageId }), isNew: true };
}

interface Stretch {
  readonly from: Passbook['next'];
  /** The last one's place, or null for as far as it goes. */
  readonly until: string | null;
}

/** The exchange book's entries of that stretch, the oldest first. Void slips have no place. */
export async function passbookEntries(
  store: Store,
  { villageId, householdId }: Home,
  { from, until }: Stretch,
  limit: number,
): Promise<Entry[]> {
  const documents = await store.list('entries', {
    where: {
      villageId,
      householdId,
      book: 'exchange',
      place: { after: from.place, until: until ?? '~' },
    },
    order: ['place', 'asc'],
    limit,
  });
  return documents.map((document) => {
    const entry = postedOf(document);
    assert(entry !== null, 'a query by place finds no void slips');
    return entry;
  });
}
