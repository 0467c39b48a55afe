import { useState } from 'react';
import { useShown } from '@/services/platform';
import type { Change, Draft } from './draft';
import { dropDraft, keepDraft, keepItem, keptDraft, keptItem, type DraftPlace } from './kept-draft';

type Saved = Pick<Draft, 'version' | 'savedAt'>;

export interface Drafting {
  readonly draft: Draft;
  readonly change: (change: Change) => void;
  /** Puts the draft where the page of one item finds it. */
  readonly lay: () => void;
  /** Back to what is saved. */
  readonly undo: () => void;
  /** What was sent is saved; what was typed meanwhile is not. */
  readonly settle: (sent: Draft, saved: Saved) => void;
}

/** The draft of a place: as changed on this phone, or else as it is saved. */
export function useDraft(place: DraftPlace, saved: Draft): Drafting {
  const [held, setHeld] = useState(() => unsavedOf(place) ?? saved);
  // An item may have been written on its own page meanwhile.
  useShown(() => setHeld((before) => unsavedOf(place) ?? before));
  const draft = held.changed || isSince(held, saved) ? held : saved;

  return {
    draft,
    change: (change) => {
      const changed = { ...change(draft), changed: true };
      keepDraft(place, changed);
      setHeld(changed);
    },
    lay: () => keepDraft(place, draft),
    undo: () => {
      dropDraft(place);
      setHeld(saved);
    },
    settle: (sent, answer) => setHeld(settled(place, sent, answer)),
  };
}

/** What is on this phone and nowhere else. */
export function unsavedOf(place: DraftPlace): Draft | null {
  const kept = keptDraft(place);
  return kept?.changed === true ? kept : null;
}

/** Whether a draft goes on from this saved one, or a later one. */
export function isSince({ savedAt }: Draft, saved: Draft): boolean {
  return (savedAt ?? '') >= (saved.savedAt ?? '');
}

function settled(place: DraftPlace, sent: Draft, { version, savedAt }: Saved): Draft {
  const [kept, item] = [keptDraft(place), keptItem(place)];
  const here = { villageId: place.villageId, version };
  dropDraft(place);
  if (item !== null) keepItem(here, item);
  if (kept === null || JSON.stringify(kept) === JSON.stringify(sent))
    return { ...sent, version, savedAt, changed: false };
  const later = { ...kept, version, savedAt };
  keepDraft(here, later);
  return later;
}
