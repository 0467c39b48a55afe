import { useEffect, useState } from 'react';
import type { Item } from '@domain/rulebook/rulebook';
import { dayOf } from '@domain/village-time';
import { usePhotos } from '@/features/photo/use-photos';
import { dayText } from '@/features/entry/when';
import { placeOf, type Villager } from '@/features/villager/place';
import { useWrite, type Write } from '@/features/write/use-write';
import {
  faultsOf,
  forgetDraft,
  keepDraft,
  keptDraft,
  memberOf,
  noDraft,
  PHOTOS_MAX,
  quantityOf,
  type Draft,
} from './draft';
import { REPORTED } from './texts';

/** One good deed: typed and photographed, kept on the phone, sent. */
export function useReport(villager: Villager) {
  const place = placeOf(villager);
  const { householdId } = place;
  const today = dayOf(new Date().toISOString());
  const [kept] = useState(() => keptDraft(householdId));
  const [typed, setTyped] = useState<Draft>(kept ?? noDraft(today));
  const [tried, setTried] = useState(false);
  const photos = usePhotos({ ...place, max: PHOTOS_MAX - typed.photoIds.length });
  const { state, send: write, again: writeAgain, reset } = useWrite('proposal.create');

  // What is on the page with what arrived since: what is kept, and what is sent.
  const draft = { ...typed, photoIds: [...typed.photoIds, ...photos.photoIds] };
  const isSent = state.step === 'done';
  const written = JSON.stringify(draft);
  useEffect(() => {
    // Safe: it was a draft a line above.
    if (!isSent) keepDraft(householdId, JSON.parse(written) as Draft);
  }, [householdId, isSent, written]);

  async function finish(answer: ReturnType<Write<'proposal.create'>['again']>): Promise<void> {
    if ((await answer) !== null) forgetDraft(householdId);
  }
  const begin = () => {
    photos.clear();
    setTyped(noDraft(today));
    setTried(false);
    reset();
  };

  return {
    draft,
    today,
    tried,
    photos,
    /** Photos of an earlier time on this page. */
    keptPhotoIds: typed.photoIds,
    wasKept: kept !== null && kept.itemCode !== '',
    state,
    change: (change: Partial<Draft>) => {
      if (state.step === 'refused') reset();
      setTyped((before) => ({ ...before, ...change }));
    },
    send: (item: Item, isMeantAgain: boolean) => {
      setTried(true);
      const faults = faultsOf(draft, item, today);
      if (Object.values(faults).some(Boolean) || !photos.settled) return;
      const label = REPORTED.wish(item.name, dayText(draft.occurredOn));
      void finish(
        write({ ...place, ...wishOf(draft, item), ...(isMeantAgain && { again: true }) }, label),
      );
    },
    again: () => void finish(writeAgain()),
    begin,
  };
}

export type Report = ReturnType<typeof useReport>;

function wishOf(draft: Draft, item: Item) {
  const { occurredOn, photoIds, note } = draft;
  const quantity = quantityOf(draft, item);
  const member = memberOf(draft);
  return {
    itemCode: item.code,
    occurredOn,
    photoIds: [...photoIds],
    ...(quantity === null ? {} : { quantity }),
    ...(member === null ? {} : { member }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}
