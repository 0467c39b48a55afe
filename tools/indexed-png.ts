/** A screenshot with 256 colours: a page has few, and the file is a third of the size. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, one after the other. */
  readonly rgb: Uint8Array;
}

interface Colour {
  count: number;
  red: number;
  green: number;
  blue: number;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS_MAX = 256;

export function indexedPng(png: Buffer): Buffer {
  const { width, height, rgb } = pixelsOf(png);
  const shades = shadesOf(rgb);
  const palette = [...shades].sort(([, a], [, b]) => b.count - a.count).slice(0, COLOURS_MAX);
  const colours = palette.map(([, { count, red, green, blue }]) =>
    [red, green, blue].map((sum) => Math.round(sum / count)),
  );
  const nearest = new Map(palette.map(([shade], index) => [shade, index]));
  for (const [shade, { count, red, green, blue }] of shades)
    if (!nearest.has(shade))
      nearest.set(shade, nearestOf(colours, [red / count, green / count, blue / count]));

  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    rows[pixel + Math.floor(pixel / width) + 1] = nearest.get(shadeAt(rgb, pixel * 3)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Five bits of each colour: near shades count as one. */
function shadeAt(rgb: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = [rgb[at], rgb[at + 1], rgb[at + 2]];
  return ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
}

function shadesOf(rgb: Uint8Array): Map<number, Colour> {
  const shades = new Map<number, Colour>();
  for (let at = 0; at < rgb.length; at += 3) {
    const shade = shadeAt(rgb, at);
    const known = shades.get(shade) ?? { count: 0, red: 0, green: 0, blue: 0 };
    known.count += 1;
    known.red += rgb[at] ?? 0;
    known.green += rgb[at + 1] ?? 0;
    known.blue += rgb[at + 2] ?? 0;
    shades.set(shade, known);
  }
  return shades;
}

function nearestOf(colours: readonly (readonly number[])[], wanted: readonly number[]): number {
  const distances = colours.map((colour) =>
    colour.reduce((sum, value, part) => sum + (value - (wanted[part] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Reads what Chromium writes: 8 bits a colour, with or without transparency, not interlaced. */
function pixelsOf(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const step = png[25] === 6 ? 4 : 3;
  const plain = unfiltered(inflateSync(Buffer.concat(parts)), width * step, step);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let part = 0; part < 3; part += 1) rgb[pixel * 3 + part] = plain[pixel * step + part] ?? 0;
  return { width, height, rgb };
}

/** Undoes PNG's filters: each byte was written as a difference from its neighbours. */
function unfiltered(rows: Buffer, width: number, step: number): Uint8Array {
  const height = rows.length / (width + 1);
  const plain = new Uint8Array(width * height);
  let above = new Uint8Array(width + step);
  for (let row = 0; row < height; row += 1) {
    // Bytes left of the first one count as zero, so a line begins with some.
    const line = new Uint8Array(width + step);
    const [filter = 0, ...written] = rows.subarray(row * (width + 1), (row + 1) * (width + 1));
    for (const [column, byte] of written.entries()) {
      const [left = 0, up = 0, corner = 0] = [line[column], above[column + step], above[column]];
      line[column + step] = byte + guessOf(filter, { left, up, corner });
    }
    plain.set(line.subarray(step), row * width);
    above = line;
  }
  return plain;
}

interface Neighbours {
  readonly left: number;
  readonly up: number;
  readonly corner: number;
}

function guessOf(filter: number, { left, up, corner }: Neighbours): number {
  const guesses = [0, left, up, (left + up) >> 1];
  return guesses[filter] ?? paeth({ left, up, corner });
}

function paeth({ left, up, corner }: Neighbours): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
