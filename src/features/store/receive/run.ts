/** A delivery on its way into the books, receipt by receipt; kept on the phone, to go on after a break. */
import type { Output } from '@contract/index';
import { inReceipts } from '@domain/receipt/parts';
import type { RefusalCode, RefusalFacts } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import { wishFrom, type Draft, type LineDraft, type Wish } from './draft';

/** What became one receipt: all of it, or nothing yet. */
export interface Part {
  /** Under which it is sent, however often. */
  readonly requestId: string;
  readonly lines: readonly LineDraft[];
  readonly wish: Wish;
  /** It left the phone before: it may have come in, and is sent word for word again. */
  readonly isSent: boolean;
}

interface Made extends Omit<Output<'receipt.create'>, 'receiptId'> {
  readonly lines: number;
}

export interface Run {
  /** When it was begun: what goes on the next day came on this one. */
  readonly at: string;
  readonly made: readonly Made[];
  readonly waiting: readonly Part[];
  /** Why the rest stands in the draft again; null when it does not. */
  readonly refused: { readonly code: RefusalCode; readonly facts: RefusalFacts } | null;
}

/** What is being typed, and what of it is on its way. Kept as one: a line is never in both. */
export interface Work {
  readonly draft: Draft;
  readonly run: Run | null;
}

type Step = 'writing' | 'underway' | 'done';

export function stepOf({ draft, run }: Work): Step {
  if (run === null) return 'writing';
  if (run.waiting.length > 0) return 'underway';
  return run.made.length > 0 && draft.lines.length === 0 ? 'done' : 'writing';
}

/** The parts of what was typed; null while something in it is missing or wrong. */
export function partsOf(
  draft: Draft,
  photoIds: string[],
  today: string,
): readonly Pick<Part, 'lines' | 'wish'>[] | null {
  if (wishFrom(draft, today) === null) return null;
  return inReceipts(draft.lines).flatMap((lines) => {
    const wish = wishFrom({ ...draft, lines }, today);
    return wish === null ? [] : [{ lines, wish: { ...wish, photoIds } }];
  });
}

/** What came in before of the same delivery stays told. */
export function begun({ draft, run }: Work, waiting: readonly Part[], at: string): Work {
  const next = { at, made: run?.made ?? [], waiting, refused: null };
  return { draft: { ...draft, lines: [] }, run: next };
}

/** The part is about to leave; one that first leaves on a later day says when it came. */
export function leaving(work: Work, requestId: string, today: string): Work {
  return withRun(work, requestId, (run, [part, ...rest]) => {
    const isLate = !part.isSent && dayOf(run.at) !== today;
    const wish = isLate ? { occurredAt: run.at, ...part.wish } : part.wish;
    return { ...run, waiting: [{ ...part, wish, isSent: true }, ...rest] };
  });
}

/** The part came in. */
export function answered(work: Work, requestId: string, answer: Omit<Made, 'lines'>): Work {
  const { no, donationNo } = answer;
  return withRun(work, requestId, (run, [part, ...waiting]) => {
    const made = [...run.made, { no, donationNo, lines: part.lines.length }];
    return { ...run, made, waiting };
  });
}

/** The part did not come in, and the rest was not asked: all of it stands in the draft again. */
export function backInDraft(work: Work, requestId: string, refused: Run['refused']): Work {
  const lines = work.run?.waiting.flatMap((part) => part.lines) ?? [];
  const after = withRun(work, requestId, (run) => ({ ...run, waiting: [], refused }));
  return after === work ? work : { ...after, draft: { ...work.draft, lines } };
}

type Waiting = readonly [Part, ...Part[]];

/** The run with something else said of it, while the part is the next one; else as it is. */
function withRun(work: Work, requestId: string, change: (run: Run, waiting: Waiting) => Run): Work {
  const [part, ...rest] = work.run?.waiting ?? [];
  if (work.run === null || part?.requestId !== requestId) return work;
  return { ...work, run: change(work.run, [part, ...rest]) };
}
