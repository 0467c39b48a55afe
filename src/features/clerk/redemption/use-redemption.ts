import { useEffect, useState } from 'react';
import type { Refusal, RefusalCode } from '@domain/refusal';
import { DRAFTS } from '@/features/card/kept';
import { renewScanned } from '@/features/card/renew-scanned';
import { householdName, type ByCard, type Scanned } from '@/features/card/scanned';
import { useDraft } from '@/features/card/use-draft';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { TEXTS } from '../texts';
import { useCountersign } from '../use-countersign';
import { isOpen, useSlip } from '../use-slip';
import { basketOf, maxOf, type Basket, type Counts, type ShelfGoods } from './basket';

/** The shelf was not as shown; it is fetched anew and the picks stay. */
const SHELF_CODES: readonly RefusalCode[] = [
  'PRICE_CHANGED',
  'STOCK_SHORT',
  'ITEM_OFF_SHELF',
  'NOT_FOUND',
];

interface Place {
  readonly villageId: string;
  readonly household: ByCard;
}

/** Goods over the counter, from the shelf to the receipt. */
export function useRedemption({ villageId, household }: Place) {
  const slip = useSlip('redemption.create', household);
  const signing = useCountersign(slip.refusal);
  const { load, reload, renewed } = useShelf(villageId, slip.refusal);
  const available = useAvailable(villageId, household, slip.refusal);
  const [draft, change] = useDraft<Counts>({
    key: DRAFTS.picks,
    householdId: household.id,
    empty: {},
    open: isOpen(slip.step),
  });

  const shelf = load.value?.goods ?? [];
  const basket = basketOf(shelf, draft, available);

  const count = (goods: ShelfGoods, wanted: number): void => {
    change({ ...draft, [goods.id]: wanted });
  };

  async function confirm(): Promise<void> {
    if (basket.state !== 'ready') return;
    const { id: householdId, cardToken } = household;
    await slip.send(
      { villageId, householdId, cardToken, items: itemsOf(basket), ...signing.wish },
      labelOf(household, basket),
    );
  }

  return {
    load,
    reload,
    slip,
    signing,
    shelf,
    counts: draft,
    available,
    basket,
    shelfRenewed: renewed,
    count,
    add: (goods: ShelfGoods) => {
      const held = draft[goods.id] ?? 0;
      if (held < maxOf(goods)) count(goods, held + 1);
    },
    clear: () => {
      change({});
    },
    confirm,
  };
}

export type Redemption = ReturnType<typeof useRedemption>;

/** What there is to have, fetched anew when it was not as shown. */
function useShelf(villageId: string, refusal: Refusal | null) {
  const { load, reload } = useLoad(`goods:${villageId}`, () => call('goods.list', { villageId }));
  const renewed = refusal !== null && SHELF_CODES.includes(refusal.code);
  useEffect(() => {
    if (refusal !== null && SHELF_CODES.includes(refusal.code)) void reload();
  }, [refusal, reload]);
  return { load, reload, renewed };
}

/** What the household may spend; somebody else may have spent of it in the meantime. */
function useAvailable(villageId: string, household: ByCard, refusal: Refusal | null) {
  const [available, setAvailable] = useState(household.available);
  useEffect(() => {
    if (refusal?.code !== 'POINTS_SHORT') return;
    void renewScanned(villageId).then((renewed) => {
      if (renewed !== null) setAvailable(renewed.available);
    });
  }, [refusal, villageId]);
  return available;
}

function itemsOf({ picked }: Basket) {
  return picked.map(({ goods, count }) => ({ goodsId: goods.id, count, price: goods.price }));
}

function labelOf(household: Scanned, { picked }: Basket): string {
  const words = picked.map(({ goods, count }) => `${goods.name} ${count} ${goods.unitName}`);
  return `${householdName(household)} ${TEXTS.redemption.title}：${words.join('，')}`;
}
