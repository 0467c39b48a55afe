import { useEffect, useState, type ReactNode } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { LoadView } from '@/features/load/load-view';
import {
  useSession,
  useStanding,
  type Standing,
  type StandingOf,
} from '@/features/session/session';
import { platformName, restart, useShown } from '@/services/platform';
import { useHidden } from '@/services/platform-hidden';
import { homeOf, PEOPLE_PAGE } from './places';

interface StandingGateProps<R extends Standing['role']> {
  readonly roles: readonly R[];
  /** The page's title, while it is not known yet who is there. */
  readonly title: string;
  readonly children: (standing: StandingOf<R>) => ReactNode;
}

/** Opens a page to whoever stands in one of its roles, and leads everyone else to their own. */
export function StandingGate<R extends Standing['role']>(props: StandingGateProps<R>) {
  const { roles, title, children } = props;
  const { me, reload, standing } = useSession();
  const here = useStanding(...roles);
  const [inView, setInView] = useState(true);
  useShown(() => setInView(true));
  useHidden(() => setInView(false));

  // In a browser a failure mostly means not signed in; the list of people can mend that.
  const known = me.step === 'ready' || (me.step === 'failed' && platformName === 'h5');
  const elsewhere = standing === null ? PEOPLE_PAGE : homeOf(standing);
  // A page under the one where another standing is being chosen stays out of it.
  const leave = known && here === null && inView;
  useEffect(() => {
    if (leave) void restart(elsewhere);
  }, [leave, elsewhere]);

  if (here !== null) return children(here);
  return (
    <PageFrame title={title}>
      <LoadView load={leave ? { step: 'loading', value: null } : me} reload={reload}>
        {() => null}
      </LoadView>
    </PageFrame>
  );
}
