import { useState } from 'react';
import { keptTexts, useKeptTexts } from '@/features/write/use-kept-texts';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import { COUNTS } from './texts';
import { countedFrom, type Countable } from './use-counts';

const keyOf = (villageId: string) => `count ${villageId}`;

/** How many goods are in a count that was begun and not handed in. */
export function begunCount(villageId: string): number {
  return Object.keys(keptTexts(keyOf(villageId)) ?? {}).length;
}

/** A count being typed: how many there are of each that was picked, by its id. */
export function useNewCount(villageId: string, onDone: (countId: string | null) => void) {
  const [tried, setTried] = useState(false);
  const write = useWrite('count.create', ({ countId }) => onDone(countId));
  const { texts: typed, change, forget } = useKeptTexts(keyOf(villageId), write.state.step);
  const texts = Object.values(typed);

  async function cancel(): Promise<void> {
    const written = texts.filter((text) => text.trim() !== '').length;
    const { askNo: cancelText, askYes: confirmText } = COUNTS;
    const asked = {
      title: COUNTS.ask,
      content: COUNTS.askDetail(written),
      confirmText,
      cancelText,
    };
    if (written > 0 && !(await confirm(asked))) return;
    forget();
    onDone(null);
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
    cancel,
  };
}

export type NewCounting = ReturnType<typeof useNewCount>;
