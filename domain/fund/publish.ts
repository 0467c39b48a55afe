import type { Entry } from '../entry';
import { daysOfPeriod } from '../period';
import { requireThat } from '../refusal';
import { dayOf } from '../village-time';
import { booksOpenFrom } from './fund';
import type { Statement } from './statement';

/** A statement as it was put up: what everybody reads, whatever is written down later. */
export interface PublishedStatement {
  readonly id: string;
  readonly villageId: string;
  readonly quarter: string;
  /** 1 at first; a mended statement is put up in its place. */
  readonly version: number;
  readonly statement: Statement;
  readonly by: Entry['by'];
  readonly at: string;
}

export function statementIdOf(villageId: string, quarter: string): string {
  return `${villageId}.${quarter}`;
}

/** Whether nothing of the quarter can change any more. */
export function isFinal(quarter: string, now: string): boolean {
  return booksOpenFrom(dayOf(now)) >= daysOfPeriod(quarter).until;
}

interface PublishWish {
  readonly villageId: string;
  readonly statement: Statement;
  readonly before: PublishedStatement | null;
  readonly by: Entry['by'];
  readonly now: string;
}

/** Puts a quarter's statement up, once the quarter is over (QUARTER_RUNNING). */
export function decidePublish(wish: PublishWish): PublishedStatement {
  const { villageId, statement, before, by, now } = wish;
  const { quarter } = statement;
  const { until } = daysOfPeriod(quarter);
  requireThat(dayOf(now) >= until, 'QUARTER_RUNNING', { until });
  return {
    ...{ id: statementIdOf(villageId, quarter), villageId, quarter },
    version: (before?.version ?? 0) + 1,
    ...{ statement, by, at: now },
  };
}
