import { useState } from 'react';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { useShown } from '@/services/platform';
import type { Here } from '../here';
import { dayText } from '../when';
import { openVersion } from './addresses';
import { BeginCard } from './begin-card';
import { unsavedOf } from './use-draft';
import { LIST } from './texts';
import {
  standingOf,
  useVersions,
  type Standing,
  type VersionRow,
  type Versions,
} from './use-versions';

/** The versions of the village's rules, and the ways to write a new one. */
export function ListView({ here }: { readonly here: Here }) {
  const versions = useVersions(here.villageId);
  useRenewal(versions);
  return (
    <LoadView load={versions.load} reload={versions.reload} id="rulebook-load">
      {(all) => (
        <>
          {all.versions.length === 0 && (
            <StateView kind="empty" title={LIST.none} detail={LIST.noneDetail} id="rulebook-none" />
          )}
          {here.canWrite && <Unsaved villageId={here.villageId} />}
          {all.versions.length > 0 && (
            <Card flush title={LIST.versions} id="rulebook-versions">
              {all.versions.map((row) => (
                <VersionLine key={row.version} row={row} standing={standingOf(row, all)} />
              ))}
            </Card>
          )}
          {here.canWrite && <Beginning here={here} versions={all} />}
        </>
      )}
    </LoadView>
  );
}

const TONES = { draft: 'amber', inForce: 'pine', later: 'pine', past: 'plain' } as const;

function VersionLine({ row, standing }: { readonly row: VersionRow; readonly standing: Standing }) {
  const { version, title, items, effectiveOn, savedAt } = row;
  const words = {
    draft: LIST.draft,
    inForce: LIST.inForce,
    later: LIST.later,
    past: LIST.past,
  };
  const note =
    effectiveOn === null
      ? LIST.rowDraft(items, dayText(dayOf(savedAt)))
      : LIST.rowAdopted(items, dayText(effectiveOn));
  return (
    <ListRow
      id={`rulebook-row-${version}`}
      title={LIST.named(version, title)}
      note={note}
      value={<Tag tone={TONES[standing]}>{words[standing]}</Tag>}
      onPress={() => openVersion(version)}
    />
  );
}

/** A new draft that is on this phone only. */
function Unsaved({ villageId }: { readonly villageId: string }) {
  const place = { villageId, version: null };
  const [draft, setDraft] = useState(() => unsavedOf(place));
  useShown(() => setDraft(unsavedOf(place)));
  if (draft === null) return null;
  return (
    <Card flush id="rulebook-unsaved">
      <ListRow
        id="rulebook-unsaved-open"
        title={draft.title.trim() === '' ? LIST.unsaved : draft.title}
        note={LIST.unsavedNote}
        value={<Tag tone="amber">{LIST.draft}</Tag>}
        onPress={() => openVersion(null)}
      />
    </Card>
  );
}

/** Folded up while there are rules: a village writes new ones once a year. */
function Beginning({ here, versions }: { readonly here: Here; readonly versions: Versions }) {
  const [open, setOpen] = useState(versions.versions.length === 0);
  if (!open)
    return (
      <Button id="rulebook-begin" block onPress={() => setOpen(true)}>
        {LIST.begin}
      </Button>
    );
  return <BeginCard here={here} inForce={versions.inForce} />;
}
