import { CommitteeFrame } from '@/features/committee/committee-frame';
import { TO } from '@/features/committee/places';
import { ReplayView } from '@/features/committee/replay/replay-view';
import { REPLAY } from '@/features/committee/replay/texts';
import { versionFrom } from '@/features/committee/rulebook/addresses';
import { back, useQuery } from '@/services/platform';

/** A version tried on a past period. */
export default function ReplayPage() {
  const { version } = useQuery();
  return (
    <CommitteeFrame title={REPLAY.title} id="replay-page" onBack={() => void back(TO.rulebook)}>
      {(here) => <ReplayView here={here} version={versionFrom(version) ?? undefined} />}
    </CommitteeFrame>
  );
}
