/** Photos of a form that is not sent yet, on the phone: where there is no signal, nothing is lost. */
import { keepIfRoom } from '@/features/card/kept';
import { storage } from '@/services/platform';

export interface KeptPhoto {
  /** Under which it is sent, however often. */
  readonly requestId: string;
  readonly base64: string;
  /** Null until it arrived. */
  readonly photoId: string | null;
}

interface Kept {
  /** Whose household they are about; they are no other's. */
  readonly about: string;
  readonly photos: readonly KeptPhoto[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'about' in value && 'photos' in value;

export function keptPhotos(key: string, about: string): readonly KeptPhoto[] {
  const kept = storage.get(key, isKept);
  return kept?.about === about ? kept.photos : [];
}

export function keepPhotos(key: string, about: string, photos: readonly KeptPhoto[]): void {
  if (photos.length === 0) storage.remove(key);
  else keepIfRoom(key, { about, photos });
}
