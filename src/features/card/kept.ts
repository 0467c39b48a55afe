import { storage } from '@/services/platform';

/** What has been put in for the household at hand and not been sent, by page. */
export const DRAFTS = {
  brought: 'clerk-brought',
  rejected: 'clerk-rejected',
  picks: 'clerk-picks',
  visit: 'scorer-visit',
  visitPhotos: 'scorer-visit-photos',
} as const;

export function keep(key: string, value: object): void {
  // Safe: what is kept is what a call answered or a person typed: plain JSON.
  storage.set(key, value as Parameters<typeof storage.set>[1]);
}

export function keepIfRoom(key: string, value: object): void {
  try {
    keep(key, value);
  } catch {
    // A phone without room works all the same; what is on the page goes with it.
  }
}
