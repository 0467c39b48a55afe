import type { Membership, Role } from './person';
import { requireThat } from './refusal';

/** A household's one-time code, given by the committee face to face; it binds one phone. */
export interface BindCode {
  /** The household's id: one open code a household. */
  readonly id: string;
  readonly villageId: string;
  readonly codeHash: string;
  readonly expiresAt: string;
  readonly triesLeft: number;
  readonly usedBy: string | null;
}

/** Half an hour is enough to walk to the counter; six digits and five tries resist guessing. */
export const BIND_CODE_VALID_MS = 30 * 60_000;
export const BIND_CODE_TRIES = 5;

/** An invitation to serve: one role, one village (or the committee of a township's village). */
export interface Invite {
  /** Hash of the code that was handed over. */
  readonly id: string;
  readonly villageId: string;
  readonly role: Exclude<Role, 'villager' | 'township'>;
  /** Whose claims it opens; null for those who serve the village. */
  readonly merchantId: string | null;
  readonly name: string;
  readonly expiresAt: string;
  readonly usedBy: string | null;
}

export const INVITE_VALID_MS = 3 * 86_400_000;

/** Six digits from four random bytes. */
export function bindCodeFrom(random: Uint8Array): string {
  const value = new DataView(random.buffer, random.byteOffset, 4).getUint32(0);
  return String(value % 1_000_000).padStart(6, '0');
}

/** Whether a try at the code is right. Refuses (BIND_CODE_VOID) when there is nothing to try. */
export function isRightTry(
  code: BindCode | null,
  attempt: { readonly codeHash: string; readonly now: string },
): boolean {
  const open = code !== null && code.usedBy === null && code.triesLeft > 0;
  requireThat(open && attempt.now < code.expiresAt, 'BIND_CODE_VOID');
  return code.codeHash === attempt.codeHash;
}

/** The invitation with its taker. Refuses (INVITE_VOID) one that is used or ran out. */
export function taken(invite: Invite | null, by: { personId: string; now: string }): Invite {
  requireThat(
    invite !== null &&
      (invite.usedBy === null || invite.usedBy === by.personId) &&
      by.now < invite.expiresAt,
    'INVITE_VOID',
  );
  return { ...invite, usedBy: by.personId };
}

/** What an invitation makes somebody. */
export function invitedTo({
  role,
  villageId,
  merchantId,
}: Invite): Exclude<Membership, { readonly role: 'villager' | 'township' }> {
  return role === 'merchant'
    ? { role, villageId, merchantId: merchantId ?? '' }
    : { role, villageId };
}
