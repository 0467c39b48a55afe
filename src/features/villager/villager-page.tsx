import type { ReactNode } from 'react';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StandingGate } from '@/features/people/standing-gate';
import { villagerNav, type VillagerPage as PageKey } from './nav';
import type { Villager } from './place';
import { COMMON } from './texts';

interface VillagerPageProps {
  readonly page: PageKey;
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
        <PageFrame title={title} subtitle={houseOf(villager)} aside={aside} nav={villagerNav(page)}>
          {villager.village.practice && <Notice tone="warn">{COMMON.practice}</Notice>}
          {children(villager)}
        </PageFrame>
      )}
    </StandingGate>
  );
}

function houseOf({ village, household }: Villager): string {
  return `${village.name} · ${household.headName}家（${household.number} 户）`;
}
