import type { ReactNode } from 'react';
import { given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StandingGate } from '@/features/people/standing-gate';
import { UnansweredView } from '@/features/write/unanswered-view';
import { back } from '@/services/platform';
import { villagerNav, type VillagerPage as PageKey } from './nav';
import { STANDING_PAGE, type Villager } from './place';
import { REMEMBERED } from './remembered';
import { COMMON } from './texts';

interface VillagerPageProps {
  /** Its place at the bottom; null for a page opened from 我家的村规, which has a way back there. */
  readonly page: PageKey | null;
  readonly title: string;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: (villager: Villager) => ReactNode;
}

/** A page of the household's own, with its name under the title and the way to the others. */
export function VillagerPage({ page, title, aside, children }: VillagerPageProps) {
  return (
    <StandingGate roles={['villager']} title={title}>
      {(villager) => (
        <PageFrame
          title={title}
          subtitle={houseOf(villager)}
          aside={aside}
          nav={villagerNav(page)}
          {...given({ onBack: page === null ? backToStanding : undefined })}
        >
          {villager.village.practice && <Notice tone="warn">{COMMON.practice}</Notice>}
          <UnansweredView villageId={villager.village.id} names={REMEMBERED} />
          {children(villager)}
        </PageFrame>
      )}
    </StandingGate>
  );
}

const backToStanding = () => void back(STANDING_PAGE);

function houseOf({ village, household }: Villager): string {
  return `${village.name} · ${household.headName}家（${household.number} 户）`;
}
