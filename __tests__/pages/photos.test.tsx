import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { usePhotos } from '@/features/photo/use-photos';
import { aCounter } from '../support/counter';
import { expectShown, phoneOf, press, shown } from '../support/phone';
import { PHOTO } from '../support/photos';
import { world as taro } from '../support/taro-world';

const OWN = `data:image/jpeg;base64,${PHOTO}`;

interface FormProps {
  readonly villageId: string;
  readonly householdId: string;
}

/** A form as pages have it: it may be sent once all its photos are there. */
function Form({ villageId, householdId }: FormProps) {
  const photos = usePhotos({ villageId, householdId, max: 2 });
  return (
    <>
      <PhotoPicker photos={photos} label="凭据照片" />
      <output id="form">{photos.settled ? photos.photoIds.join(' ') : '还不能交'}</output>
    </>
  );
}

async function aForm() {
  const counter = await aCounter();
  const phone = phoneOf(counter.world, counter.villager);
  const { place, household } = counter;
  taro.camera = () => PHOTO;
  render(<Form {...place} />);
  const kept = async () => {
    const where = { id: { after: '' } };
    return counter.world.store.list('photos', { where, order: ['id', 'asc'], limit: 10 });
  };
  return { ...counter, phone, household, kept };
}

const pictureOf = (id: string) =>
  // Safe: the page's own element; the types know no DOM.
  (
    globalThis as unknown as {
      document: { querySelector(path: string): { getAttribute(name: string): string } | null };
    }
  ).document
    .querySelector(`#${id} img`)
    ?.getAttribute('src');

it('takes a photo, sends it and can be looked at', async () => {
  const { kept } = await aForm();
  expect(shown('photo-count')).toBe('0 / 2 张');
  await press('photo-add');
  await waitFor(async () => expect(await kept()).toHaveLength(1));
  const [photo] = await kept();
  await expectShown('form', photo?.id ?? '');
  expect(pictureOf('photo-1')).toBe(OWN);
  await press('photo-1');
  await waitFor(() => expect(taro.enlarged).toEqual([OWN]));
});

it('takes no more than the form wants, and gives one back', async () => {
  const { kept } = await aForm();
  await press('photo-add');
  await waitFor(() => expect(shown('photo-count')).toBe('1 / 2 张'));
  await press('photo-add');
  await waitFor(() => expect(shown('photo-count')).toBe('2 / 2 张'));
  expect(shown('photo-add')).toBeNull();
  await waitFor(() => expect(shown('form')?.split(' ')).toHaveLength(2));
  await press('photo-1-remove');
  expect(shown('photo-count')).toBe('1 / 2 张');
  expect(shown('form')?.split(' ')).toHaveLength(1);
  expect(await kept()).toHaveLength(2);
});

it('shows what was not sent, and sends the same photo again with a tap', async () => {
  const { phone, kept } = await aForm();
  phone.loseReplies('photo.create');
  await press('photo-add');
  await expectShown('photo-1', '没传上，点一下再传');
  expect(shown('form')).toBe('还不能交');

  phone.findReplies('photo.create');
  await press('photo-1');
  await waitFor(() => expect(shown('photo-1')).toBe(''));
  const sent = phone.sent('photo.create');
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
  expect(await kept()).toHaveLength(1);
});

it('says why a photo was not taken', async () => {
  const { kept } = await aForm();
  taro.camera = () => Buffer.from('这不是照片').toString('base64');
  await press('photo-add');
  await expectShown('photo-trouble', '这张照片打不开，请重拍一张。');
  expect(shown('form')).toBe('还不能交');
  await press('photo-1-remove');
  expect(shown('photo-trouble')).toBeNull();

  taro.camera = () => '';
  await press('photo-add');
  await expectShown('photo-trouble', '没有取到照片，请再试一次。');
  expect(await kept()).toEqual([]);
});

it('leaves the form as it is when the person gives up', async () => {
  await aForm();
  taro.camera = null;
  await press('photo-add');
  expect(shown('photo-count')).toBe('0 / 2 张');
  expect(shown('photo-trouble')).toBeNull();
});

it('makes a photo smaller until two bars of signal carry it', async () => {
  const { phone } = await aForm();
  const tried: { quality: number; width: number }[] = [];
  taro.camera = (made) => {
    tried.push(made);
    return made.quality > 30 ? 'x'.repeat(100_000) : PHOTO;
  };
  await press('photo-add');
  await waitFor(() => expect(phone.sent('photo.create')).toHaveLength(1));
  // The picture is 3000 × 4000: its long side becomes 960.
  expect(tried).toEqual([
    { quality: 75, width: 720 },
    { quality: 50, width: 720 },
    { quality: 30, width: 720 },
  ]);
});

describe('photos of a proposal', () => {
  async function aStrip() {
    const { world, villager, committee, village, place } = await aCounter();
    const taken = { ...place, base64: PHOTO };
    const requestIds = [
      '00000000-0000-4000-9000-000000000001',
      '00000000-0000-4000-9000-000000000002',
    ];
    const photoIds: string[] = [];
    for (const requestId of requestIds)
      photoIds.push((await world.as(villager)('photo.create', { ...taken, requestId })).photoId);
    const phone = phoneOf(world, committee);
    const open = (ids = photoIds) => render(<PhotoStrip villageId={village.id} photoIds={ids} />);
    return { world, phone, photoIds, open };
  }

  it('are shown by links, and one is enlarged by a tap', async () => {
    const { open } = await aStrip();
    open();
    expect(shown('evidence-1')).toBe('正在取照片');
    await waitFor(() => expect(pictureOf('evidence-2')).toMatch(/^http:.*expires=/));
    await press('evidence-2');
    await waitFor(() => expect(taro.enlarged).toEqual([pictureOf('evidence-2')]));
  });

  it('are enlarged by a new link when the old one has run out', async () => {
    const { world, phone, open } = await aStrip();
    open();
    await waitFor(() => expect(pictureOf('evidence-1')).toBeDefined());
    const before = pictureOf('evidence-1');
    world.advance(9 * 60_000);
    jest.setSystemTime(new Date(world.now()));
    await press('evidence-1');
    await waitFor(() => expect(taro.enlarged).toHaveLength(1));
    expect(taro.enlarged[0]).not.toBe(before);
    expect(phone.sent('photo.link')).toHaveLength(3);
  });

  it('ask for a new link once when a picture breaks', async () => {
    const { phone, open } = await aStrip();
    open();
    await waitFor(() => expect(pictureOf('evidence-1')).toBeDefined());
    const breakFirst = () =>
      act(async () => {
        fireEvent.error(screen.getAllByRole('presentation')[0]);
        await Promise.resolve();
      });
    await breakFirst();
    await waitFor(() => expect(phone.sent('photo.link')).toHaveLength(3));
    await breakFirst();
    expect(phone.sent('photo.link')).toHaveLength(3);
  });

  it('can be fetched again when no answer came', async () => {
    const { phone, open } = await aStrip();
    phone.loseReplies('photo.link');
    open();
    await expectShown('evidence-1', '没取到，点一下再取');
    phone.findReplies('photo.link');
    await press('evidence-1');
    await waitFor(() => expect(pictureOf('evidence-1')).toMatch(/^http:/));
  });

  it('take no place when there are none', async () => {
    const { phone, open } = await aStrip();
    open([]);
    expect(screen.queryByRole('presentation')).toBeNull();
    expect(phone.sent('photo.link')).toEqual([]);
  });
});
