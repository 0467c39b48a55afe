import { gainOf, type Entry } from '@domain/entry';
import { POINT } from '@domain/points';

export interface SeasonFigures {
  readonly householdsWithPoints: number;
  readonly highestScore: number;
  readonly goodsHandedOut: number;
}

/** The newspaper's figures, computed from the ledger alone. */
export function figuresOf(entries: readonly Entry[]): SeasonFigures {
  const earned = new Map<string, number>();
  let goodsHandedOut = 0;
  for (const entry of entries) {
    const isEarning = entry.from === 'issued' || entry.to === 'issued';
    const gain = isEarning ? gainOf(entry, 'exchange') : 0;
    earned.set(entry.householdId, (earned.get(entry.householdId) ?? 0) + gain);
    goodsHandedOut += piecesOf(entry);
  }
  const totals = [...earned.values()].filter((total) => total > 0);
  return {
    householdsWithPoints: totals.length,
    highestScore: Math.max(0, ...totals) / POINT,
    goodsHandedOut,
  };
}

function piecesOf({ source }: Entry): number {
  const count = (items: readonly { readonly count: number }[]) =>
    items.reduce((sum, item) => sum + item.count, 0);
  if (source.kind === 'redemption') return count(source.items);
  if (source.kind === 'reversal' && source.undoes.kind === 'redemption')
    return -count(source.undoes.items);
  return 0;
}
