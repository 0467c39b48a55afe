import type { Person } from '../person';
import { isRecused } from '../recusal';
import { requireThat } from '../refusal';
import type { Finding, Recheck, Remedy } from './finding';
import { isLate, moved } from './states';

/**
 * Somebody says that it has been put right. In time, it waits to be seen; late, that is noted, and
 * the deduction stands.
 */
export function decideDone(finding: Finding, done: Remedy): Finding {
  const { state } = finding;
  if (isLate(finding, done.at) || (state === 'overdue' && !finding.putRight))
    return { ...finding, done };
  return moved(finding, 'done', { done });
}

type Seen = Pick<Recheck, 'passed' | 'note' | 'photoIds'>;

interface Visit {
  readonly inspector: Person;
  readonly now: string;
}

/**
 * Somebody went to see. Passed, no points are lost, if it was put right in time; failed, it is open
 * until it is due, and overdue after.
 */
export function decideRecheck(finding: Finding, seen: Seen, { inspector, now }: Visit): Finding {
  requireThat(!isRecused(inspector, finding), 'RECUSED');
  const { state, dueAt } = finding;
  const recheck: Recheck = { ...seen, byId: inspector.id, at: now };
  const change = { rechecks: [...finding.rechecks, recheck], putRight: seen.passed };
  const isOver = state === 'overdue' && !finding.putRight;
  if (isLate(finding, now) || isOver) return { ...finding, ...change };
  if (seen.passed) return moved(finding, 'passed', change);
  const failed = { ...finding, ...change };
  if (now >= dueAt) return moved(failed, 'overdue', {});
  return state === 'open' ? failed : moved(failed, 'open', {});
}

/** It should not have been found. */
export function decideDrop(finding: Finding, reason: string, { inspector, now }: Visit): Finding {
  requireThat(!isRecused(inspector, finding), 'RECUSED');
  return moved(finding, 'dropped', { drop: { byId: inspector.id, reason, at: now } });
}
