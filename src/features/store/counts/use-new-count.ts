import { useState } from 'react';
import { useWrite } from '@/features/write/use-write';
import { confirm, storage } from '@/services/platform';
import { COUNTS } from './texts';
import { countedFrom, type Countable } from './use-counts';

/** How many there are of what was picked, as it is being typed. */
export type Typed = Readonly<Record<string, string>>;

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

const keyOf = (villageId: string) => `count ${villageId}`;

/** What is kept of a count that was begun and not handed in. */
export function keptCount(villageId: string): Typed {
  return storage.get(keyOf(villageId), isTyped) ?? {};
}

/**
 * A count being typed. It stays on the phone until it is handed in: a call that comes in between the
 * shelves must not send anybody round them again.
 */
export function useNewCount(villageId: string, onDone: (countId: string | null) => void) {
  const [typed, setTyped] = useState(() => keptCount(villageId));
  const [tried, setTried] = useState(false);
  const leave = (countId: string | null): void => {
    storage.remove(keyOf(villageId));
    onDone(countId);
  };
  const write = useWrite('count.create', (value) => leave(value.countId));
  const texts = Object.values(typed);

  const change = (next: Typed): void => {
    setTyped(next);
    storage.set(keyOf(villageId), { ...next });
  };
  async function cancel(): Promise<void> {
    const written = texts.filter((text) => text.trim() !== '').length;
    const { askNo: cancelText, askYes: confirmText } = COUNTS;
    const asked = {
      title: COUNTS.ask,
      content: COUNTS.askDetail(written),
      confirmText,
      cancelText,
    };
    if (written === 0 || (await confirm(asked))) leave(null);
  }

  return {
    typed,
    write,
    /** How many lines are still to be mended, once it has been tried to hand them in. */
    missing: tried ? texts.filter((text) => countedFrom(text) === null).length : 0,
    isWrong: (goodsId: string) => tried && countedFrom(typed[goodsId] ?? '') === null,
    pick: (goods: readonly Countable[]) =>
      change({ ...typed, ...Object.fromEntries(goods.map(({ id }) => [id, ''])) }),
    type: (goodsId: string, text: string) => change({ ...typed, [goodsId]: text }),
    remove: (goodsId: string) =>
      change(Object.fromEntries(Object.entries(typed).filter(([id]) => id !== goodsId))),
    save: () => {
      setTried(true);
      const items = Object.entries(typed).flatMap(([goodsId, text]) => {
        const counted = countedFrom(text);
        return counted === null ? [] : [{ goodsId, counted }];
      });
      if (items.length === 0 || items.length < texts.length) return;
      void write.send({ villageId, items }, COUNTS.label(items.length));
    },
    again: () => void write.again(),
    cancel,
  };
}

export type NewCounting = ReturnType<typeof useNewCount>;
