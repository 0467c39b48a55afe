import { useEffect, useState } from 'react';
import { keepIfRoom } from '@/features/card/kept';
import { usePhotos, type Photos } from '@/features/photo/use-photos';
import { ownKey } from '@/features/session/kept-person';
import type { WriteState } from '@/features/write/use-write';
import { storage } from '@/services/platform';

const PHOTOS_MAX = 3;

interface KeptFormProps<D extends object> {
  /** Under which name the phone keeps what is typed. */
  readonly key: string;
  readonly villageId: string;
  readonly fresh: () => D;
  readonly step: WriteState<unknown>['step'];
}

interface KeptForm<D> {
  readonly draft: D;
  readonly change: (draft: D) => void;
  readonly tried: boolean;
  readonly setTried: (tried: boolean) => void;
  readonly photos: Photos;
  /** What the folded form is to know: whether it was left half filled in, and what opens and folds it. */
  readonly fold: {
    readonly begun: boolean;
    readonly settled: boolean;
    readonly onOpen: () => void;
    readonly onFold: () => void;
  };
}

/** What is typed into a folded form and its photos: on the phone until it is sent or given up. */
export function useKeptForm<D extends object>(props: KeptFormProps<D>): KeptForm<D> {
  const { key, villageId, fresh, step } = props;
  const name = ownKey(`${key} ${villageId}`);
  // Null while the form is folded.
  const [typed, setTyped] = useState<D | null>(() => storage.get(name, likeThose(fresh())) ?? null);
  const [tried, setTried] = useState(false);
  const photos = usePhotos({ villageId, max: PHOTOS_MAX, keepAs: `${name} photos` });

  // Once it is sent it is a pending write's, which the phone keeps as well: kept twice, it would be sent twice.
  const isOurs = step === 'idle' || step === 'refused';
  useEffect(() => {
    if (typed === null || !isOurs) storage.remove(name);
    else keepIfRoom(name, typed);
  }, [name, typed, isOurs]);

  const begin = (draft: D | null) => {
    setTyped(draft);
    setTried(false);
    photos.clear();
  };
  return {
    draft: typed ?? fresh(),
    change: setTyped,
    tried,
    setTried,
    photos,
    fold: {
      begun: typed !== null,
      settled: photos.settled,
      onOpen: () => begin(fresh()),
      onFold: () => begin(null),
    },
  };
}

/** Whether it has every field of these. */
function likeThose<D extends object>(fields: D) {
  return (value: unknown): value is D =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(fields).every((field) => field in value);
}
