import { BankView } from '@/features/committee/bank/bank-view';
import { BANK } from '@/features/committee/bank/texts';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { TO } from '@/features/committee/places';
import { back } from '@/services/platform';

export default function BankPage() {
  return (
    <CommitteeFrame title={BANK.title} id="bank-page" onBack={() => void back(TO.rules)}>
      {(here) => <BankView here={here} />}
    </CommitteeFrame>
  );
}
