import type { Fault } from './audit-household';
import { canonicalText } from './canonical';
import { beginningOf, namesIn, type DayClose } from './day-close/day-close';
import { figuresOf } from './day-close/figures';
import type { Entry } from './entry';
import type { Move } from './move';

/** What the closes of a village's shop say, and what they must follow from. */
export interface DayBooks {
  readonly dayCloses: readonly DayClose[];
  readonly entries: readonly Entry[];
  readonly moves: readonly Move[];
}

/**
 * Closes are numbered without gaps and each begins where the one before ends; their figures are what
 * the ledger and the moves add up to, and no one person signed twice.
 */
export function dayFaults({ dayCloses, entries, moves }: DayBooks): readonly Fault[] {
  const closes = [...dayCloses].sort((a, b) => a.no - b.no);
  return closes.flatMap((close, index): Fault[] => {
    const say = (detail: string): Fault => ({
      law: 'DAY_FIGURES',
      where: `day ${close.no}`,
      detail,
    });
    const follows = figuresOf({ entries, moves, names: namesIn(close) }, close);
    const isInPlace =
      close.no === index + 1 && close.from === beginningOf(closes[index - 1] ?? null, close.until);
    return [
      ...(isInPlace ? [] : [say('not where the one before ends')]),
      ...(canonicalText(follows) === canonicalText(close.figures) ? [] : [say('other figures')]),
      ...(isSigned(close) ? [] : [say(`${close.state}, but not signed so`)]),
    ];
  });
}

const SIGNATURES: Readonly<Record<DayClose['state'], readonly string[]>> = {
  signed: ['clerk'],
  sealed: ['clerk', 'committee'],
  reopened: [],
};

function isSigned({ state, signatures }: DayClose): boolean {
  const roles = signatures.map(({ role }) => role).join();
  const signers = new Set(signatures.map(({ id }) => id));
  return roles === SIGNATURES[state].join() && signers.size === signatures.length;
}
