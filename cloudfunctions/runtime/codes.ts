import { TOKEN_LENGTH, cardTokenFrom } from '@domain/card';
import type { Digest } from '@domain/canonical';
import { bindCodeFrom } from '@domain/one-time-code';

/**
 * Codes are computed from the request that asked for them: its id is random and known to one phone
 * only, so a repeat gets the same code and no code has to be stored.
 */
export function bindCodeOf(digest: Digest, householdId: string, requestId: string): string {
  return bindCodeFrom(bytesOf(digest(`bind|${householdId}|${requestId}`)));
}

export function bindCodeHash(digest: Digest, householdId: string, code: string): string {
  return digest(`bind-code|${householdId}|${code}`);
}

export function countersignOf(digest: Digest, householdId: string, requestId: string): string {
  return bindCodeFrom(bytesOf(digest(`countersign|${householdId}|${requestId}`)));
}

export function countersignHash(digest: Digest, householdId: string, code: string): string {
  return digest(`countersign-code|${householdId}|${code}`);
}

export function inviteCodeOf(digest: Digest, villageId: string, requestId: string): string {
  const bytes = bytesOf(digest(`invite|${villageId}|${requestId}`));
  return cardTokenFrom(bytes.subarray(0, TOKEN_LENGTH));
}

/** An invitation is found by the hash of its code. */
export function inviteId(digest: Digest, code: string): string {
  return digest(`invite-code|${code}`).slice(0, 32);
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
