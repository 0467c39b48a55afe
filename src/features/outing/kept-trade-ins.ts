import { dayOf, instantAfter } from '@domain/village-time';
import type { RejectedLine, TradeInLine } from '@domain/entry';
import { givenAfter } from '@domain/trade-in';
import type { RefusalCode, RefusalFacts } from '@domain/refusal';
import type { Points } from '@domain/points';
import { durable } from '@/services/platform';
import type { ReplayWish, TakenHousehold, TakenOuting } from './kept-outing';

/** What became of one that was sent; null while it waits. */
export type Fate =
  | { readonly kind: 'posted'; readonly receiptNumber: string; readonly amount: Points }
  | { readonly kind: 'conflict'; readonly code: string }
  /** The cloud does not take it at all: a fault of the device's, kept for whoever mends it. */
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly facts: RefusalFacts };

/** One trade-in typed without network: what will be sent, and what its receipt said. */
export interface KeptTradeIn {
  readonly outingNo: number;
  readonly wish: ReplayWish;
  readonly household: { readonly number: string; readonly maskedName: string };
  readonly lines: readonly TradeInLine[];
  readonly rejected: readonly Pick<RejectedLine, 'name' | 'unitName' | 'quantity' | 'reason'>[];
  readonly points: Points;
  readonly fate: Fate | null;
}

const ONE = 'outing-one-';
const SEQ_WIDTH = 4;

const keyOf = (seq: number) => `${ONE}${String(seq).padStart(SEQ_WIDTH, '0')}`;

/** All of them, in the order they were typed. */
export async function keptTradeIns(): Promise<readonly KeptTradeIn[]> {
  const keep = durable();
  const keys = await keep.keys(ONE);
  // Safe: these keys are written below only, with these.
  return Promise.all(keys.map(async (key) => (await keep.get(key)) as KeptTradeIn));
}

/**
 * Resolves when it would survive anything; only then it has a receipt. Another window of this device
 * may have taken the number: then it has to be typed under the next one, and this says so.
 */
export function keepNew(kept: KeptTradeIn): Promise<boolean> {
  return durable().add(keyOf(kept.wish.seq), kept);
}

/** Notes down what became of one. */
export async function keepFate(kept: KeptTradeIn, fate: Fate): Promise<void> {
  await durable().set(keyOf(kept.wish.seq), { ...kept, fate });
}

/** The next number, and a time that is the cloud's and never runs backwards. */
export function nextOf(
  { preparedAt, clockBehindMs }: TakenOuting,
  kept: readonly KeptTradeIn[],
  now: string,
): { readonly seq: number; readonly occurredAt: string } {
  const last = kept.at(-1)?.wish;
  const there = instantAfter(now, clockBehindMs);
  const earliest = last?.occurredAt ?? preparedAt;
  return { seq: (last?.seq ?? 0) + 1, occurredAt: there > earliest ? there : earliest };
}

/** The household as it will be once everything kept of it has come in: its remainders and caps. */
export function afterKept(household: TakenHousehold, kept: readonly KeptTradeIn[]) {
  return kept
    .filter(({ wish }) => wish.householdId === household.id)
    .reduce(
      ({ remainders, given }, { wish, lines }) => ({
        remainders: {
          ...remainders,
          ...Object.fromEntries(lines.map((line) => [line.materialId, line.remainderAfter])),
        },
        given: givenAfter(given, dayOf(wish.occurredAt), lines),
      }),
      { remainders: household.remainders, given: household.given },
    );
}
