import { useState } from 'react';
import type { Refusal, RefusalCode } from '@domain/refusal';

const ASKS: readonly RefusalCode[] = ['OWN_HOUSEHOLD', 'COUNTERSIGN_WRONG', 'COUNTERSIGN_VOID'];

/** The six digits another gives for the own household; nobody else is ever asked for them. */
export function useCountersign(refusal: Refusal | null) {
  const [code, setCode] = useState('');
  const [wanted, setWanted] = useState(false);
  if (!wanted && refusal !== null && ASKS.includes(refusal.code)) setWanted(true);
  const plain = code.replace(/\s/g, '');
  return {
    wanted,
    code,
    change: setCode,
    /** Whether there is nothing to wait for: no code is wanted, or it is whole. */
    ready: !wanted || /^\d{6}$/.test(plain),
    /** What of it goes into the wish. */
    wish: wanted ? { countersign: plain } : {},
  };
}

export type Countersigning = ReturnType<typeof useCountersign>;
