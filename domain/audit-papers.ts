import type { Fault } from './audit-household';
import { claimIdOf, leftOf, type Claim, type ClaimUse } from './claim/claim';
import type { Entry, RedemptionItem } from './entry';
import type { FundMove } from './fund/fund';
import type { Household } from './household';
import type { MerchantDue } from './merchant';
import { voucherIdOf, voucherNumberOf, type Voucher, type VoucherBook } from './voucher/voucher';

/** Points on paper and merchants' services, with what the ledger and the funds say of them. */
export interface PaperBooks {
  readonly households: readonly Household[];
  readonly entries: readonly Entry[];
  readonly vouchers: readonly Voucher[];
  readonly voucherBooks: readonly VoucherBook[];
  readonly claims: readonly Claim[];
  readonly claimUses: readonly ClaimUse[];
  readonly merchantDues: readonly MerchantDue[];
  readonly fundMoves: readonly FundMove[];
}

/**
 * Every slip has the entry it was issued by and at most one that took it in; every point spent on a
 * service is a claim still to be had, a merchant's due, or given back; what was paid is what was had.
 */
export function auditPapers(books: PaperBooks): readonly Fault[] {
  return [...voucherFaults(books), ...claimFaults(books), ...useFaults(books), ...dueFaults(books)];
}

const whereOf = ({ householdNumber, no }: Entry) => `${householdNumber}-${no}`;
const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

function voucherFaults(books: PaperBooks): Fault[] {
  const [out, back] = [slipFaults(books, 'voucherOut'), slipFaults(books, 'voucherIn')];
  const amiss = books.vouchers.filter(({ number, state, ending }) => {
    const isOver = state !== 'issued';
    return !out.seen.has(number) || back.seen.has(number) !== isOver || !ending === isOver;
  });
  return [
    ...out.faults,
    ...back.faults,
    ...amiss.map(({ number, state }) => slipFault(number, `${state}, and the ledger differs`)),
    ...numberFaults(books),
  ];
}

function slipFault(where: string, detail: string): Fault {
  return { law: 'VOUCHERS_MATCH', where, detail };
}

/** The slips that entries of one kind speak of: each is known, of that entry, and named once. */
function slipFaults({ entries, vouchers }: PaperBooks, kind: 'voucherOut' | 'voucherIn') {
  const known = byId(vouchers);
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const entry of entries) {
    const { source, villageId } = entry;
    if (source.kind !== kind) continue;
    for (const { number, value } of source.slips) {
      const voucher = known.get(voucherIdOf(villageId, number));
      const told = voucher?.value === value && isTold(voucher, entry);
      if (!told || seen.has(number)) faults.push(slipFault(whereOf(entry), `slip ${number}`));
      seen.add(number);
    }
  }
  return { seen, faults };
}

/** Numbers follow each other from the first to the last one given out. */
function numberFaults({ vouchers, voucherBooks }: PaperBooks): Fault[] {
  const numbers = vouchers.map(({ number }) => number).sort();
  const last = voucherBooks[0]?.last ?? 0;
  const inOrder = numbers.every((number, at) => number === voucherNumberOf(at + 1));
  const detail = `${numbers.length} of ${last}`;
  return inOrder && numbers.length === last ? [] : [slipFault('numbers', detail)];
}

/** Whether a voucher says of itself what an entry says of it. */
function isTold({ state, issuedTo, issuedEntryId, ending }: Voucher, entry: Entry): boolean {
  const { source, id, householdId } = entry;
  if (source.kind === 'voucherOut')
    return issuedEntryId === id && issuedTo.householdId === householdId;
  const ended = source.kind === 'voucherIn' && source.reason === null ? 'redeemed' : 'voided';
  return state === ended && ending?.entryId === id && ending.householdId === householdId;
}

