/**
 * A JPEG is a row of segments, each with a marker and a length, and between them the picture's own
 * bytes (ITU T.81, annex B). Beside the picture a phone writes where and when it was taken.
 */
import { refuse, requireThat } from './refusal';

/** Larger than any phone sends here, and small enough to be drawn by an old one. */
const SIDE_MAX = 2_000;

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Tables, frames, scans, and the two notes a decoder needs: JFIF's and Adobe's. */
const KEPT = [...FRAMES, 0xc4, 0xdb, 0xdd, SCAN, 0xe0, 0xee];
const EXIF = 0xe1;

interface Segment {
  readonly marker: number;
  /** From the marker to the next one. */
  readonly bytes: Uint8Array;
}

/**
 * The picture and which way up it is, nothing else: no place, no time, no name of the phone. What is
 * no whole JPEG, or larger than a phone can draw, is refused (PHOTO_UNREADABLE).
 */
export function pictureOnly(bytes: Uint8Array): Uint8Array {
  const segments = segmentsOf(bytes);
  const frame = segments.find(({ marker }) => FRAMES.includes(marker));
  const [height, width] =
    frame === undefined ? [0, 0] : [twoAt(frame.bytes, 5), twoAt(frame.bytes, 7)];
  const drawable = Math.min(height, width) > 0 && Math.max(height, width) <= SIDE_MAX;
  requireThat(drawable, 'PHOTO_UNREADABLE');

  const exif = segments.find(({ marker }) => marker === EXIF);
  const kept = segments.filter(({ marker }) => KEPT.includes(marker)).map((kept) => kept.bytes);
  return joined([
    Uint8Array.of(0xff, START),
    wayUp(exif === undefined ? 1 : orientationIn(exif.bytes)),
    ...kept,
    Uint8Array.of(0xff, END),
  ]);
}

function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  requireThat(markerAt(bytes, 0) === START, 'PHOTO_UNREADABLE');
  const segments: Segment[] = [];
  for (let at = 2; markerAt(bytes, at) !== END;) {
    const marker = markerAt(bytes, at);
    const length = twoAt(bytes, at + 2);
    requireThat(length >= 2, 'PHOTO_UNREADABLE');
    const after = at + 2 + length;
    const next = marker === SCAN ? endOfScan(bytes, after) : after;
    requireThat(next < bytes.length, 'PHOTO_UNREADABLE');
    segments.push({ marker, bytes: bytes.subarray(at, next) });
    at = next;
  }
  return segments;
}

function markerAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0xff) return refuse('PHOTO_UNREADABLE');
  return bytes[at + 1] ?? 0;
}

/** The picture's bytes go on until a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at += 1) {
    const next = bytes[at + 1] ?? 0;
    const goesOn = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (bytes[at] === 0xff && !goesOn) return at;
  }
  return bytes.length;
}

const twoAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** 1 (as it is) to 8, from the note's first directory. */
function orientationIn(exif: Uint8Array): number {
  // Marker, length, "Exif" and two zeros come before the directory's own beginning.
  const note = exif.subarray(10);
  const isLittle = note[0] === 0x49;
  const two = (at: number) =>
    isLittle ? (note[at] ?? 0) | ((note[at + 1] ?? 0) << 8) : twoAt(note, at);
  const first = isLittle ? two(4) : two(6);
  const count = two(first);
  for (let entry = first + 2; entry < first + 2 + count * 12; entry += 12)
    if (two(entry) === 0x0112) return two(entry + 8);
  return 1;
}

/** The shortest note that says which way up a picture is; nothing when it stands as it is. */
function wayUp(orientation: number): Uint8Array {
  if (orientation < 2 || orientation > 8) return new Uint8Array();
  const [exif, header] = [
    [0x45, 0x78, 0x69, 0x66, 0, 0],
    [0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
  ];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([0xff, EXIF, 0, 34, ...exif, ...header, 0, 1, ...entry, 0, 0, 0, 0]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
