import { useState } from 'react';
import type { Refusal } from '@domain/refusal';
import { useWrite, type Write } from '@/features/write/use-write';
import { redirect } from '@/services/platform';
import { addressOf } from './addresses';
import type { Change, Draft } from './draft';
import type { DraftPlace } from './kept-draft';
import { settingsFrom } from './settings-form';
import { DRAFT } from './texts';
import type { Drafting } from './use-draft';

export interface Saving {
  readonly write: Write<'rulebook.save'>;
  /** Whether saving was tried with something amiss. */
  readonly tried: boolean;
  readonly refusal: Refusal | null;
  readonly save: () => void;
  readonly again: () => Promise<void>;
  /** Changes the draft; what was refused about it is not true of it any more. */
  readonly change: (change: Change) => void;
}

/** Sends a draft to the cloud, and goes on with the version it became. */
export function useSaving(place: DraftPlace, drafting: Drafting, onSaved: () => void): Saving {
  const { villageId, version } = place;
  const { draft } = drafting;
  const write = useWrite('rulebook.save');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState<Draft>(draft);

  async function finish(as: Draft, answer: ReturnType<typeof write.again>): Promise<void> {
    const saved = await answer;
    if (saved === null) return;
    drafting.settle(as, saved);
    setTried(false);
    if (version === null) await redirect(addressOf(saved.version));
    else onSaved();
  }
  const save = () => {
    setTried(true);
    const settings = settingsFrom(draft.settings);
    const title = draft.title.trim();
    if (settings === null || title === '') return;
    const { template, dimensions, items } = draft;
    const number = version === null ? {} : { version };
    setSent(draft);
    void finish(
      draft,
      write.send(
        { villageId, ...number, title, template, settings, dimensions, items },
        DRAFT.label(title),
      ),
    );
  };

  return {
    write,
    tried,
    refusal: write.state.step === 'refused' ? write.state.refusal : null,
    save,
    again: () => finish(sent, write.again()),
    change: (change) => {
      if (write.state.step === 'refused' || write.state.step === 'done') write.reset();
      drafting.change(change);
    },
  };
}
