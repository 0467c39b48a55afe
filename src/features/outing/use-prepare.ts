import { useState } from 'react';
import type { Output } from '@contract/index';
import { Refusal } from '@domain/refusal';
import { NoAnswer } from '@/services/call';
import { call } from '@/services/transport';
import { takePersonAlong } from '@/features/session/kept-person';
import { useWrite } from '@/features/write/use-write';
import { opensOffline } from '@/services/platform';
import { keepGoods, keepOuting, type TakenGoods, type TakenHousehold } from './kept-outing';
import { OUTINGS } from './texts';

const PAGE = 200;
const GOODS_MAX = 500;
const WORDS = OUTINGS.prepare;

type Prepared = Output<'outing.prepare'>;

type Taking =
  | { readonly step: 'idle' }
  | {
      readonly step: 'taking';
      readonly what: 'households' | 'shelf';
      /** How many households are there by now. */
      readonly count: number;
    }
  /** The outing is open, but not all of its households are on the device. */
  | { readonly step: 'failed'; readonly outing: Prepared };

/** Opens an outing and takes along what it needs. */
export function usePrepare(villageId: string, onReady: () => void) {
  const write = useWrite('outing.prepare');
  const [taking, setTaking] = useState<Taking>({ step: 'idle' });

  async function takeAlong(outing: Prepared): Promise<void> {
    const showTaking = (what: 'households' | 'shelf', count: number) =>
      setTaking({ step: 'taking', what, count });
    showTaking('households', 0);
    try {
      const { pages, at } = await householdsOf(villageId, outing, (count) =>
        showTaking('households', count),
      );
      const clockBehindMs = Date.parse(at) - Date.now();
      const households = pages.reduce((sum, page) => sum + page.length, 0);
      showTaking('shelf', households);
      const goods = await takeGoods(villageId);
      const counts = { pages: pages.length, households, ...(goods !== null && { goods }) };
      const isKept = await opensOffline();
      await takePersonAlong();
      await keepOuting(
        { ...outing, villageId, ...counts, clockBehindMs, opensOffline: isKept },
        pages,
      );
      setTaking({ step: 'idle' });
      onReady();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      setTaking({ step: 'failed', outing });
    }
  }

  async function prepared(asking: Promise<Prepared | null>): Promise<void> {
    const outing = await asking;
    if (outing !== null) await takeAlong(outing);
  }

  return {
    write,
    taking,
    prepare: (hamlet: string | null) => {
      const label = WORDS.label(hamlet ?? WORDS.all);
      return prepared(write.send({ villageId, ...(hamlet !== null && { hamlet }) }, label));
    },
    again: () => prepared(write.again()),
    takeAgain: async () => {
      if (taking.step === 'failed') await takeAlong(taking.outing);
    },
  };
}

async function householdsOf(
  villageId: string,
  { hamlet }: Prepared,
  onCount: (count: number) => void,
) {
  const pages: TakenHousehold[][] = [];
  let count = 0;
  for (let after: string | null = null; ;) {
    const page: Output<'outing.households'> = await call('outing.households', {
      villageId,
      limit: PAGE,
      ...(hamlet !== null && { hamlet }),
      ...(after !== null && { after }),
    });
    pages.push(page.households);
    count += page.households.length;
    onCount(count);
    if (page.next === null) return { pages, at: page.at };
    after = page.next;
  }
}

/** How many kinds of goods the device has now; null when they could not be had. */
async function takeGoods(villageId: string): Promise<number | null> {
  const goods = await shelfOf(villageId);
  return goods !== null && (await keepGoods(goods)) ? goods.length : null;
}

/** Only what is said aloud at the stand; null when no answer came, or none that helps. */
async function shelfOf(villageId: string): Promise<readonly TakenGoods[] | null> {
  try {
    const { goods } = await call('goods.list', { villageId });
    return goods.slice(0, GOODS_MAX).map(({ id, name, unitName, price, kind, available }) => ({
      ...{ id, name, unitName, price },
      isOut: kind === 'goods' && available === 0,
    }));
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof Refusal) return null;
    throw error;
  }
}
