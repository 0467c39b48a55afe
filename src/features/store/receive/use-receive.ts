import { useEffect, useState } from 'react';
import { today } from '@/features/committee/when';
import { useLoad } from '@/features/load/use-load';
import { usePhotos } from '@/features/photo/use-photos';
import { useWrite, type Write } from '@/features/write/use-write';
import { scanCode, storage } from '@/services/platform';
import { call } from '@/services/transport';
import { foundBy, LINES_MAX, noDraft, wishFrom, withPiece, type Draft } from './draft';
import { RECEIVE } from './texts';

const PHOTOS_MAX = 3;

/** A receipt being written: what is typed stays on the phone until it is posted. */
export function useReceive(villageId: string) {
  const key = `receive ${villageId}`;
  const [draft, setDraft] = useState(() => storage.get(key, isDraft) ?? noDraft(today()));
  const [tried, setTried] = useState(false);
  const write = useWrite('receipt.create');
  const photos = usePhotos({ villageId, max: PHOTOS_MAX, keepAs: 'receive' });

  useEffect(() => storage.set(key, { ...draft, lines: draft.lines.map((line) => ({ ...line })) }));

  async function finish(answer: ReturnType<Write<'receipt.create'>['again']>): Promise<void> {
    if ((await answer) === null) return;
    setDraft(noDraft(today()));
    setTried(false);
    photos.clear();
  }
  return {
    draft,
    tried,
    write,
    photos,
    change: setDraft,
    save: () => {
      setTried(true);
      const wish = wishFrom(draft, today());
      if (wish === null || !photos.settled) return;
      const { photoIds } = photos;
      const whole = { villageId, ...wish, photoIds: [...photoIds] };
      void finish(write.send(whole, RECEIVE.label(draft.lines.length)));
    },
    again: () => void finish(write.again()),
  };
}

export type Receiving = ReturnType<typeof useReceive>;

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'lines' in value && 'shown' in value;
}

/** All goods, also those off the shelf: what comes in may go on it again. */
export function useStocked(villageId: string) {
  return useLoad(`stocked ${villageId}`, async () => {
    const { goods } = await call('goods.list', { villageId, offShelfToo: true });
    return goods;
  });
}

type Goods = NonNullable<ReturnType<typeof useStocked>['load']['value']>;

/** Goods found by what a scanner types, a camera reads or a person writes. */
export function useFinder(goods: Goods, { draft, change }: Receiving) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const isFull = draft.lines.length >= LINES_MAX;

  const take = (item: Goods[number]) => {
    const isKnown = draft.lines.some(({ goodsId }) => goodsId === item.id);
    setText('');
    setTrouble(isFull && !isKnown ? RECEIVE.full : null);
    // Two scans within one frame see the same draft: each adds to what the other made of it.
    if (!isFull || isKnown) change((before) => withPiece(before, item));
  };
  const read = (typed: string) => {
    setTrouble(null);
    const { byCode } = foundBy(goods, typed);
    // A scanner types the whole code at once: there is nothing more to press.
    if (byCode === null) setText(typed);
    else take(byCode);
  };
  return {
    text,
    trouble,
    take,
    read,
    choices: foundBy(goods, text).named,
    isUnknown: /^\d{8,}$/.test(text.trim()) && foundBy(goods, text).named.length === 0,
    scan: async () => {
      const code = await scanCode();
      if (code === null) setTrouble(RECEIVE.noCode);
      else read(code);
    },
  };
}
