import { useState } from 'react';
import { bagCodeOf } from '@domain/bag';
import { cardHashOf, cardTokenOf } from '@domain/card';
import { forgetScanned } from '@/features/card/scanned';
import { CARD } from '@/features/card/texts';
import type { Visitor } from '@/features/clerk/trade-in/desk';
import { useLoad } from '@/features/load/use-load';
import { digest } from '@/services/digest';
import { platformName, scanCode } from '@/services/platform';
import { takenGoods, takenHouseholds, takenOuting, type TakenHousehold } from './kept-outing';
import { afterKept, keptTradeIns, type KeptTradeIn } from './kept-trade-ins';
import { OUTINGS } from './texts';

type Looking =
  | { readonly step: 'idle' }
  | { readonly step: 'looking' }
  | { readonly step: 'problem'; readonly sentence: string };

async function takenAlong(villageId: string) {
  const outing = await takenOuting(villageId);
  if (outing === null) return null;
  const households = await takenHouseholds(outing);
  return { outing, households, goods: await takenGoods(outing), kept: await keptTradeIns() };
}

export type TakenAlong = NonNullable<Awaited<ReturnType<typeof takenAlong>>>;

/** The stand without network: from a card over what was brought to a receipt, one after another. */
export function useStand(villageId: string) {
  const { load, reload } = useLoad(`stand:${villageId}`, () => takenAlong(villageId));
  const [visitor, setVisitor] = useState<Visitor | null>(null);
  const [slip, setSlip] = useState<KeptTradeIn | null>(null);
  const [looking, setLooking] = useState<Looking>({ step: 'idle' });
  const problem = (sentence: string) => setLooking({ step: 'problem', sentence });

  async function look(read: string): Promise<void> {
    const taken = await takenAlong(villageId);
    if (taken === null) return reload();
    const [cardToken, bagCode] = [cardTokenOf(read), bagCodeOf(read)];
    const household = taken.households.find((one) => isOf(one, { cardToken, bagCode }));
    if (household === undefined) {
      const isCode = cardToken !== null || bagCode !== null;
      problem(isCode ? OUTINGS.stand.unknownCard : CARD.notACard);
      return;
    }
    const { id, number, maskedName } = household;
    const now = afterKept(household, taken.kept);
    forgetScanned();
    setVisitor({ id, number, maskedName, cardToken, bagCode, ...now });
    setLooking({ step: 'idle' });
  }

  async function scan(): Promise<void> {
    const read = await scanCode();
    if (read === null) problem(CARD.nothingRead);
    else await look(read);
  }

  return {
    load,
    reload,
    visitor,
    slip,
    card: { looking, look, scan },
    finish: (kept: KeptTradeIn) => {
      setSlip(kept);
      void reload();
    },
    leave: () => setVisitor(null),
    next: async () => {
      forgetScanned();
      setVisitor(null);
      setSlip(null);
      // WeChat's camera opens for the next card by itself; a camera put away is no complaint.
      const read = platformName === 'weapp' ? await scanCode() : null;
      if (read !== null) await look(read);
    },
  };
}

interface Shown {
  readonly cardToken: string | null;
  readonly bagCode: string | null;
}

function isOf({ cardHash, bags }: TakenHousehold, { cardToken, bagCode }: Shown): boolean {
  if (cardToken !== null) return cardHashOf(cardToken, digest) === cardHash;
  return bagCode !== null && bags.includes(bagCode);
}
