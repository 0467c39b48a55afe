import type { RulebookInForce } from '@domain/rulebook/rulebook';
import type { Standing } from '@/features/session/session';

/** Whoever serves the village; of them only the committee and supervisors get in here. */
export type Staff = Exclude<Standing, { role: 'villager' | 'township' }>;

/** The village whose books are open, and whether this person may write in them. */
export interface Here {
  readonly villageId: string;
  readonly villageName: string;
  readonly shopName: string;
  readonly practice: boolean;
  /** The committee writes; a supervisor reads everything and writes nothing. */
  readonly canWrite: boolean;
  /** The versions of its rules, by the day each took effect. */
  readonly rulebook: readonly RulebookInForce[];
}

export function hereOf({ role, village }: Staff): Here {
  const { id, name, shopName, practice, rulebook } = village;
  const canWrite = role === 'committee';
  return { villageId: id, villageName: name, shopName, practice, canWrite, rulebook };
}
