/** 8 × 6 pixels as a browser's canvas makes them: two halves, and nothing beside the picture. */
export const PHOTO =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////' +
  '////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////' +
  '////////////////////////////////////////////wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAA' +
  'AAAAAAAAAAAAAAH/xAAXEAEBAQEAAAAAAAAAAAAAAAAAAhRR/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAL/xAAV' +
  'EQEBAAAAAAAAAAAAAAAAAAAAEf/aAAwDAQACEQMRAD8Auq+SAJr/2Q==';

export function photoBytes(): Uint8Array {
  return Uint8Array.from(Buffer.from(PHOTO, 'base64'));
}

export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** A segment put in right behind the beginning, where phones write theirs. */
export function withSegment(marker: number, content: Uint8Array): Uint8Array {
  const picture = photoBytes();
  const length = content.length + 2;
  const head = [0xff, marker, length >> 8, length & 0xff];
  return Uint8Array.from([...picture.subarray(0, 2), ...head, ...content, ...picture.subarray(2)]);
}

/** What a phone writes: which way up it was held, and in plain text where that was. */
export function phoneNote(orientation: number, order: 'II' | 'MM' = 'II'): Uint8Array {
  const two = (value: number) =>
    order === 'II' ? [value & 0xff, value >> 8] : [value >> 8, value & 0xff];
  const four = (value: number) => (order === 'II' ? [...two(value), 0, 0] : [0, 0, ...two(value)]);
  const entry = [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0];
  const note = [...Buffer.from(order), ...two(42), ...four(8), ...two(1), ...entry, ...four(0)];
  return Uint8Array.from([...Buffer.from('Exif\0\0'), ...note, ...Buffer.from(WHERE)]);
}

export const WHERE = 'GPS 29.7N 118.3E';
