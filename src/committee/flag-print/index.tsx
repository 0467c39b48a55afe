import { StateView } from '@/components/state-view/state-view';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { PrintView } from '@/features/committee/flags/print-view';
import { PRINT } from '@/features/committee/flags/texts';
import { TO } from '@/features/committee/places';
import { back, useQuery } from '@/services/platform';

export default function FlagPrintPage() {
  const { period } = useQuery();
  return (
    <CommitteeFrame title={PRINT.title} id="flag-print-page" onBack={() => void back(TO.flags)}>
      {(here) =>
        here.canWrite ? (
          <PrintView here={here} period={period} />
        ) : (
          <StateView kind="empty" title={PRINT.onlyCommittee} id="print-only-committee" />
        )
      }
    </CommitteeFrame>
  );
}