function claimFaults({ entries, claims, households }: PaperBooks): Fault[] {
  const owed = new Map(entries.flatMap(servicesOf));
  const undone = new Set(
    entries.flatMap(({ source }) => (source.kind === 'reversal' ? [source.entryId] : [])),
  );
  const backs = byId(entries.filter(({ kind }) => kind === 'claimBack'));
  const closed = new Set(households.filter(({ state }) => state === 'closed').map(({ id }) => id));
  const amiss = claims.flatMap((claim): Fault[] => {
    const owing = owed.get(claim.id);
    const back = claim.backEntryId === null ? undefined : backs.get(claim.backEntryId);
    owed.delete(claim.id);
    backs.delete(claim.backEntryId ?? '');
    const fits =
      owing !== undefined &&
      isOf(claim, owing) &&
      (claim.state === 'cancelled') === undone.has(owing.entry.id) &&
      isCounted(claim, back, closed.has(claim.householdId));
    return fits ? [] : [{ law: 'CLAIMS_MATCH', where: claim.code, detail: claim.state }];
  });
  const lacking = [...owed.values()].map(({ entry }) => entry);
  return [
    ...amiss,
    ...[...lacking, ...backs.values()].map((entry): Fault => {
      return { law: 'CLAIMS_MATCH', where: whereOf(entry), detail: 'no claim of it' };
    }),
  ];
}

interface Owing {
  readonly entry: Entry;
  readonly item: RedemptionItem;
}

/** The services of a redemption by the claim each has to have. */
function servicesOf(entry: Entry): (readonly [string, Owing])[] {
  const { source, villageId } = entry;
  if (source.kind !== 'redemption') return [];
  return source.items
    .filter(({ merchantId }) => merchantId !== null)
    .map((item) => [claimIdOf(villageId, item.claim ?? ''), { entry, item }]);
}

function isOf(claim: Claim, { entry, item }: Owing): boolean {
  return (
    claim.entryId === entry.id &&
    claim.householdId === entry.householdId &&
    claim.merchantId === item.merchantId &&
    claim.goodsId === item.goodsId &&
    claim.count === item.count &&
    claim.price === item.price
  );
}

/** Whether what was had and what was given back make up what was redeemed. */
function isCounted(claim: Claim, back: Entry | undefined, isClosed: boolean): boolean {
  const { state, used, count } = claim;
  switch (state) {
    case 'open':
      return used < count && back === undefined;
    case 'used':
      return used === count && back === undefined;
    case 'cancelled':
      return used === 0 && back === undefined;
    case 'expired':
      return back === undefined ? isClosed : back.amount === leftOf(claim);
  }
}

function useFaults({ claims, claimUses }: PaperBooks): Fault[] {
  const uses = new Map<string, number>();
  for (const { claimId } of claimUses) uses.set(claimId, (uses.get(claimId) ?? 0) + 1);
  const known = byId(claims);
  const stray = claimUses.filter(({ claimId, merchantId, points }) => {
    const claim = known.get(claimId);
    return claim?.merchantId !== merchantId || claim.price !== points;
  });
  const amiss = claims.filter(({ id, used }) => used !== (uses.get(id) ?? 0));
  return [...stray, ...amiss].map(({ code }) => {
    return { law: 'CLAIMS_MATCH', where: code, detail: 'had as often as it says' };
  });
}

function dueFaults({ merchantDues, claimUses, fundMoves }: PaperBooks): Fault[] {
  const paid = byId(fundMoves.filter(({ kind }) => kind === 'merchantPayment'));
  const amiss = merchantDues.filter((due) => {
    const { merchantId, month, uses, points, fen, fundMoveId } = due;
    const had = claimUses.filter((use) => use.merchantId === merchantId && use.month === month);
    const worth = had.reduce((sum, use) => sum + use.points, 0);
    const owed = had.reduce((sum, use) => sum + use.fen, 0);
    const payment = paid.get(fundMoveId ?? '');
    paid.delete(fundMoveId ?? '');
    const isPaid = payment === undefined ? fen === 0 : isPaymentOf(payment, due);
    return !isPaid || had.length !== uses || worth !== points || owed !== fen;
  });
  return [
    ...amiss.map(({ id, fen }): Fault => ({ law: 'DUES_PAID', where: id, detail: `${fen} fen` })),
    ...[...paid.keys()].map((id): Fault => ({ law: 'DUES_PAID', where: id, detail: 'of no due' })),
  ];
}

function isPaymentOf(payment: FundMove, { merchantId, fen, fund }: MerchantDue): boolean {
  return (
    payment.merchantId === merchantId && payment.amountFen === 0 - fen && payment.fund === fund
  );
}
