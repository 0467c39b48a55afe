import type { PropsWithChildren, ReactNode } from 'react';
import { given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Tag } from '@/components/tag/tag';
import { StandingGate } from '@/features/people/standing-gate';
import type { StandingOf } from '@/features/session/session';
import { UnansweredView } from '@/features/write/unanswered-view';
import { useOnline } from '@/services/platform';
import { goTo, PLACES, type Place } from './places';
import { REMEMBERED } from './remembered';
import { COMMON } from './texts';

export type ScorerVillage = StandingOf<'scorer'>['village'];

interface ScorerOnlyProps {
  readonly title: string;
  readonly children: (village: ScorerVillage) => ReactNode;
}

/** Shows the page to whoever stands here as a scorer, with the village they serve. */
export function ScorerOnly({ title, children }: ScorerOnlyProps) {
  return (
    <StandingGate roles={['scorer']} title={title}>
      {({ village }) => children(village)}
    </StandingGate>
  );
}

interface ScorerFrameProps {
  readonly village: ScorerVillage;
  readonly title: string;
  readonly id: string;
  /** The place at the bottom this page is; a page without one has a way back instead. */
  readonly place?: Place;
  readonly onBack?: () => void;
  readonly footer?: ReactNode;
}

/** What every page of a scorer stands in. */
export function ScorerFrame(props: PropsWithChildren<ScorerFrameProps>) {
  const { village, title, id, place, onBack, footer, children } = props;
  const online = useOnline();
  const nav = place === undefined ? undefined : { items: PLACES, current: place, onSelect: goTo };
  const aside = village.practice ? <Tag tone="amber">{COMMON.practice}</Tag> : undefined;
  return (
    <PageFrame
      title={title}
      id={id}
      subtitle={village.name}
      {...given({ onBack, nav, aside, footer })}
    >
      {!online && (
        <Notice tone="warn" id="offline-banner">
          {COMMON.offline}
        </Notice>
      )}
      <UnansweredView villageId={village.id} names={REMEMBERED} />
      {children}
    </PageFrame>
  );
}
