import { gainOf, type Entry } from '@domain/entry';
import { points, pointsText, type Points } from '@domain/points';
import { whyText } from '@/features/entry/words';
import { REVERSAL } from './texts';

type Told = Pick<Entry, 'source' | 'book' | 'from' | 'to' | 'amount' | 'householdNumber'>;

/** Why this entry is not one to reverse; null when it is. The cloud decides; this says it before. */
export function whyNotReversible({ source }: Told): string | null {
  switch (source.kind) {
    case 'tradeIn':
    case 'redemption':
    case 'score':
    case 'award':
    case 'deduction':
    case 'settlement':
    case 'clearing':
      return null;
    case 'reversal':
      return REVERSAL.not.reversal;
    case 'transferIn':
    case 'transferOut':
      return REVERSAL.not.transfer;
    case 'voucherOut':
    case 'voucherIn':
      return REVERSAL.not.voucher;
    case 'claimBack':
      return REVERSAL.not.claim;
  }
}

/** What reversing the entry will do, sentence by sentence; `balance` is the present one if known. */
export function reversalSentences(entry: Told, balance: Points | null): readonly string[] {
  return [...effectOf(entry), ...balanceSentences(entry, balance), REVERSAL.kept];
}

function effectOf({ source, amount, householdNumber }: Told): string[] {
  const text = pointsText(amount);
  switch (source.kind) {
    case 'tradeIn':
      return [
        amount === 0 ? REVERSAL.takesNothing : REVERSAL.takes(householdNumber, text),
        REVERSAL.remainders,
      ];
    case 'redemption':
      return [REVERSAL.gives(householdNumber, text), ...comesBack(source)];
    case 'score':
      return [REVERSAL.score];
    case 'award':
    case 'settlement':
      return [REVERSAL.takes(householdNumber, text), REVERSAL.scoreStays];
    case 'deduction':
    case 'clearing':
      return [REVERSAL.gives(householdNumber, text), REVERSAL.scoreStays];
    case 'reversal':
    case 'transferIn':
    case 'transferOut':
    case 'voucherOut':
    case 'voucherIn':
    case 'claimBack':
      return [];
  }
}

type Redemption = Extract<Told['source'], { readonly kind: 'redemption' }>;

/** Goods come back to the shelf; of a service there is only the code to take back. */
function comesBack(source: Redemption): string[] {
  const services = source.items.filter(({ merchantId }) => merchantId !== null);
  const goods = source.items.filter(({ merchantId }) => merchantId === null);
  const told = (items: Redemption['items']) => whyText({ ...source, items });
  return [
    ...(goods.length === 0 ? [] : [REVERSAL.returns(told(goods))]),
    ...(services.length === 0 ? [] : [REVERSAL.unbooks(told(services))]),
  ];
}

function balanceSentences(entry: Told, balance: Points | null): string[] {
  const gain = gainOf(entry, 'exchange');
  if (gain === 0) return [];
  if (balance === null) return gain > 0 ? [REVERSAL.mayNegative] : [];
  const after = points(balance - gain);
  const told = REVERSAL.after(pointsText(balance), pointsText(after));
  return after < 0 ? [told, REVERSAL.negative] : [told];
}
