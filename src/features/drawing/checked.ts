import type { Output } from '@contract/index';
import { ticketOf } from '@domain/draw/ticket';
import { digest } from '@/services/digest';

export type OwnDraw = Output<'draw.mine'>['draws'][number];

/** Whether the place the cloud names is the one this phone works out from the seed. */
export function isPlaceRight(
  { id, seed, tickets, place }: Pick<OwnDraw, 'id' | 'seed' | 'tickets' | 'place'>,
  householdId: string,
): boolean {
  if (seed === null || place === null) return false;
  const own = ticketOf(id, seed.root, householdId, digest);
  const inOrder = tickets.every(
    (ticket, index) => index === 0 || (tickets[index - 1] ?? '') < ticket,
  );
  return inOrder && tickets.indexOf(own) + 1 === place;
}
