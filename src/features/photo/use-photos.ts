import { useEffect, useRef, useState } from 'react';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { pickPhoto } from '@/services/platform';
import { newRequestId } from '@/services/platform-random';
import { call } from '@/services/transport';
import { keepPhotos, keptPhotos, type KeptPhoto } from './kept-photos';
import { PHOTO } from './texts';

type SendState =
  | { readonly step: 'sending' }
  /** No answer came: it may be there or not, and may be sent again. */
  | { readonly step: 'failed' }
  | { readonly step: 'refused'; readonly sentence: string }
  | { readonly step: 'shown'; readonly photoId: string };

export interface TakenPhoto {
  /** Under which it is sent, however often. */
  readonly requestId: string;
  readonly base64: string;
  readonly state: SendState;
}

export interface Photos {
  readonly photos: readonly TakenPhoto[];
  readonly max: number;
  /** Those that arrived, in the order they were taken: what a form sends along. */
  readonly photoIds: readonly string[];
  /** Whether all that are on the page arrived: a form may be sent. */
  readonly settled: boolean;
  /** What went wrong before there was a photo; null otherwise. */
  readonly trouble: string | null;
  readonly add: () => Promise<void>;
  readonly retry: (requestId: string) => Promise<void>;
  readonly remove: (requestId: string) => void;
  readonly clear: () => void;
}

interface Wish {
  readonly villageId: string;
  /** Whose household it is about; left out when it is about none. */
  readonly householdId?: string;
  readonly max: number;
  /** Under which name the phone keeps them, for a form that outlives the app; else they go with it. */
  readonly keepAs?: string;
}

/** Photos of one form: taken, shrunk and sent one by one, each under the id it was taken with. */
export function usePhotos({ villageId, householdId, max, keepAs }: Wish): Photos {
  const about = householdId ?? '';
  const [photos, setPhotos] = useTaken(about, keepAs);
  const camera = useCamera();

  const mark = (requestId: string, state: SendState) =>
    setPhotos((before) =>
      before.map((photo) => (photo.requestId === requestId ? { ...photo, state } : photo)),
    );

  const whose = householdId === undefined ? {} : { householdId };
  const delivered = ({ requestId, base64 }: TakenPhoto) =>
    sent({ villageId, requestId, base64, ...whose });

  async function send(photo: TakenPhoto): Promise<void> {
    mark(photo.requestId, { step: 'sending' });
    mark(photo.requestId, await delivered(photo));
  }

  // What was taken without a signal goes as soon as the form is open again.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    for (const photo of photos)
      if (photo.state.step === 'sending')
        void delivered(photo).then((state) => mark(photo.requestId, state));
  });

  async function add(): Promise<void> {
    if (photos.length >= max) return;
    const base64 = await camera.take();
    if (base64 === null) return;
    const photo = { requestId: await newRequestId(), base64, state: { step: 'sending' } } as const;
    setPhotos((before) => [...before, photo]);
    await send(photo);
  }

  return {
    photos,
    max,
    photoIds: photos.flatMap(({ state }) => (state.step === 'shown' ? [state.photoId] : [])),
    settled: photos.every(({ state }) => state.step === 'shown'),
    trouble: camera.trouble,
    add,
    retry: async (requestId) => {
      const photo = photos.find((one) => one.requestId === requestId);
      if (photo?.state.step === 'failed') await send(photo);
    },
    remove: (requestId) =>
      setPhotos((before) => before.filter((photo) => photo.requestId !== requestId)),
    clear: () => setPhotos([]),
  };
}

/** What has been taken for this form; kept on the phone where the form outlives the app. */
function useTaken(about: string, keepAs: string | undefined) {
  const [photos, setPhotos] = useState<readonly TakenPhoto[]>(() =>
    keepAs === undefined ? [] : keptPhotos(keepAs, about).map(takenBefore),
  );
  useEffect(() => {
    if (keepAs !== undefined) keepPhotos(keepAs, about, photos.map(keptAs));
  }, [keepAs, about, photos]);
  return [photos, setPhotos] as const;
}

/** One picture at a time, or null; and what went wrong with the last one. */
function useCamera() {
  const [trouble, setTrouble] = useState<string | null>(null);
  // Two presses within one frame see the same state; this they do not.
  const picking = useRef(false);
  async function take(): Promise<string | null> {
    if (picking.current) return null;
    picking.current = true;
    const base64 = await pickPhoto()
      .catch(() => 'unreadable' as const)
      .finally(() => {
        picking.current = false;
      });
    setTrouble(base64 === 'unreadable' ? PHOTO.noPhoto : null);
    return base64 === 'unreadable' ? null : base64;
  }
  return { trouble, take };
}

function takenBefore({ requestId, base64, photoId }: KeptPhoto): TakenPhoto {
  const state =
    photoId === null ? ({ step: 'sending' } as const) : ({ step: 'shown', photoId } as const);
  return { requestId, base64, state };
}

function keptAs({ requestId, base64, state }: TakenPhoto): KeptPhoto {
  return { requestId, base64, photoId: state.step === 'shown' ? state.photoId : null };
}

async function sent(input: Parameters<typeof call<'photo.create'>>[1]): Promise<SendState> {
  try {
    const { photoId } = await call('photo.create', input);
    return { step: 'shown', photoId };
  } catch (error) {
    if (error instanceof Refusal) return { step: 'refused', sentence: sentenceOf(error) };
    return { step: 'failed' };
  }
}
