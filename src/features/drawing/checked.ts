import type { Output } from '@contract/index';
import { commitmentOf } from '@domain/draw/commitment';
import { ticketOf } from '@domain/draw/ticket';
import { digest } from '@/services/digest';
import { keptCommitment, type AnyDraw } from './kept-commitment';

export type OwnDraw = Output<'draw.mine'>['draws'][number];

/** Whether the salt is the one committed to: as the cloud says, and as this phone saw it before. */
export function isSaltRight({ id, commitment, seed }: Omit<AnyDraw, 'state'>): boolean {
  if (seed === null || commitmentOf(seed.salt, digest) !== commitment) return false;
  return (keptCommitment(id) ?? commitment) === commitment;
}

/** Whether the place the cloud names is the one this phone works out from the seed. */
export function isPlaceRight(
  { id, seed, tickets, place }: Pick<OwnDraw, 'id' | 'seed' | 'tickets' | 'place'>,
  householdId: string,
): boolean {
  if (seed === null || place === null) return false;
  const own = ticketOf(id, seed, householdId, digest);
  const inOrder = tickets.every(
    (ticket, index) => index === 0 || (tickets[index - 1] ?? '') < ticket,
  );
  return inOrder && tickets.indexOf(own) + 1 === place;
}
