import { useState } from 'react';
import type { Output } from '@contract/index';
import { monthOf } from '@domain/village-time';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { monthAfter, monthBefore, monthDays } from './months';
import { placeOf, type Villager } from './place';

type Page = Output<'entry.list'>;

interface Earlier {
  /** The page these entries follow: another month or a renewal begins anew. */
  readonly of: Page;
  readonly entries: Page['entries'];
  readonly next: string | null;
}
type MoreStep = 'idle' | 'loading' | 'failed';

const PAGE = 50;

/** The household's entries of one month, the newest first, a page at a time. */
export function useMonth(villager: Villager) {
  const place = placeOf(villager);
  const thisMonth = monthOf(new Date().toISOString());
  const [month, setMonth] = useState(thisMonth);
  const ask = (before?: string) =>
    call('entry.list', {
      ...place,
      ...monthDays(month),
      limit: PAGE,
      ...(before === undefined ? {} : { before }),
    });
  const loaded = useLoad(`ledger:${place.householdId}:${month}`, () => ask());
  const pages = useEarlier(loaded.load.value, ask);

  return {
    month,
    loaded,
    ...pages,
    previous: () => setMonth(monthBefore(month)),
    /** Nothing is posted in the future. */
    next: month < thisMonth ? () => setMonth(monthAfter(month)) : null,
  };
}

/** The pages after the first one, on demand. */
function useEarlier(first: Page | null, ask: (before: string) => Promise<Page>) {
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [moreStep, setMoreStep] = useState<MoreStep>('idle');
  const following = earlier !== null && earlier.of === first ? earlier : null;
  const before = following === null ? (first?.next ?? null) : following.next;
  const entries = [...(first?.entries ?? []), ...(following?.entries ?? [])];

  async function more(): Promise<void> {
    if (first === null || before === null || moreStep === 'loading') return;
    setMoreStep('loading');
    try {
      const page = await ask(before);
      setEarlier({
        of: first,
        entries: [...(following?.entries ?? []), ...page.entries],
        next: page.next,
      });
      setMoreStep('idle');
    } catch {
      // Refused or unanswered, the page offers the same button again.
      setMoreStep('failed');
    }
  }

  return { entries, isWhole: before === null, more, moreStep };
}
