import { StateView } from '@/components/state-view/state-view';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { EntryView } from '@/features/committee/entry-view';
import { TO } from '@/features/committee/places';
import { ENTRY } from '@/features/committee/texts';
import { back, useQuery } from '@/services/platform';

export default function EntryPage() {
  const { entryId } = useQuery();
  return (
    <CommitteeFrame title={ENTRY.title} id="entry-page" onBack={() => void back(TO.ledger)}>
      {(here) =>
        entryId === undefined ? (
          <StateView kind="error" title={ENTRY.missing} />
        ) : (
          <EntryView here={here} entryId={entryId} />
        )
      }
    </CommitteeFrame>
  );
}
