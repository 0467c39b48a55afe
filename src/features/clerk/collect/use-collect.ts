import { useState } from 'react';
import { costOf } from '@domain/redemption';
import { pointsText } from '@domain/points';
import { householdName } from '@/features/card/scanned';
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
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(left.map((item) => [item.goodsId, item.left])),
  );
  const [proxy, setProxy] = useState('');
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
    ...{ household, slip, signing, left, counts, proxy, setProxy, hand },
    cost: pointsText(costOf(handed)),
    isPart: costOf(handed) < kept.frozen,
    ready: handed.length > 0 && signing.ready,
    count: (goodsId: string, wanted: number) => setCounts({ ...counts, [goodsId]: wanted }),
  };
}

export type Collect = ReturnType<typeof useCollect>;
