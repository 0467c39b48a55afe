import { instantAfter } from '@domain/village-time';
import type { Dependencies } from '../serve';
import { clearingNotices } from './clearing-notices';
import { continueClosings } from './continue-closings';
import { continueGrades } from './continue-grades';
import type { Duty } from './deadlines';
import { expireClaims } from './expire-claims';
import { expireReservations } from './expire-reservations';
import { endPriceCuts } from './end-price-cuts';
import { overdueFindings } from './overdue-findings';
import { postPublished } from './post-published';
import { runClearings } from './run-clearings';
import { voidDeparted } from './void-departed';
import { voidDisputed } from './void-disputed';
import { voidOverdue } from './void-overdue';

/** Inside the function's own limit (config/cloud.ts). */
const RUN_MS = 40_000;

/**
 * What time brings, in this order: points end before today's postings move any, and what ends
 * unposted goes before what is posted and closed, so that nothing closes over it.
 */
const DUTIES: readonly Duty[] = [
  runClearings,
  expireReservations,
  expireClaims,
  voidDeparted,
  overdueFindings,
  voidOverdue,
  voidDisputed,
  postPublished,
  continueClosings,
  continueGrades,
  clearingNotices,
  endPriceCuts,
];

/**
 * Does what is due. Every duty goes by documents that say when they are due and moves each in its own
 * transaction, so that a run twice, two at once, a late one or one killed in between come to the same.
 * A duty that fails is reported and does not keep the others from theirs.
 */
export async function keepDeadlines(
  context: Pick<Dependencies, 'store' | 'digest' | 'clock' | 'report'>,
): Promise<Readonly<Record<string, number>>> {
  const until = instantAfter(context.clock(), RUN_MS);
  const deadlines = { ...context, isTimeUp: () => context.clock() > until };
  let done: Readonly<Record<string, number>> = {};
  for (const duty of DUTIES) {
    if (deadlines.isTimeUp()) return done;
    try {
      done = { ...done, ...(await duty(deadlines)) };
    } catch (error) {
      context.report(error);
    }
  }
  return done;
}
