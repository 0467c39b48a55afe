import { CommitteeFrame } from '@/features/committee/committee-frame';
import { FlagsView } from '@/features/committee/flags/flags-view';
import { FLAGS } from '@/features/committee/flags/texts';
import { TO } from '@/features/committee/places';
import { back, useQuery } from '@/services/platform';

export default function FlagsPage() {
  const { period } = useQuery();
  return (
    <CommitteeFrame title={FLAGS.title} id="flags-page" onBack={() => void back(TO.rules)}>
      {(here) => <FlagsView here={here} asked={period} />}
    </CommitteeFrame>
  );
}
