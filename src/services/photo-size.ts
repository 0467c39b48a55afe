/** How a photo is made small enough for two bars of signal (docs/decisions/0008). */
interface Attempt {
  readonly side: number;
  /** Of the JPEG, in percent. */
  readonly quality: number;
}

/** Tried one after the other until the photo fits; what fails the last one is no photo. */
const ATTEMPTS: readonly Attempt[] = [
  { side: 960, quality: 75 },
  { side: 960, quality: 50 },
  { side: 960, quality: 30 },
  { side: 720, quality: 30 },
  { side: 480, quality: 25 },
];

/** 60 KB, as base64 has it: four characters for three bytes. */
const BASE64_MAX = (60 * 1024 * 4) / 3;

/** Makes a photo smaller until it fits; null when it never does. */
export async function firstThatFits(
  make: (attempt: Attempt) => Promise<string>,
): Promise<string | null> {
  for (const attempt of ATTEMPTS) {
    const base64 = await make(attempt);
    if (base64.length > 0 && base64.length <= BASE64_MAX) return base64;
  }
  return null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same shape with no side longer than this; never larger than it was. */
export function fitted({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
