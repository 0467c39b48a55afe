import { useState } from 'react';
import { DELIVERY_LINES_MAX } from '@domain/receipt/parts';
import { today } from '@/features/committee/when';
import { useLoad } from '@/features/load/use-load';
import { usePhotos } from '@/features/photo/use-photos';
import { ownKey } from '@/features/session/kept-person';
import { confirm, scanCode } from '@/services/platform';
import { call } from '@/services/transport';
import { faultyLines, foundBy, noDraft, withPiece, type Draft } from './draft';
import { partsOf, stepOf } from './run';
import { RECEIVE } from './texts';
import { useRun } from './use-run';

const PHOTOS_MAX = 3;

/** A delivery being written: what is typed stays on the phone until it is in the books. */
export function useReceive(villageId: string) {
  const [tried, setTried] = useState(false);
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const keepAs = ownKey(`receive photos ${villageId}`);
  const photos = usePhotos({ villageId, max: PHOTOS_MAX, keepAs });
  const running = useRun(villageId, () => {
    setTried(false);
    photos.clear();
  });
  const { work, sending, edit, send, goOn, giveUp } = running;
  const { draft, run } = work;

  return {
    draft,
    run,
    step: stepOf(work),
    sending,
    tried,
    /** The keys of the lines that were to be mended when somebody last tried to save. */
    wrong,
    photos,
    change: (next: Draft | ((before: Draft) => Draft)) => {
      edit((before) => ({
        ...before,
        draft: typeof next === 'function' ? next(before.draft) : next,
      }));
    },
    save: () => {
      setTried(true);
      setWrong(faultyLines(draft, today()).map(({ key }) => key));
      const parts = photos.settled ? partsOf(draft, [...photos.photoIds], today()) : null;
      if (parts !== null) void send(parts);
    },
    goOn: () => void goOn(),
    giveUp: async () => {
      const { giveUpAsk: title, giveUpDetail: content, giveUpYes: confirmText } = RECEIVE;
      if (await confirm({ title, content, confirmText })) giveUp();
    },
    /** The rest of a delivery is not wanted after all. */
    drop: async () => {
      const { dropAsk: title, dropDetail: content, dropYes: confirmText } = RECEIVE;
      if (!(await confirm({ title, content, confirmText }))) return;
      edit((before) => ({ ...before, draft: noDraft(today()) }));
      photos.clear();
    },
    next: () => {
      edit(() => ({ draft: noDraft(today()), run: null }));
      photos.clear();
    },
  };
}

export type Receiving = ReturnType<typeof useReceive>;

/** All goods, also those off the shelf: what comes in may go on it again. */
export function useStocked(villageId: string) {
  return useLoad(`stocked ${villageId}`, async () => {
    const { goods } = await call('goods.list', { villageId, offShelfToo: true });
    return goods.filter(({ kind }) => kind === 'goods');
  });
}

type Goods = NonNullable<ReturnType<typeof useStocked>['load']['value']>;

/** Goods found by what a scanner types, a camera reads or a person writes. */
export function useFinder(goods: Goods, { draft, change }: Receiving) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const isFull = draft.lines.length >= DELIVERY_LINES_MAX;

  const take = (item: Goods[number]) => {
    const isKnown = draft.lines.some(({ goodsId }) => goodsId === item.id);
    setText('');
    setTrouble(isFull && !isKnown ? RECEIVE.full(DELIVERY_LINES_MAX) : null);
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
