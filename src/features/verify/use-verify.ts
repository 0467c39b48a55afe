import { useState } from 'react';
import type { Output } from '@contract/index';
import { holdsUnder } from '@domain/audit';
import { verifyChain, type ChainVerdict } from '@domain/chain';
import { gainOf, type Entry } from '@domain/entry';
import { emptyAccount } from '@domain/household';
import { sumOf, type Points } from '@domain/points';
import { digest } from '@/services/digest';
import { storage } from '@/services/platform';
import { call } from '@/services/transport';

export interface Verdict extends ChainVerdict {
  /** The day of the published seal this household's entries are under; null when none covers it yet. */
  readonly sealedDay: string | null;
  /** False when history differs from what this phone saw before, or from the published seal. */
  readonly sealHolds: boolean;
  /** What the exchange points of all entries come to: the balance, if all is well. */
  readonly sum: Points;
}

export type Verification =
  | { readonly step: 'idle' }
  | { readonly step: 'checking'; readonly checked: number; readonly total: number }
  | { readonly step: 'done'; readonly verdict: Verdict }
  | { readonly step: 'failed' };

interface Place {
  readonly villageId: string;
  readonly householdId: string;
}
type Head = Output<'household.home'>['head'];

const PAGE = 50;

/** Computes on this phone, entry by entry, whether the household's ledger is whole and unaltered. */
export function useVerify(place: Place) {
  const [state, setState] = useState<Verification>({ step: 'idle' });

  async function verify(head: Head): Promise<void> {
    setState({ step: 'checking', checked: 0, total: head.no });
    try {
      const entries = await allEntries(place, (checked) =>
        setState({ step: 'checking', checked, total: head.no }),
      );
      setState({ step: 'done', verdict: await verdictOn(place, entries, head) });
    } catch {
      // Not knowing is a state of its own: nothing has been found wrong, nothing has been verified.
      setState({ step: 'failed' });
    }
  }

  return { state, verify };
}

async function allEntries(place: Place, tell: (count: number) => void): Promise<Entry[]> {
  const entries: Entry[] = [];
  let before: string | null = null;
  do {
    const page: Output<'entry.list'> = await call('entry.list', {
      ...place,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    entries.push(...page.entries.map(({ entry }) => entry));
    tell(entries.length);
    before = page.next;
  } while (before !== null);
  return entries.reverse();
}

async function verdictOn(place: Place, entries: readonly Entry[], head: Head): Promise<Verdict> {
  // What was posted while we were reading is beyond the head we were told; it is checked next time.
  const known = entries.filter(({ no }) => no <= head.no);
  const after = { no: 0, hash: emptyAccount('').chainHead };
  const chain = verifyChain(known, { after, head }, digest);
  const seal = await call('seal.get', place);
  const sealHolds = keepsSeal(known, seal) && reaches(known, remembered(place));
  if (chain.intact && sealHolds) remember(place, head);
  const sum = sumOf(known.map((entry) => gainOf(entry, 'exchange')));
  return { ...chain, sealedDay: seal?.claim ? seal.day : null, sealHolds, sum };
}

/** Whether the entries still lead through the head that was published under the seal. */
function keepsSeal(entries: readonly Entry[], seal: Output<'seal.get'>): boolean {
  if (!seal?.claim) return true;
  return holdsUnder(seal, seal.claim, digest) && reaches(entries, seal.claim.head);
}

/** Whether history still passes through a point seen or sealed earlier. */
function reaches(entries: readonly Entry[], point: Head | null): boolean {
  if (point === null || point.no === 0) return true;
  return entries[point.no - 1]?.hash === point.hash;
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'no' in value && 'hash' in value;

function remembered({ householdId }: Place): Head | null {
  return storage.get(`verified-head:${householdId}`, isHead) ?? null;
}

function remember({ householdId }: Place, { no, hash }: Head): void {
  storage.set(`verified-head:${householdId}`, { no, hash });
}
