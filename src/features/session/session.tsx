import { createContext, useContext, useRef, useState, type PropsWithChildren } from 'react';
import type { Output } from '@contract/index';
import { useLoad, type Load } from '@/features/load/use-load';
import { NoAnswer } from '@/services/call';
import { signInToken } from '@/services/sign-in';
import { call } from '@/services/transport';
import { keepMe, keepStanding, keptMe, keptStanding, recallPerson } from './kept-person';

type Me = Output<'person.get'>;

/** One of the things a person may be here: of a household, of a shop, of a committee. */
export type Standing = Me['memberships'][number];

interface Session {
  readonly me: Load<Me>;
  readonly reload: () => Promise<void>;
  /** As what the person is using the app now; null until they choose or when they are nobody yet. */
  readonly standing: Standing | null;
  readonly stand: (standing: Standing) => void;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: PropsWithChildren) {
  const [chosen, setChosen] = useState(keptStanding);
  const recalled = useRef(false);
  const { load: me, reload } = useLoad('me', async () => {
    // Only at first: a sign-in the cloud no longer knows must not come back and back.
    if (!recalled.current) await recallPerson();
    recalled.current = true;
    setChosen(keptStanding());
    return whoAmI();
  });

  const memberships = me.value?.memberships ?? [];
  // Whoever is only one thing never has to choose.
  const only = memberships.length === 1 ? memberships[0] : undefined;
  const standing = memberships.find((held) => standingKey(held) === chosen) ?? only ?? null;

  const session: Session = {
    me,
    reload,
    standing,
    stand: (next) => {
      keepStanding(standingKey(next));
      setChosen(standingKey(next));
    },
  };
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

/**
 * Without network one is who one was: the pages open, and the cloud looks anew at every call. In a
 * browser somebody else may have signed in since.
 */
async function whoAmI(): Promise<Me> {
  const token = signInToken() ?? '';
  try {
    const me = await call('person.get', {});
    keepMe({ token, me: JSON.stringify(me) });
    return me;
  } catch (error) {
    const kept = keptMe();
    if (!(error instanceof NoAnswer) || kept?.token !== (signInToken() ?? '')) throw error;
    // Safe: kept above, as the cloud answered it.
    return JSON.parse(kept.me) as Me;
  }
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('Invariant broken: every page is inside SessionProvider');
  return session;
}

export function standingKey(standing: Standing): string {
  if (standing.role === 'township') return `township:${standing.townshipId}`;
  return `${standing.role}:${standing.village.id}:${placeIn(standing)}`;
}

function placeIn(standing: Standing): string {
  if (standing.role === 'villager') return standing.household.id;
  return standing.role === 'merchant' ? standing.merchantId : '';
}

export type StandingOf<R extends Standing['role']> = Standing & { readonly role: R };

/** The present standing when it is in one of these roles; null otherwise. */
export function useStanding<R extends Standing['role']>(...roles: R[]): StandingOf<R> | null {
  const { standing } = useSession();
  if (standing === null || !roles.some((role) => role === standing.role)) return null;
  // Safe: its role is one of R.
  return standing as StandingOf<R>;
}
