import type { Digest } from '../canonical';

/** What lots are drawn by: the seal of a night, which nobody chooses, and a salt nobody knew before. */
export interface Seed {
  readonly day: string;
  readonly root: string;
  readonly salt: string;
}

const TICKET_DIGITS = 16;

/**
 * What a seed makes of a household: the smallest is drawn first. As many digits as make two alike a
 * wonder, and few enough to list them all.
 */
export function ticketOf(
  drawId: string,
  { root, salt }: Pick<Seed, 'root' | 'salt'>,
  householdId: string,
  digest: Digest,
): string {
  return digest(`${drawId}|${root}|${salt}|${householdId}`).slice(0, TICKET_DIGITS);
}
