/** Where full-width digits and letters stand, by how much after the plain ones. */
const FULL_WIDTH_AHEAD = 0xfee0;

/** A household's number as it was said and typed, "第 12 号" or "１２户", in its plain form; null when it is none. */
export function numberOf(typed: string): string | null {
  const plain = typed
    .replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_AHEAD),
    )
    .replace(/[\s第号户]/g, '');
  return /^[0-9A-Za-z-]{1,12}$/.test(plain) ? plain : null;
}
