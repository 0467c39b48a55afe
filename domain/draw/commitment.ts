import type { Digest } from '../canonical';

/** More than anybody can try out. */
export const SALT_BYTES = 32;

/** A draw's own part of its seed, in hex: made when it opens, told to nobody before lots are drawn. */
export function saltFrom(randomBytes: Uint8Array): string {
  return Array.from(randomBytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is told of a salt from the beginning: it gives nothing away, and no other salt fits it. */
export function commitmentOf(salt: string, digest: Digest): string {
  return digest(salt);
}
