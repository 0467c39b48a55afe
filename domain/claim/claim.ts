import { assert } from '../assert';
import type { Entry, Payment } from '../entry';
import type { Goods } from '../goods';
import { points, type Points } from '../points';
import { requireThat } from '../refusal';
import { dayAfter, dayOf, startOfDay } from '../village-time';

/** A merchant's service somebody redeemed, to be had for its code. */
export interface Claim {
  readonly id: string;
  readonly villageId: string;
  /** Eight digits, told or shown to the merchant. */
  readonly code: string;
  readonly merchantId: string;
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  readonly householdId: string;
  readonly householdNumber: string;
  /** How many times it was redeemed for, and how many of them it was had. */
  readonly count: number;
  readonly used: number;
  readonly price: Points;
  /** What the village pays the merchant each time, where that was agreed for the service. */
  readonly costFen: number | null;
  /** The earnings that paid for it. */
  readonly paidBy: readonly Payment[];
  /** open: still to be had; used: had to the last; cancelled with its entry; expired: given back. */
  readonly state: 'open' | 'used' | 'cancelled' | 'expired';
  /** The last village day on which it can be had. */
  readonly until: string;
  /** When what is left of it is given back. */
  readonly dueAt: string;
  /** The redemption it came of. */
  readonly entryId: string;
  readonly no: number;
  readonly madeAt: string;
  /** When it was had last; null when never. */
  readonly usedAt: string | null;
  readonly endedAt: string | null;
  /** The entry that gave back what was never had. */
  readonly backEntryId: string | null;
  /** Sorts a household's claims: time, then code. */
  readonly place: string;
}

/** One time a service was had: what the village owes the merchant for. Never edited. */
export interface ClaimUse {
  readonly id: string;
  readonly villageId: string;
  readonly merchantId: string;
  readonly claimId: string;
  readonly code: string;
  readonly name: string;
  readonly householdNumber: string;
  readonly points: Points;
  readonly fen: number;
  readonly month: string;
  readonly at: string;
  readonly by: Entry['by'];
  /** Sorts a merchant's uses: time, then id. */
  readonly place: string;
}

export function claimIdOf(villageId: string, code: string): string {
  return `${villageId}.${code}`;
}

/** Eight digits of four random bytes. */
export function claimCodeFrom(random: Uint8Array): string {
  const value = new DataView(random.buffer, random.byteOffset, 4).getUint32(0);
  return String(value % 100_000_000).padStart(8, '0');
}

/** "1234 5678": a code as it is read out. */
export function claimCodeText(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** What a scan or a keyboard gave, as the code it stands for; null when it is none. */
export function claimCodeOf(scanned: string): string | null {
  const plain = scanned.replace(/[\s-]/g, '');
  return /^\d{8}$/.test(plain) ? plain : null;
}

interface ClaimOrigin {
  readonly goods: Goods;
  readonly count: number;
  readonly code: string;
  readonly paidBy: readonly Payment[];
  /** For so many days it can be had. */
  readonly days: number;
}

/** The claim a redeemed service opens. */
export function newClaim(entry: Entry, { goods, count, code, paidBy, days }: ClaimOrigin): Claim {
  const { villageId, householdId, householdNumber, no, at } = entry;
  const { id: goodsId, merchantId, name, unitName, price, costFen } = goods;
  assert(merchantId !== null, "a service is a merchant's");
  const until = dayAfter(dayOf(at), days);
  return {
    id: claimIdOf(villageId, code),
    villageId,
    code,
    merchantId,
    ...{ goodsId, name, unitName, price, costFen },
    ...{ householdId, householdNumber, count, used: 0, paidBy },
    state: 'open',
    until,
    dueAt: startOfDay(dayAfter(until)),
    ...{ entryId: entry.id, no, madeAt: at },
    ...{ usedAt: null, endedAt: null, backEntryId: null },
    place: `${at}~${code}`,
  };
}

/** Refuses a claim that was had to the last (CLAIM_USED) or is over (CLAIM_ENDED), and says since when. */
function requireOpen(claim: Claim, now: string): void {
  const { name, state, until, usedAt, endedAt } = claim;
  const usedOn = usedAt === null ? '' : dayOf(usedAt);
  requireThat(state !== 'used', 'CLAIM_USED', { name, day: usedOn });
  const over = endedAt === null ? until : dayOf(endedAt);
  requireThat(state !== 'cancelled', 'CLAIM_ENDED', { name, state, day: over });
  const isLate = state === 'expired' || now >= claim.dueAt;
  requireThat(!isLate, 'CLAIM_ENDED', { name, state: 'expired', day: until });
}

interface Use {
  readonly claim: Claim;
  /** What the village pays for a whole point where the service has no price of its own. */
  readonly fenPerPoint: number;
  readonly now: string;
  readonly by: Entry['by'];
}

/** The service is had once more. */
export function decideClaimUse({ claim, fenPerPoint, now, by }: Use): {
  readonly claim: Claim;
  readonly use: ClaimUse;
} {
  requireOpen(claim, now);
  const { villageId, merchantId, code, name, householdNumber, price, costFen } = claim;
  const used = claim.used + 1;
  const id = `${claim.id}.${used}`;
  return {
    claim: { ...claim, used, usedAt: now, state: used === claim.count ? 'used' : 'open' },
    use: {
      ...{ id, villageId, merchantId, claimId: claim.id, code, name, householdNumber },
      points: price,
      fen: costFen ?? fenFor(price, fenPerPoint),
      month: dayOf(now).slice(0, 7),
      at: now,
      by,
      place: `${now}~${id}`,
    },
  };
}

/** What so many points are in fen; half a fen counts for the merchant. */
function fenFor(amount: Points, fenPerPoint: number): number {
  return Math.round((amount * fenPerPoint) / 1_000);
}

/** The claims of a redemption that is undone. Refuses (CLAIM_USED, CLAIM_ENDED) when one was had or is over. */
export function cancelled(claims: readonly Claim[], now: string): readonly Claim[] {
  return claims.map((claim) => {
    requireOpen(claim, now);
    const day = claim.usedAt === null ? '' : dayOf(claim.usedAt);
    requireThat(claim.used === 0, 'CLAIM_USED', { name: claim.name, day });
    return { ...claim, state: 'cancelled', endedAt: now };
  });
}

/** What of a claim was not had, in points. */
export function leftOf({ price, count, used }: Claim): Points {
  return points(price * (count - used));
}
