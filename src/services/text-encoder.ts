/** The browser's TextEncoder for WeChat's logic layer, which has none; config/index.ts puts it in. */
export class TextEncoder {
  encode(text: string): Uint8Array {
    const bytes: number[] = [];
    for (const character of text) bytes.push(...utf8Of(character.codePointAt(0) ?? 0));
    return new Uint8Array(bytes);
  }
}

function utf8Of(point: number): number[] {
  const rest = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), rest(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), rest(6), rest(0)];
  return [0xf0 | (point >> 18), rest(12), rest(6), rest(0)];
}
