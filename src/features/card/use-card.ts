import { useEffect, useState } from 'react';
import { bagCodeOf } from '@domain/bag';
import { cardTokenOf } from '@domain/card';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { isOnline, platformName, scanCode, useShown } from '@/services/platform';
import { call } from '@/services/transport';
import type { Looking } from './looking';
import { renewScanned } from './renew-scanned';
import { forgetScanned, isByCard, keepScanned, scannedHere, type Scanned } from './scanned';
import { CARD } from './texts';

export interface CardUse {
  /** Where a bag will do: for weighing what is in it. */
  readonly bagsToo?: boolean;
}

function here(villageId: string, { bagsToo = false }: CardUse): Scanned | null {
  const household = scannedHere(villageId, new Date().toISOString());
  return household !== null && (bagsToo || isByCard(household)) ? household : null;
}

/** From a card, scanned or typed, to the household it opens. */
export function useCard(villageId: string, use: CardUse = {}) {
  const [household, setHousehold] = useState(() => here(villageId, use));
  const { bagsToo = false } = use;
  const [looking, setLooking] = useState<Looking>({ step: 'idle' });

  useShown(() => setHousehold(here(villageId, { bagsToo })));
  useEffect(() => {
    void renewScanned(villageId).then(() => setHousehold(here(villageId, { bagsToo })));
  }, [villageId, bagsToo]);

  async function look(read: string): Promise<void> {
    if (looking.step === 'looking') return;
    const token = cardTokenOf(read) ?? (bagsToo ? bagCodeOf(read) : null);
    if (token === null) {
      const isBag = bagCodeOf(read) !== null;
      setLooking({ step: 'problem', sentence: isBag ? CARD.bagOnly : CARD.notACard });
      return;
    }
    setLooking({ step: 'looking' });
    try {
      const scanned = await call('card.scan', { villageId, token });
      forgetScanned();
      keepScanned(villageId, scanned, new Date().toISOString());
      setHousehold(scanned);
      setLooking({ step: 'idle' });
    } catch (error) {
      setLooking({ step: 'problem', sentence: await problemOf(error) });
    }
  }

  async function scan(): Promise<void> {
    const read = await scanCode();
    if (read !== null) await look(read);
    else setLooking({ step: 'problem', sentence: CARD.nothingRead });
  }

  /** WeChat's camera opens for the next card by itself; a camera put away is no complaint. */
  async function scanIfAny(): Promise<void> {
    const read = platformName === 'weapp' ? await scanCode() : null;
    if (read !== null) await look(read);
  }

  return {
    household,
    looking,
    look,
    scan,
    scanIfAny,
    next: async () => {
      forgetScanned();
      setHousehold(null);
      setLooking({ step: 'idle' });
      await scanIfAny();
    },
    renew: async () => {
      await renewScanned(villageId);
      setHousehold(here(villageId, { bagsToo }));
    },
  };
}

export type Card = ReturnType<typeof useCard>;

async function problemOf(error: unknown): Promise<string> {
  if (error instanceof Refusal)
    return error.code === 'NOT_FOUND' ? CARD.unknownCard : sentenceOf(error);
  return (await isOnline()) ? CARD.noAnswer : CARD.noNetwork;
}
