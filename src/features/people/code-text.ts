import { cardTokenOf, cardTokenText, TOKEN_LENGTH } from '@domain/card';

/** What is being typed of a card or an invitation, in groups of four, capitals, nothing else. */
export function typedCode(text: string): string {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return cardTokenText(plain.slice(0, TOKEN_LENGTH));
}

/** The whole code once all sixteen are there. Invitations use the same letters as cards. */
export function wholeCode(text: string): string | null {
  return cardTokenOf(text);
}

/** As many as may be typed: the letters and the lines between them. */
export const TYPED_CODE_MAX = TOKEN_LENGTH + 3;
