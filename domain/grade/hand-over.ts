import type { Person } from '../person';
import { requireThat } from '../refusal';
import { requireRound, type GradeRound, type Handover } from './round';

type Record = Pick<Handover, 'minutes' | 'byId' | 'at'>;

/** From the appraisal to the deliberation, and from there to the township: nothing left open behind. */
export function handedOver(
  round: GradeRound,
  to: 'deliberating' | 'supervising',
  record: Record,
): GradeRound {
  requireRound(round, [to === 'deliberating' ? 'appraising' : 'deliberating']);
  const missing = round.households - round.decided - round.left;
  requireThat(missing === 0, 'MARKS_MISSING', { count: missing });
  const open = to === 'supervising' ? round.vetoesOpen : 0;
  requireThat(open === 0, 'VETO_OPEN', { count: open });
  return { ...round, state: to, handovers: [...round.handovers, { to, ...record }] };
}

const PART_IN_VILLAGE: readonly string[] = ['scorer', 'committee'];

/**
 * The township approves, and it is published, or returns it with a reason. An officer with a household
 * or kin in the village, or with a part in its work, leaves it to another.
 */
export function supervised(
  round: GradeRound,
  { approve, reason }: { readonly approve: boolean; readonly reason: string },
  { officer, now }: { readonly officer: Person; readonly now: string },
): GradeRound {
  requireRound(round, ['supervising']);
  requireThat(!hasKinIn(officer, round.villageId), 'RECUSED');
  requireThat(!tookPartIn(officer, round), 'TOOK_PART');
  const to = approve ? 'published' : 'deliberating';
  const handover = { to, minutes: reason, byId: officer.id, at: now } as const;
  const after = { ...round, state: to, handovers: [...round.handovers, handover] } as const;
  return approve ? { ...after, work: 'publication', reached: '', publishedAt: now } : after;
}

function hasKinIn({ memberships, relations }: Person, villageId: string): boolean {
  const lives = memberships.some(
    (held) => held.role === 'villager' && held.villageId === villageId,
  );
  return lives || relations.some((relation) => relation.villageId === villageId);
}

function tookPartIn({ id, memberships }: Person, round: GradeRound): boolean {
  const serves = memberships.some(
    (held) =>
      PART_IN_VILLAGE.includes(held.role) &&
      'villageId' in held &&
      held.villageId === round.villageId,
  );
  return (
    serves ||
    round.by.id === id ||
    round.handovers.some(({ to, byId }) => byId === id && to === 'supervising')
  );
}
