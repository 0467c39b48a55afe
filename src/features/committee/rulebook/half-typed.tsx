import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { useShown } from '@/services/platform';
import { openItem } from './addresses';
import type { Draft } from './draft';
import { keptItem, type DraftPlace } from './kept-draft';
import { DRAFT } from './texts';

interface HalfTypedProps {
  readonly place: DraftPlace;
  readonly draft: Draft;
}

/** The way back to an item somebody was typing when the app went away. */
export function HalfTyped({ place, draft }: HalfTypedProps) {
  const [kept, setKept] = useState(() => keptItem(place));
  useShown(() => setKept(keptItem(place)));
  if (kept === null) return null;
  const { code, dimensionCode, name } = kept;
  const isNew = draft.items.every((item) => item.code !== code);
  return (
    <Card flush id="draft-half">
      <ListRow
        id="draft-half-open"
        title={DRAFT.half(name)}
        note={DRAFT.halfNote}
        onPress={() => openItem(place.version, isNew ? { dimensionCode } : { code })}
      />
    </Card>
  );
}
