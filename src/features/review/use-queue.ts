import { useState } from 'react';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';
import type { QueueName, Reviewed } from './queue';

const PAGE = 20;

/** One of the two queues, the longest waiting first, and which of it has been looked at and ticked. */
export function useQueue(villageId: string, queue: QueueName) {
  const pages = usePages(`review:${villageId}:${queue}`, async (after) => {
    const page = await call('review.list', {
      villageId,
      queue,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    return { items: page.proposals, next: page.next };
  });
  const [open, setOpen] = useState<string | null>(null);
  const [looked, setLooked] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all: readonly Reviewed[] = pages.load.value ?? [];

  return {
    ...pages,
    open,
    looked,
    /** Only what is still in the queue: somebody else may have dealt with the rest. */
    ticked: all.filter(({ id }) => chosen.includes(id)),
    toggle: (id: string) => {
      setOpen(open === id ? null : id);
      if (!looked.includes(id)) setLooked([...looked, id]);
    },
    tick: (id: string) =>
      setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]),
    /** After something was sent: the next one is looked at afresh. */
    clear: () => {
      setOpen(null);
      setChosen([]);
    },
  };
}

export type Queue = ReturnType<typeof useQueue>;
