import { canonicalText, type Digest } from './canonical';
import type { Entry } from './entry';

/** The hash of an entry covers everything in it, and through `prevHash` everything before it. */
export function hashOf(entry: Omit<Entry, 'hash'>, digest: Digest): string {
  return digest(canonicalText(entry));
}

export type ChainFault = 'NUMBER_GAP' | 'LINK_BROKEN' | 'CONTENT_CHANGED' | 'HEAD_DIFFERS';

export interface ChainVerdict {
  readonly intact: boolean;
  /** How many entries were checked. */
  readonly checked: number;
  readonly fault: ChainFault | null;
  /** The entry at which the chain breaks. */
  readonly no: number | null;
}

/** Where a stretch of entries must begin: after which number and hash. */
export interface ChainPoint {
  readonly no: number;
  readonly hash: string;
}

/**
 * Checks consecutive entries of one household, oldest first, from a known point to a known head.
 * Whoever holds the head (the phone's own copy, a printed seal) can tell that nothing was rewritten.
 */
export function verifyChain(
  entries: readonly Entry[],
  ends: { readonly after: ChainPoint; readonly head: ChainPoint },
  digest: Digest,
): ChainVerdict {
  let last: ChainPoint = ends.after;
  for (const [index, { hash, ...content }] of entries.entries()) {
    const broken = faultOf({ hash, ...content }, last, hashOf(content, digest));
    if (broken) return { intact: false, checked: index, fault: broken, no: content.no };
    last = { no: content.no, hash };
  }
  const reached = last.no === ends.head.no && last.hash === ends.head.hash;
  return {
    intact: reached,
    checked: entries.length,
    fault: reached ? null : 'HEAD_DIFFERS',
    no: reached ? null : last.no,
  };
}

function faultOf(entry: Entry, last: ChainPoint, hash: string): ChainFault | null {
  if (entry.no !== last.no + 1) return 'NUMBER_GAP';
  if (entry.prevHash !== last.hash) return 'LINK_BROKEN';
  return entry.hash === hash ? null : 'CONTENT_CHANGED';
}
