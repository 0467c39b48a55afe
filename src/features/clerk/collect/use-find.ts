import { useEffect, useState } from 'react';
import type { Output } from '@contract/index';
import { cardTokenOf } from '@domain/card';
import { Refusal } from '@domain/refusal';
import type { Looking } from '@/features/card/looking';
import { isByCard, scannedHere } from '@/features/card/scanned';
import { sentenceOf } from '@/features/refusal/sentences';
import { isOnline, scanCode } from '@/services/platform';
import { call } from '@/services/transport';
import { COLLECT } from './texts';

export type Kept = Output<'reservation.find'>['reservations'][number];

type Finding =
  Looking | { readonly step: 'found'; readonly proof: string; readonly list: readonly Kept[] };

/** From a code or a card, scanned or typed, to what waits to be collected by it. */
export function useFind(villageId: string) {
  // Who has just been served at the counter by card need not show it again.
  const [card] = useState(() => cardAtCounter(villageId));
  const [finding, setFinding] = useState<Finding>({ step: card === null ? 'idle' : 'looking' });
  useEffect(() => {
    if (card !== null) void foundBy(villageId, card).then(setFinding);
  }, [villageId, card]);

  async function find(proof: string): Promise<void> {
    setFinding({ step: 'looking' });
    setFinding(await foundBy(villageId, proof));
  }

  async function look(read: string): Promise<void> {
    const proof = proofOf(read);
    if (proof === null) setFinding({ step: 'problem', sentence: COLLECT.notACode });
    else await find(proof);
  }

  return {
    finding,
    look,
    scan: async () => {
      const read = await scanCode();
      if (read !== null) await look(read);
      else setFinding({ step: 'problem', sentence: COLLECT.nothingRead });
    },
    reset: () => setFinding({ step: 'idle' }),
  };
}

function cardAtCounter(villageId: string): string | null {
  const household = scannedHere(villageId, new Date().toISOString());
  const holds = household !== null && isByCard(household) && household.frozen > 0;
  return holds ? household.cardToken : null;
}

async function foundBy(villageId: string, proof: string): Promise<Finding> {
  try {
    const { reservations } = await call('reservation.find', { villageId, proof });
    return { step: 'found', proof, list: reservations };
  } catch (error) {
    return { step: 'problem', sentence: await problemOf(error) };
  }
}

function proofOf(read: string): string | null {
  const plain = read.replace(/\s/g, '');
  return /^\d{6}$/.test(plain) ? plain : cardTokenOf(read);
}

async function problemOf(error: unknown): Promise<string> {
  if (error instanceof Refusal) return sentenceOf(error);
  return (await isOnline()) ? COLLECT.noAnswer : COLLECT.noNetwork;
}
