import { useState } from 'react';
import { Button } from '@/components/button/button';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Notice } from '@/components/notice/notice';
import { StandingGate } from '@/features/people/standing-gate';
import { SUPERVISE } from '@/features/township/grade-texts';
import { RoundInspection } from '@/features/township/round-inspection';
import type { VillageRound } from '@/features/township/use-rounds';
import { VillagesRounds } from '@/features/township/villages-rounds';
import { UnansweredView } from '@/features/write/unanswered-view';
import type { Remembered } from '@/features/write/use-unanswered';
import { back, useOnline } from '@/services/platform';

/** What is asked after when its answer did not come. */
const REMEMBERED: Remembered = { lasting: ['grade.supervise'], fleeting: [] };

export default function TownshipGradesPage() {
  return (
    <StandingGate roles={['township']} title={SUPERVISE.title}>
      {({ townshipId }) => <Supervision townshipId={townshipId} />}
    </StandingGate>
  );
}

function Supervision({ townshipId }: { readonly townshipId: string }) {
  const [opened, setOpened] = useState<VillageRound | null>(null);
  const online = useOnline();
  const round = opened?.round ?? null;
  return (
    <PageFrame
      title={SUPERVISE.title}
      id="township-grades-page"
      onBack={() => (round === null ? void back('/township/villages/index') : setOpened(null))}
    >
      {!online && (
        <Notice tone="warn" id="offline-banner">
          {SUPERVISE.offline}
        </Notice>
      )}
      {opened === null || round === null ? (
        <VillagesRounds townshipId={townshipId} onOpen={setOpened} />
      ) : (
        <>
          <UnansweredView villageId={opened.village.id} names={REMEMBERED} />
          <RoundInspection townshipId={townshipId} village={opened.village} roundId={round.id} />
          <Button id="inspection-close" kind="text" block onPress={() => setOpened(null)}>
            {SUPERVISE.back}
          </Button>
        </>
      )}
    </PageFrame>
  );
}
