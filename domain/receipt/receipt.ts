import type { Entry } from '../entry';
import type { FundKind } from '../fund/fund';
import type { Goods } from '../goods';
import { decideMove, type Move } from '../move';
import { assert } from '../assert';
import { requireThat } from '../refusal';
import { dayOf } from '../village-time';

/** What came of one kind of goods, of one batch. */
export interface ReceiptItem {
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  readonly pieces: number;
  /** What all of them cost together; null when nobody said. */
  readonly costFen: number | null;
  /** The last day they may be handed out; null for what does not go off. */
  readonly expiresOn: string | null;
}

/** Goods that came in together: bought from somebody or given by somebody. */
export interface Receipt {
  readonly id: string;
  readonly villageId: string;
  /** Year and count, "2026-0001". */
  readonly no: string;
  readonly kind: 'purchase' | 'donation';
  readonly items: readonly ReceiptItem[];
  /** What is known of what all of it cost. */
  readonly costFen: number;
  /** What paid for it; null when no fund of the shop did. */
  readonly fund: FundKind | null;
  /** The donation it is, or whose purpose it was bought for. */
  readonly donationId: string | null;
  /** Whom it was bought from; empty when nobody is named. A donor is named by the donation only. */
  readonly party: string;
  readonly note: string;
  /** The village day on which it came. */
  readonly on: string;
  readonly photoIds: readonly string[];
  readonly by: Entry['by'];
  readonly at: string;
  /** Sorts a village's receipts: time, then id. */
  readonly place: string;
}

interface Delivered extends Omit<ReceiptItem, 'goodsId' | 'name' | 'unitName'> {
  readonly goodsId: string;
}

export interface ReceiptWish
  extends
    Pick<Receipt, 'id' | 'no' | 'kind' | 'fund' | 'donationId' | 'party' | 'note' | 'photoIds'>,
    Pick<Receipt, 'villageId' | 'by'> {
  readonly items: readonly Delivered[];
  /** When it came, which may lie before it is written down. */
  readonly occurredAt: string;
  readonly now: string;
}

export interface Received {
  readonly receipt: Receipt;
  readonly goods: readonly Goods[];
  readonly moves: readonly Move[];
}

/**
 * Everything that becomes true together when goods come in: each line is a batch of its own. What a
 * fund pays for has to say what it cost (COST_MISSING); else as a single move (domain/move.ts).
 */
export function decideReceipt(known: readonly Goods[], wish: ReceiptWish): Received {
  const { id, villageId, no, kind, fund, donationId, party, note, photoIds, by, now } = wish;
  const goods = new Map(known.map((item) => [item.id, item]));
  const moves: Move[] = [];
  const items = wish.items.map((delivered, index): ReceiptItem => {
    const before = goods.get(delivered.goodsId);
    assert(before !== undefined, 'every line is of goods that are known');
    const { name, unitName } = before;
    const { pieces, costFen, expiresOn } = delivered;
    requireThat(fund === null || costFen !== null, 'COST_MISSING', { name });
    const moved = decideMove({
      ...{ id: `${id}.${index + 1}`, goods: before, kind, pieces, costFen, expiresOn },
      ...{ note, photoIds, by, now, occurredAt: wish.occurredAt, receiptId: id },
    });
    goods.set(before.id, costed(moved.goods, delivered));
    moves.push(...moved.moves);
    return { goodsId: before.id, name, unitName, pieces, costFen, expiresOn };
  });
  const receipt: Receipt = {
    ...{ id, villageId, no, kind, items, fund, donationId, party, note, photoIds, by },
    costFen: items.reduce((sum, { costFen }) => sum + (costFen ?? 0), 0),
    on: dayOf(wish.occurredAt),
    ...{ at: now, place: `${now}~${id}` },
  };
  return { receipt, goods: [...goods.values()], moves };
}

/** What one piece cost, to the nearest fen. */
function costed(goods: Goods, { pieces, costFen }: Delivered): Goods {
  return costFen === null ? goods : { ...goods, costFen: Math.round(costFen / pieces) };
}
