import { pictureOnly } from '@domain/jpeg';
import { photoBytes, phoneNote, WHERE, withSegment } from '../support/photos';

const picture = photoBytes();
const unreadable = expect.objectContaining({ code: 'PHOTO_UNREADABLE' }) as Error;
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('what is kept of a photo', () => {
  it('is the very picture when there is nothing else', () => {
    expect(pictureOnly(picture)).toEqual(picture);
  });

  it.each([
    ['where it was taken', 0xe1, Buffer.concat([Buffer.from('Exif\0\0II*\0'), Buffer.from(WHERE)])],
    ['a remark', 0xfe, Buffer.from('家里拍的')],
    ['what an editor adds', 0xed, Buffer.from('Photoshop 3.0')],
  ])('is not %s', (_, marker, content) => {
    expect(pictureOnly(withSegment(marker, content))).toEqual(picture);
  });

  it('is not what hides behind the end of the picture', () => {
    const moving = Uint8Array.from([...picture, ...Buffer.from('a short film')]);
    expect(pictureOnly(moving)).toEqual(picture);
  });

  it.each(['II', 'MM'] as const)('is which way up the phone was held (%s)', (order) => {
    const kept = pictureOnly(withSegment(0xe1, phoneNote(6, order)));
    expect(textOf(kept)).not.toContain(WHERE);
    expect(kept).toHaveLength(picture.length + 36);
    // Cleaned once, it stays as it is.
    expect(pictureOnly(kept)).toEqual(kept);
  });
});

describe('what is no photo', () => {
  it.each([
    ['text', Buffer.from('这不是照片')],
    ['another kind of picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['nothing', new Uint8Array()],
    ['a beginning and an end with nothing between', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['half of one', picture.subarray(0, 200)],
    ['one without its end', picture.subarray(0, -2)],
    ['one with a broken segment', withSegment(0xe1, new Uint8Array()).fill(0, 4, 6)],
    ['one a hundred times too large', tooWide()],
  ])('is refused: %s', (_, bytes) => {
    expect(() => pictureOnly(bytes)).toThrow(unreadable);
  });

  it('is never anything but refused, whatever the bytes are', () => {
    for (let cut = 0; cut < picture.length; cut += 1)
      for (const value of [0x00, 0xff, 0xd9]) {
        const spoilt = picture.slice();
        spoilt[cut] = value;
        try {
          expect(pictureOnly(spoilt).length).toBeLessThanOrEqual(spoilt.length);
        } catch (error) {
          expect(error).toMatchObject({ code: 'PHOTO_UNREADABLE' });
        }
      }
  });
});

/** The frame's own words about its size, changed: a few bytes that would fill a phone's memory. */
function tooWide(): Uint8Array {
  const wide = picture.slice();
  const frame = wide.findIndex((byte, at) => byte === 0xff && wide[at + 1] === 0xc0);
  wide[frame + 5] = 0x80;
  return wide;
}
