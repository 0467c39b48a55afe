import { useEffect } from 'react';
import type { Load } from '@/features/load/use-load';
import { useSession } from '@/features/session/session';
import { redirect } from '@/services/platform';

/** The village whose books are open, and whether this person may write in them. */
export interface Here {
  readonly villageId: string;
  readonly villageName: string;
  readonly shopName: string;
  readonly practice: boolean;
  /** The committee writes; a supervisor reads everything and writes nothing. */
  readonly canWrite: boolean;
}

interface Gate {
  readonly here: Here | null;
  /** Why there is nowhere to be yet. */
  readonly me: Load<unknown>;
  readonly reload: () => Promise<void>;
}

/** Lets the committee and supervisors in; everyone else goes to choose who they are. */
export function useHere(): Gate {
  const { me, reload, standing } = useSession();
  const belongs = standing?.role === 'committee' || standing?.role === 'supervisor';
  const turnedAway = me.step === 'ready' && !belongs;

  useEffect(() => {
    if (turnedAway) void redirect('/pages/people/index');
  }, [turnedAway]);

  if (!belongs) return { here: null, me, reload };
  const { id, name, shopName, practice } = standing.village;
  const canWrite = standing.role === 'committee';
  return {
    here: { villageId: id, villageName: name, shopName, practice, canWrite },
    me,
    reload,
  };
}
