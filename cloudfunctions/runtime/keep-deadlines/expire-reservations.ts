import { decideExpiry, lapseEntryIdOf } from '@domain/reservation/release';
import type { Reservation } from '@domain/reservation/reservation';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { releasingOf, writeRelease } from '../release';
import { tellReleased } from '../reservation-messages';
import { timerPosting } from '../timer-posting';
import type { Deadlines } from './deadlines';

const PAGE = 200;

/** What nobody collected in time goes back on the shelf, and its points to the household; each once. */
export async function expireReservations(
  context: Deadlines,
): Promise<{ readonly expired: number }> {
  const { store, clock, report, isTimeUp } = context;
  const seen = new Set<string>();
  let expired = 0;
  for (;;) {
    const due = await store.list('reservations', {
      where: { state: 'open', dueAt: { until: clock() } },
      order: ['dueAt', 'asc'],
      limit: PAGE,
    });
    const fresh = due.filter(({ id }) => !seen.has(id));
    for (const reservation of fresh) {
      if (isTimeUp()) return { expired };
      seen.add(reservation.id);
      expired += await endOne(context, reservation).catch((error: unknown) => {
        report(error);
        return 0;
      });
    }
    if (fresh.length === 0 || due.length < PAGE) return { expired };
  }
}

/** Looks at it again: it may have been collected or cancelled, or ended by another run. */
async function endOne(context: Deadlines, { id, villageId }: Reservation): Promise<number> {
  const { store, clock } = context;
  const now = clock();
  const village = await store.get('villages', villageId);
  const rules = village?.shopRules ?? DEFAULT_SHOP_RULES;
  const released = await store.transact(async (tx) => {
    const reservation = await tx.get('reservations', id);
    if (reservation === null) return null;
    const releasing = await releasingOf(tx, reservation, rules);

    const posting = timerPosting({ ...context, now }, lapseEntryIdOf(id), 'clearing');
    const over = decideExpiry(releasing, posting);

    if (over !== null) await writeRelease(tx, over);
    return over;
  });
  if (released === null) return 0;
  await tellReleased({ store, now }, released.reservation);
  return 1;
}
