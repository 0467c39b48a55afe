import { createContext, useContext, useState, type PropsWithChildren } from 'react';
import type { Output } from '@contract/index';
import { useLoad, type Load } from '@/features/load/use-load';
import { storage } from '@/services/platform';
import { NoAnswer } from '@/services/call';
import { signInToken } from '@/services/sign-in';
import { call } from '@/services/transport';

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

const KEY = 'standing';
const ME = 'me';
const isText = (value: unknown): value is string => typeof value === 'string';

interface KeptMe {
  readonly token: string;
  readonly me: string;
}

const isKept = (value: unknown): value is KeptMe =>
  typeof value === 'object' && value !== null && 'token' in value && 'me' in value;

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: PropsWithChildren) {
  const { load: me, reload } = useLoad('me', whoAmI);
  const [chosen, setChosen] = useState(() => storage.get(KEY, isText));

  const memberships = me.value?.memberships ?? [];
  // Whoever is only one thing never has to choose.
  const only = memberships.length === 1 ? memberships[0] : undefined;
  const standing = memberships.find((held) => standingKey(held) === chosen) ?? only ?? null;

  const session: Session = {
    me,
    reload,
    standing,
    stand: (next) => {
      storage.set(KEY, standingKey(next));
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
    storage.set(ME, { token, me: JSON.stringify(me) });
    return me;
  } catch (error) {
    const kept = storage.get(ME, isKept);
    if (!(error instanceof NoAnswer) || kept?.token !== (signInToken() ?? '')) throw error;
    // Safe: written above, as the cloud answered it.
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
