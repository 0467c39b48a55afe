import { useState } from 'react';
import { StateView } from '@/components/state-view/state-view';
import type { Here } from '../here';
import { DraftView } from './draft-view';
import { keptDraft } from './kept-draft';
import { VERSION } from './texts';

interface NewDraftProps {
  readonly here: Here;
  readonly onGone: () => void;
}

/** A draft that is on this phone only. */
export function NewDraft({ here, onGone }: NewDraftProps) {
  const [begun] = useState(() => keptDraft({ villageId: here.villageId, version: null }));
  if (begun === null)
    return (
      <StateView
        kind="empty"
        title={VERSION.missing}
        detail={VERSION.missingDetail}
        id="rulebook-missing"
      />
    );
  return (
    <DraftView here={here} version={null} saved={begun} onSaved={() => undefined} onGone={onGone} />
  );
}
