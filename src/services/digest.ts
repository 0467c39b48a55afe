import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '@domain/canonical';

/** SHA-256 on the phone: WeChat has no crypto.subtle, and the villager's own phone does the checking. */
export const digest: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));
