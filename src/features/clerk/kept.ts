import { storage } from '@/services/platform';

/** What the counter keeps on the phone, by name. */
export const KEYS = {
  scanned: 'clerk-scanned',
  shop: 'clerk-shop',
  receipt: 'clerk-receipt',
  broughtDraft: 'clerk-brought',
  picksDraft: 'clerk-picks',
  weightUnit: 'clerk-weight-unit',
} as const;

export function keep(key: string, value: object): void {
  // Safe: what is kept is what a call answered or a person typed: plain JSON.
  storage.set(key, value as Parameters<typeof storage.set>[1]);
}
