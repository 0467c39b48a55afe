import { costOf } from '@domain/redemption';
import { pointsText } from '@domain/points';
import { householdName } from '@/features/card/scanned';
import { useKeptTexts } from '@/features/write/use-kept-texts';
import { confirm } from '@/services/platform';
import { useCountersign } from '../use-countersign';
import { useSlip } from '../use-slip';
import { COLLECT } from './texts';
import type { Kept } from './use-find';

interface Place {
  readonly villageId: string;
  readonly kept: Kept;
  /** The code or card it was found by. */
  readonly proof: string;
}

/** What of a reservation is handed over, to whom, and its receipt. */
export function useCollect({ villageId, kept, proof }: Place) {
  const household = {
    id: kept.householdId,
    number: kept.householdNumber,
    maskedName: kept.maskedName,
  };
  const slip = useSlip('reservation.collect', household);
  const signing = useCountersign(slip.refusal);
  const left = kept.items.flatMap(({ count, collected, ...item }) =>
    count > collected ? [{ ...item, left: count - collected }] : [],
  );
  // A call that comes in, or a look at another page, must not lose what was said at the counter.
  const key = `collect ${kept.id}`;
  const step = slip.step === 'sendingAgain' ? 'sending' : slip.step;
  const { texts: wanted, change: want } = useKeptTexts(key, step);
  const { texts: taker, change: take } = useKeptTexts(`${key} proxy`, step);
  const proxy = taker.name ?? '';
  const counts = Object.fromEntries(
    left.map((item) => [item.goodsId, countFrom(wanted[item.goodsId], item.left)]),
  );
  const handed = left
    .map((item) => ({ ...item, count: counts[item.goodsId] ?? 0 }))
    .filter(({ count }) => count > 0);
  const items = handed
    .map(({ name, count, unitName }) => COLLECT.item(name, count, unitName))
    .join('，');

  async function hand(): Promise<void> {
    const name = householdName(household);
    const sure = await confirm({
      title: COLLECT.sureTitle,
      content: COLLECT.sure(name, items),
      confirmText: COLLECT.sureYes,
    });
    if (!sure) return;
    const by = proxy.trim();
    await slip.send(
      {
        ...{ villageId, householdId: kept.householdId, reservationId: kept.id, proof },
        items: handed.map(({ goodsId, count }) => ({ goodsId, count })),
        ...(by === '' ? {} : { proxy: by }),
        ...signing.wish,
      },
      COLLECT.label(name, items),
    );
  }

  return {
    ...{ household, slip, signing, left, counts, proxy, hand },
    setProxy: (name: string) => take({ name }),
    cost: pointsText(costOf(handed)),
    isPart: costOf(handed) < kept.frozen,
    ready: handed.length > 0 && signing.ready,
    count: (goodsId: string, count: number) => want({ ...wanted, [goodsId]: String(count) }),
  };
}

/** As many as were asked for when it was last open, if so many are still kept; else all of them. */
function countFrom(wanted: string | undefined, left: number): number {
  return wanted === undefined ? left : Math.min(Number(wanted), left);
}

export type Collect = ReturnType<typeof useCollect>;
