import type { Entry } from '../entry';
import type { ExchangeTable } from '../exchange-table';
import { requireThat } from '../refusal';
import { instantAfter } from '../village-time';

/** Three days: a weekend in a valley without network, and a day to come back. */
const OUTING_MS = 72 * 3_600_000;

/**
 * A session at a stand without network (出摊), prepared while there was some. It keeps the exchange
 * table it was prepared with, so that what a receipt promised is what gets posted, and how far its
 * trade-ins have come in, so that they are posted in their order and none twice.
 */
export interface Outing {
  readonly id: string;
  readonly villageId: string;
  /** 1, 2, 3 … within the village; on every receipt given out there. */
  readonly no: number;
  readonly state: 'open' | 'closed';
  /** Whose households the device took along; null for all of the village. */
  readonly hamlet: string | null;
  readonly by: Entry['by'];
  readonly table: ExchangeTable;
  readonly preparedAt: string;
  readonly until: string;
  /** The number of the last trade-in that came in, and what became of those that did. */
  readonly lastSeq: number;
  readonly posted: number;
  readonly conflicts: number;
  /** When it was ended, and who did; null while it is open. */
  readonly end: { readonly at: string; readonly by: Entry['by'] } | null;
  /** Sorts a village's outings: when it was prepared, then the id. */
  readonly place: string;
}

export function outingIdOf(villageId: string, no: number): string {
  return `${villageId}.outing-${no}`;
}

export function newOuting(
  what: Pick<Outing, 'villageId' | 'no' | 'hamlet' | 'by' | 'table'>,
  now: string,
): Outing {
  const id = outingIdOf(what.villageId, what.no);
  return {
    ...what,
    id,
    state: 'open',
    preparedAt: now,
    until: instantAfter(now, OUTING_MS),
    ...{ lastSeq: 0, posted: 0, conflicts: 0 },
    end: null,
    place: `${now}~${id}`,
  };
}

/** Ends it: what still comes of it waits for somebody to look at it. Refuses OUTING_ENDED. */
export function decideEnd(outing: Outing, by: Entry['by'], now: string): Outing {
  requireThat(outing.state === 'open', 'OUTING_ENDED', { outing: outing.no });
  return { ...outing, state: 'closed', end: { at: now, by } };
}
