import { freshOn } from '../batches';
import type { Entry } from '../entry';
import type { Goods } from '../goods';
import type { Points } from '../points';
import { requireThat } from '../refusal';
import type { ShopRules } from '../shop-rules';
import { dayAfter, dayOf } from '../village-time';

/** ended: the pieces have gone off, the price is as before. */
export const CUT_STATES = ['proposed', 'approved', 'declined', 'ended'] as const;
type CutState = (typeof CUT_STATES)[number];

/** A lower price for what goes off soon, as somebody proposed it to the committee. */
export interface PriceCut {
  readonly id: string;
  readonly villageId: string;
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  readonly state: CutState;
  /** The price as it was, and where that came from. */
  readonly before: Points;
  readonly sourceBefore: string;
  readonly estimatedBefore: boolean;
  readonly price: Points;
  /** The last day of the pieces it is for. */
  readonly until: string;
  readonly note: string;
  readonly by: Entry['by'];
  readonly decidedBy: Entry['by'] | null;
  readonly at: string;
  /** Sorts a village's proposals: time, then id. */
  readonly place: string;
}

const CUT_SOURCE = '临期降价';

interface CutWish extends Pick<PriceCut, 'id' | 'price' | 'note' | 'by'> {
  readonly goods: Goods;
  readonly rules: Pick<ShopRules, 'nearExpiryDays'>;
  readonly now: string;
}

/** Refuses a price that is no lower (CUT_NOT_LOWER), and goods that do not go off soon (NOT_NEAR_EXPIRY). */
export function decidePriceCut(wish: CutWish): PriceCut {
  const { id, goods, rules, price, note, by, now } = wish;
  const { villageId, name, unitName } = goods;
  requireThat(price < goods.price, 'CUT_NOT_LOWER', { name, price: goods.price });
  const until = firstLastDay(goods, dayOf(now));
  const days = rules.nearExpiryDays;
  const isNear = until !== null && until <= dayAfter(dayOf(now), days);
  requireThat(isNear, 'NOT_NEAR_EXPIRY', { name, days });
  return {
    ...{ id, villageId, goodsId: goods.id, name, unitName, state: 'proposed', price, until, note },
    ...{ before: goods.price, sourceBefore: goods.source, estimatedBefore: goods.estimated },
    ...{ by, decidedBy: null, at: now, place: `${now}~${id}` },
  };
}

/** The last day of the fresh pieces that go off first. */
function firstLastDay({ batches }: Goods, today: string): string | null {
  return batches.reduce<string | null>((first, batch) => {
    const { expiresOn } = batch;
    if (expiresOn === null || freshOn([batch], today) === 0) return first;
    return first === null || expiresOn < first ? expiresOn : first;
  }, null);
}

interface Cut {
  readonly cut: PriceCut;
  readonly goods: Goods;
}

/**
 * Somebody of the committee decides, not who proposed it (TOOK_PART), once (CUT_DECIDED). An approved
 * price holds at once; one the goods no longer have is not lowered (PRICE_CHANGED), nor is one for
 * pieces that have gone off meanwhile (NOT_NEAR_EXPIRY).
 */
export function decideOnCut(
  { cut, goods }: Cut,
  {
    approved,
    by,
    now,
  }: { readonly approved: boolean; readonly by: Entry['by']; readonly now: string },
): Cut {
  requireThat(cut.state === 'proposed', 'CUT_DECIDED');
  requireThat(cut.by.id !== by.id, 'TOOK_PART');
  if (!approved) return { cut: { ...cut, state: 'declined', decidedBy: by }, goods };
  const { name, price } = goods;
  requireThat(price === cut.before, 'PRICE_CHANGED', { name, price });
  requireThat(cut.until >= dayOf(now), 'NOT_NEAR_EXPIRY', { name, days: 0 });
  const lowered = { ...goods, price: cut.price, source: CUT_SOURCE, estimated: false };
  return { cut: { ...cut, state: 'approved', decidedBy: by }, goods: lowered };
}

/** After the last day the price is as before, unless the committee has set another one since. */
export function endedCut({ cut, goods }: Cut): Cut {
  const { before: price, sourceBefore: source, estimatedBefore: estimated } = cut;
  const isLowered = goods.price === cut.price && goods.source === CUT_SOURCE;
  return {
    cut: { ...cut, state: 'ended' },
    goods: isLowered ? { ...goods, price, source, estimated } : goods,
  };
}
