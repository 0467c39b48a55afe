import { pointsFromText, pointsText, type Points } from '@domain/points';
import { HOUSEHOLD } from './household-texts';
import { FILTER } from './texts';

const { transfer: WORDS } = HOUSEHOLD;

export type TransferReason = keyof typeof WORDS.reasons;

/** A transfer as it is being filled in. */
export interface TransferDraft {
  readonly why: TransferReason;
  readonly document: string;
  readonly to: { readonly id: string; readonly number: string } | null;
  readonly amount: string;
}

export const NO_TRANSFER: TransferDraft = { why: 'split', document: '', to: null, amount: '' };

export interface TransferWish {
  readonly to: { readonly id: string; readonly number: string };
  readonly amount: Points;
  readonly reason: string;
}

export interface TransferErrors {
  readonly document?: string;
  readonly to?: string;
  readonly amount?: string;
}

/** What the draft asks for, once nothing is missing. */
export function wishOf(
  draft: TransferDraft,
  available: Points,
): { readonly wish: TransferWish | null; readonly errors: TransferErrors } {
  const document = draft.document.trim();
  const amount = pointsFromText(draft.amount);
  const errors: TransferErrors = {
    ...(document === '' ? { document: WORDS.documentMissing } : {}),
    ...(draft.to === null ? { to: WORDS.toMissing } : {}),
    ...amountError(amount, available),
  };
  if (amount === null || draft.to === null || Object.keys(errors).length > 0)
    return { wish: null, errors };
  const reason = WORDS.reason(WORDS.reasons[draft.why], document);
  return { wish: { to: draft.to, amount, reason }, errors };
}

function amountError(amount: Points | null, available: Points): Pick<TransferErrors, 'amount'> {
  if (amount === null) return { amount: FILTER.wrongAmount };
  return amount > available ? { amount: WORDS.tooMuch(pointsText(available)) } : {};
}
