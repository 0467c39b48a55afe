import { CommitteeFrame } from '@/features/committee/committee-frame';
import { TO } from '@/features/committee/places';
import { SettlementView } from '@/features/committee/settlement/settlement-view';
import { SheetView } from '@/features/committee/settlement/sheet-view';
import { SETTLEMENT, SHEET } from '@/features/committee/settlement/texts';
import { back, useQuery } from '@/services/platform';

/** The running period, or the one in the address; or what of it is put on the wall. */
export default function SettlementPage() {
  const { period, sheet } = useQuery();
  if (period !== undefined && sheet !== undefined)
    return (
      <CommitteeFrame
        title={SHEET.title}
        id="settlement-sheet-page"
        onBack={() => void back(TO.settlement)}
      >
        {(here) => <SheetView here={here} period={period} />}
      </CommitteeFrame>
    );
  return (
    <CommitteeFrame
      title={SETTLEMENT.title}
      id="settlement-page"
      onBack={() => void back(TO.rules)}
    >
      {(here) => <SettlementView here={here} period={period} />}
    </CommitteeFrame>
  );
}
