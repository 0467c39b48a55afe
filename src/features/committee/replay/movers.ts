import type { Output } from '@contract/index';

export type Replay = Output<'rulebook.replay'>;
export type Replayed = Replay['households'][number];

export interface Movers {
  /** By how much, the most first. */
  readonly up: readonly Replayed[];
  readonly down: readonly Replayed[];
  readonly same: number;
  /** Households that would fly the flag and did not, and the other way round. */
  readonly gained: readonly Replayed[];
  readonly lost: readonly Replayed[];
}

/** Who would have come out otherwise. */
export function moversOf(households: readonly Replayed[]): Movers {
  const byChange = [...households].sort((a, b) => changeOf(b) - changeOf(a));
  const up = byChange.filter((one) => changeOf(one) > 0);
  const down = byChange.filter((one) => changeOf(one) < 0).reverse();
  return {
    up,
    down,
    same: households.length - up.length - down.length,
    gained: households.filter(
      ({ before, after }) => before.flagged === false && after.flagged === true,
    ),
    lost: households.filter(
      ({ before, after }) => before.flagged === true && after.flagged === false,
    ),
  };
}

function changeOf({ before, after }: Replayed): number {
  return after.score - before.score;
}
