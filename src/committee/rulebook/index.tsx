import { StateView } from '@/components/state-view/state-view';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import type { Here } from '@/features/committee/here';
import { TO } from '@/features/committee/places';
import { addressOf, versionFrom } from '@/features/committee/rulebook/addresses';
import { ImportView } from '@/features/committee/rulebook/import-view';
import { ListView } from '@/features/committee/rulebook/list-view';
import { NewDraft } from '@/features/committee/rulebook/new-draft';
import { SavedVersion } from '@/features/committee/rulebook/saved-version';
import { ADOPT, IMPORT, LIST, VERSION } from '@/features/committee/rulebook/texts';
import { back, useQuery } from '@/services/platform';

/** The versions of the rules; with one in its address, that one, and what is done with it. */
export default function RulebookPage() {
  const { version: written, step } = useQuery();
  const version = versionFrom(written);
  if (version === undefined)
    return (
      <CommitteeFrame title={LIST.title} id="rulebook-page" onBack={() => void back(TO.rules)}>
        {(here) => <ListView here={here} />}
      </CommitteeFrame>
    );
  const leave = () => void back(step === undefined ? TO.rulebook : addressOf(version));
  return (
    <CommitteeFrame title={titleOf(version, step)} id="rulebook-version-page" onBack={leave}>
      {(here) => <OneVersion here={here} version={version} step={step} onDone={leave} />}
    </CommitteeFrame>
  );
}

function titleOf(version: number | null, step: string | undefined): string {
  if (step === 'adopt') return ADOPT.title;
  if (step === 'import') return IMPORT.title;
  return version === null ? VERSION.newTitle : VERSION.title(version);
}

interface OneVersionProps {
  readonly here: Here;
  readonly version: number | null;
  readonly step: string | undefined;
  readonly onDone: () => void;
}

function OneVersion({ here, version, step, onDone }: OneVersionProps) {
  const { villageId, canWrite } = here;
  if (!canWrite && (version === null || step !== undefined))
    return <StateView kind="empty" title={VERSION.onlyCommittee} id="rulebook-only-committee" />;
  if (step === 'import') return <ImportView place={{ villageId, version }} onDone={onDone} />;
  if (version === null) return <NewDraft here={here} onGone={onDone} />;
  return <SavedVersion here={here} version={version} adopting={step === 'adopt'} onDone={onDone} />;
}
