import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StandingGate } from '@/features/people/standing-gate';
import { DAYS } from '@/features/store/day/inspect-texts';
import { VillageDays, VillagesDays, type InspectedVillage } from '@/features/store/day/inspection';
import { UnansweredView } from '@/features/write/unanswered-view';
import type { Remembered } from '@/features/write/use-unanswered';
import { back, useOnline } from '@/services/platform';

/** What is asked after when its answer did not come. */
const REMEMBERED: Remembered = { lasting: ['day.reopen'], fleeting: [] };

/** The township's look at the closes of its villages. */
export default function DaysPage() {
  return (
    <StandingGate roles={['township']} title={DAYS.title}>
      {({ townshipId }) => <Inspection townshipId={townshipId} />}
    </StandingGate>
  );
}

function Inspection({ townshipId }: { readonly townshipId: string }) {
  const [village, setVillage] = useState<InspectedVillage | null>(null);
  const online = useOnline();
  const close = () => setVillage(null);
  return (
    <PageFrame
      title={DAYS.title}
      id="days-page"
      onBack={() => (village === null ? void back('/township/villages/index') : close())}
    >
      {!online && (
        <Notice tone="warn" id="offline-banner">
          {DAYS.offline}
        </Notice>
      )}
      {village === null ? (
        <VillagesDays townshipId={townshipId} onOpen={setVillage} />
      ) : (
        <>
          <UnansweredView villageId={village.id} names={REMEMBERED} />
          <VillageDays townshipId={townshipId} village={village} />
          <Button id="days-back" kind="text" block onPress={close}>
            {DAYS.back}
          </Button>
        </>
      )}
    </PageFrame>
  );
}
