/** What the counter keeps on the phone, by name. */
export const KEYS = {
  shop: 'clerk-shop',
  receipt: 'clerk-receipt',
  weightUnit: 'clerk-weight-unit',
} as const;
