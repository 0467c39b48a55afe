import type { PropsWithChildren, ReactNode } from 'react';
import { given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Tag } from '@/components/tag/tag';
import { StandingGate } from '@/features/people/standing-gate';
import { UnansweredView } from '@/features/write/unanswered-view';
import { useOnline } from '@/services/platform';
import { hereOf, type Here, type Staff } from './here';
import { goTo, NAV, type Place } from './places';
import { REMEMBERED } from './remembered';
import { COMMON } from './texts';

// Only a browser stands on a desk; WeChat's styles know no :has.
if (process.env.TARO_ENV === 'h5') void import('./desk.scss');

interface CommitteeFrameProps {
  readonly title: string;
  readonly id: string;
  /** The place at the bottom this page is; a page without one has a way back instead. */
  readonly place?: Place;
  readonly onBack?: () => void;
  readonly children: (here: Here) => ReactNode;
}

/** What every page of the committee stands in: only who belongs here sees what is inside. */
export function CommitteeFrame({ children, ...page }: CommitteeFrameProps) {
  return (
    <CommitteeOnly title={page.title}>
      {(here) => (
        <CommitteePage {...page} here={here}>
          {children(here)}
        </CommitteePage>
      )}
    </CommitteeOnly>
  );
}

/** Opens to the committee and its supervisors, with the village whose books are open. */
export function CommitteeOnly({
  title,
  children,
}: Pick<CommitteeFrameProps, 'title' | 'children'>) {
  return (
    <StandingGate<Staff['role']> roles={['committee', 'supervisor']} title={title}>
      {(standing) => children(hereOf(standing))}
    </StandingGate>
  );
}

interface CommitteePageProps extends Omit<CommitteeFrameProps, 'children'> {
  readonly here: Here;
  /** Stays at the bottom. */
  readonly footer?: ReactNode;
}

/** The frame alone, for a page whose foot follows what is done inside. */
export function CommitteePage(props: PropsWithChildren<CommitteePageProps>) {
  const { title, id, place, onBack, here, footer, children } = props;
  const { villageName, practice, villageId } = here;
  const online = useOnline();
  const nav = place === undefined ? undefined : { items: NAV, current: place, onSelect: goTo };
  const aside = practice ? <Tag tone="amber">{COMMON.practice}</Tag> : undefined;
  return (
    <PageFrame
      title={title}
      id={id}
      subtitle={villageName}
      {...given({ onBack, nav, aside, footer })}
    >
      {!online && (
        <Notice tone="warn" id="offline">
          {COMMON.offlineBanner}
        </Notice>
      )}
      <UnansweredView villageId={villageId} names={REMEMBERED} />
      {children}
    </PageFrame>
  );
}
