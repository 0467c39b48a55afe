/** Turns text into 64 hex digits of SHA-256. Comes in as an argument: phones and functions each have their own. */
export type Digest = (text: string) => string;

/**
 * One text for one value, whoever writes it: keys sorted, no spaces, undefined left out.
 * Hashes are taken over this, so a phone and the cloud agree to the byte.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`);
  return `{${parts.join(',')}}`;
}
