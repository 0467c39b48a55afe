import type { Digest } from './canonical';

/**
 * A card opens a household's door at the shop, so its token is random, revocable and says nothing:
 * no household number, no name (docs/architecture.md, glossary). WeChat's own codes carry at most 32
 * characters (docs/domain.md §6 D22); sixteen of these letters are 80 random bits and can be typed.
 */
export const TOKEN_LENGTH = 16;

/** Crockford's base 32: no I, L, O, U, so that a typed card is not misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One letter of each random byte; 256 is a multiple of 32, so no letter is favoured. */
export function lettersFrom(randomBytes: Uint8Array): string {
  return Array.from(randomBytes, (byte) => ALPHABET[byte % 32]).join('');
}

export function cardTokenFrom(randomBytes: Uint8Array): string {
  return lettersFrom(randomBytes.subarray(0, TOKEN_LENGTH));
}

/** What a scan or a keyboard gave, as the token it stands for; null when it is no card. */
export function cardTokenOf(scanned: string): string | null {
  const plain = scanned
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain : null;
}

/**
 * What a device without network knows a card by. The token has 80 random bits, so that nobody comes
 * back from the one to the other.
 */
export function cardHashOf(token: string, digest: Digest): string {
  return digest(`card|${token}`);
}

/** "7K3M-9QF2-XW8D-4TGH": how a token stands under its code on paper. */
export function cardTokenText(token: string): string {
  return token.replace(/(.{4})(?=.)/g, '$1-');
}
