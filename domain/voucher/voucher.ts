import { assert } from '../assert';
import type { Payment, VoucherSlip } from '../entry';
import { POINT, points } from '../points';

/** Points on paper, for who wants something in the hand. Whoever brings it may use it, once. */
export interface Voucher extends VoucherSlip {
  readonly id: string;
  readonly villageId: string;
  /** Printed beside the number, so that a number alone is worth nothing. */
  readonly secret: string;
  readonly state: 'issued' | 'redeemed' | 'voided';
  readonly issuedTo: { readonly householdId: string; readonly number: string };
  readonly issuedEntryId: string;
  readonly issuedAt: string;
  /** The earnings that paid for it. */
  readonly paidBy: readonly Payment[];
  /** The last village day on which it is taken; null when it does not run out. */
  readonly until: string | null;
  readonly ending: VoucherEnding | null;
}

/** How a voucher's points came back to a household. */
interface VoucherEnding {
  readonly entryId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly at: string;
  readonly byName: string;
  /** Null when it was handed in. */
  readonly reason: string | null;
}

/** How many numbers a village has used: they follow each other, so that none can be missing. */
export interface VoucherBook {
  readonly id: string;
  readonly villageId: string;
  readonly last: number;
}

/** What a slip can be worth. */
export const VOUCHER_VALUES = [5, 10, 20, 50, 100].map((whole) => points(whole * POINT));

const SERIAL_DIGITS = 6;
export const SECRET_LENGTH = 8;

export function voucherIdOf(villageId: string, number: string): string {
  return `${villageId}.${number}`;
}

/** "0000173": the serial, and a digit by which a mistyped number is known. */
export function voucherNumberOf(serial: number): string {
  const digits = String(serial).padStart(SERIAL_DIGITS, '0');
  assert(digits.length === SERIAL_DIGITS, 'no village prints a million vouchers');
  return `${digits}${checkDigitOf(digits)}`;
}

/** Whether the last digit fits the others. */
export function isVoucherNumber(number: string): boolean {
  const [digits, check] = [number.slice(0, SERIAL_DIGITS), number.slice(SERIAL_DIGITS)];
  return /^\d{7}$/.test(number) && checkDigitOf(digits) === check;
}

/** ISO 7064 MOD 11,10: finds every single wrong digit and nearly every swap of two neighbours. */
function checkDigitOf(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** "0000173-7K3M9QF2": what its code says, and what is typed when it cannot be scanned. */
export function voucherText({ number, secret }: Pick<Voucher, 'number' | 'secret'>): string {
  return `${number}-${secret}`;
}

/** What a scan or a keyboard gave, as the voucher it stands for; null when it is none. */
export function voucherOf(scanned: string): Pick<Voucher, 'number' | 'secret'> | null {
  const plain = scanned
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const match = /^(\d{7})([0-9A-HJKMNP-TV-Z]{8})$/.exec(plain);
  const [, number = '', secret = ''] = match ?? [];
  return isVoucherNumber(number) ? { number, secret } : null;
}
