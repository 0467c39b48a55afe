import type { ReactNode } from 'react';
import { given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { useOnline } from '@/services/platform';
import { LoadView } from './load-view';
import { goTo, placesFor, type Place } from './places';
import { COMMON } from './texts';
import { UnansweredView } from './unanswered-view';
import { useHere, type Here } from './use-here';

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
export function CommitteeFrame({ title, id, place, onBack, children }: CommitteeFrameProps) {
  const { here, me, reload } = useHere();
  const online = useOnline();
  if (here === null)
    return (
      <PageFrame title={title} id={id}>
        <LoadView load={me} onRetry={() => void reload()} id={`${id}-me`}>
          {() => <StateView kind="loading" title={COMMON.loading} />}
        </LoadView>
      </PageFrame>
    );
  const { villageName, practice, canWrite, villageId } = here;
  const nav =
    place === undefined
      ? undefined
      : { items: placesFor(canWrite), current: place, onSelect: goTo };
  return (
    <PageFrame
      title={title}
      id={id}
      subtitle={villageName}
      {...given({
        onBack,
        nav,
        aside: practice ? <Tag tone="amber">{COMMON.practice}</Tag> : undefined,
      })}
    >
      {!online && (
        <Notice tone="warn" id="offline">
          {COMMON.offlineBanner}
        </Notice>
      )}
      {canWrite && <UnansweredView villageId={villageId} />}
      {children(here)}
    </PageFrame>
  );
}
