import { useEffect } from 'react';
import { useSession } from '@/features/session/session';
import { leaveForPeople } from './places';

/** Who may be on a clerk's page: the village they serve, once it is known. */
export function useClerk() {
  const { me, reload, standing } = useSession();
  const village = standing?.role === 'clerk' ? standing.village : null;
  const elsewhere = me.step === 'ready' && village === null;

  useEffect(() => {
    if (elsewhere) void leaveForPeople();
  }, [elsewhere]);

  return { me, reload, village };
}

export type ClerkVillage = NonNullable<ReturnType<typeof useClerk>['village']>;
