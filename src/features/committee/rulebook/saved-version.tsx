import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { AdoptView } from './adopt-view';
import { draftOf } from './draft';
import { DraftView } from './draft-view';
import { ADOPT, VERSION } from './texts';
import { VersionView } from './version-view';

interface SavedVersionProps {
  readonly here: Here;
  readonly version: number;
  /** The meeting agreed to it: to be recorded. */
  readonly adopting: boolean;
  readonly onDone: () => void;
}

/** A version as the cloud has it: to go on writing, to read, or to record its adoption. */
export function SavedVersion({ here, version, adopting, onDone }: SavedVersionProps) {
  const { villageId, canWrite } = here;
  const loaded = useLoad(`rulebook ${version}`, async () => {
    const [{ rulebook }, { adopted }] = await Promise.all([
      call('rulebook.get', { villageId, version }),
      call('rulebook.list', { villageId }),
    ]);
    return { rulebook, adopted };
  });
  useRenewal(loaded);
  return (
    <LoadView load={loaded.load} reload={loaded.reload} id="rulebook-load">
      {({ rulebook, adopted }) => {
        if (rulebook === null)
          return <StateView kind="empty" title={VERSION.missing} id="rulebook-missing" />;
        if (rulebook.state === 'draft' && adopting)
          return <AdoptView here={here} rulebook={rulebook} adopted={adopted} onDone={onDone} />;
        if (adopting)
          return (
            <StateView
              kind="empty"
              title={ADOPT.notDraft}
              detail={ADOPT.notDraftDetail}
              id="adopt-not-draft"
            />
          );
        if (rulebook.state === 'adopted' || !canWrite)
          return <VersionView here={here} rulebook={rulebook} />;
        return (
          <DraftView
            here={here}
            version={version}
            saved={draftOf(rulebook)}
            onSaved={() => void loaded.reload()}
            onGone={onDone}
          />
        );
      }}
    </LoadView>
  );
}
