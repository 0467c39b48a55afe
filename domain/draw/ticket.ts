import type { Digest } from '../canonical';

const TICKET_DIGITS = 16;

/**
 * What a seed makes of a household: the smallest is drawn first. As many digits as make two alike a
 * wonder, and few enough to list them all.
 */
export function ticketOf(
  drawId: string,
  root: string,
  householdId: string,
  digest: Digest,
): string {
  return digest(`${drawId}|${root}|${householdId}`).slice(0, TICKET_DIGITS);
}
