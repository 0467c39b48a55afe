import type { ReactNode } from 'react';
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
export function CommitteeFrame(props: CommitteeFrameProps) {
  return (
    <StandingGate<Staff['role']> roles={['committee', 'supervisor']} title={props.title}>
      {(standing) => <Inside {...props} here={hereOf(standing)} />}
    </StandingGate>
  );
}

function Inside(props: CommitteeFrameProps & { readonly here: Here }) {
  const { title, id, place, onBack, here, children } = props;
  const { villageName, practice, villageId } = here;
  const online = useOnline();
  const nav = place === undefined ? undefined : { items: NAV, current: place, onSelect: goTo };
  const aside = practice ? <Tag tone="amber">{COMMON.practice}</Tag> : undefined;
  return (
    <PageFrame title={title} id={id} subtitle={villageName} {...given({ onBack, nav, aside })}>
      {!online && (
        <Notice tone="warn" id="offline">
          {COMMON.offlineBanner}
        </Notice>
      )}
      <UnansweredView villageId={villageId} names={REMEMBERED} />
      {children(here)}
    </PageFrame>
  );
}
