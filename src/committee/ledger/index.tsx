import { CommitteeFrame } from '@/features/committee/committee-frame';
import { LedgerView } from '@/features/committee/ledger-view';
import { LEDGER } from '@/features/committee/texts';

export default function LedgerPage() {
  return (
    <CommitteeFrame title={LEDGER.title} id="ledger-page" place="ledger">
      {(here) => <LedgerView here={here} />}
    </CommitteeFrame>
  );
}
