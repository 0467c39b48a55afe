import type { Entry } from '../entry';
import type { Measure, Quantity } from '../quantity';
import { refuse, requireThat } from '../refusal';
import { dayOf, instantAfter, startOfDay } from '../village-time';
import { figuresOf, type DayFigures, type GoodsNames, type Happened } from './figures';

/** Who signed, in which role, and when. */
export type Signature = Entry['by'] & { readonly at: string };

/** What the clerk put on the scale or counted at the end of the day, of one material. */
interface WeighedLine {
  readonly materialId: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unitName: string;
  readonly quantity: Quantity;
}

/** What was signed before the township had it opened again, and why. */
export interface Reopening {
  readonly by: Entry['by'];
  readonly at: string;
  readonly reason: string;
  readonly note: string;
  readonly weighed: readonly WeighedLine[];
  readonly signatures: readonly Signature[];
}

/** One close of a shop: what happened since the one before, signed by two persons. */
export interface DayClose {
  readonly id: string;
  readonly villageId: string;
  /** 1, 2, 3 … within the village, without gaps. */
  readonly no: number;
  /** The village day it ends on. */
  readonly day: string;
  /** It begins after this instant, where the one before ends. */
  readonly from: string;
  readonly until: string;
  readonly figures: DayFigures;
  readonly weighed: readonly WeighedLine[];
  readonly note: string;
  readonly state: 'signed' | 'sealed' | 'reopened';
  /** The clerk's, then the committee member's; none while it is open again. */
  readonly signatures: readonly Signature[];
  /** Never forgotten: every time the township had it opened again. */
  readonly reopenings: readonly Reopening[];
}

export function dayCloseIdOf(villageId: string, no: number): string {
  return `${villageId}.${no}`;
}

/** Longer than any call lives, clocks that differ included: nothing can still be posted before that. */
const CALL_MS = 60_000;

/** The last instant up to which a day can be closed now. */
export function closableUntil(now: string): string {
  return instantAfter(now, -CALL_MS);
}

/** Where a close begins: where the one before ends; the first with the day it is made on. */
export function beginningOf(before: Pick<DayClose, 'until'> | null, until: string): string {
  return before === null ? instantAfter(startOfDay(dayOf(until)), -1) : before.until;
}

/** What the clerk says beside the figures. */
interface Said {
  readonly weighed: readonly Pick<WeighedLine, 'materialId' | 'quantity'>[];
  readonly note: string;
}

interface NewClose extends Said {
  readonly villageId: string;
  readonly no: number;
  /** The one before it; null for the first. */
  readonly before: DayClose | null;
  readonly until: string;
  readonly happened: Happened;
  readonly signature: Signature;
}

/**
 * What a clerk signs: all that was posted after the last close until the instant they were shown.
 * Refuses (DAY_TOO_FRESH) an instant at which something may still be on its way.
 */
export function decideClose(request: NewClose): DayClose {
  const { villageId, no, before, until, happened, weighed, note, signature } = request;
  requireThat(until <= closableUntil(signature.at), 'DAY_TOO_FRESH');
  const from = beginningOf(before, until);
  requireThat(until > from, 'DAY_MOVED_ON', { no });
  const figures = figuresOf(happened, { from, until });
  return {
    id: dayCloseIdOf(villageId, no),
    villageId,
    no,
    day: dayOf(until),
    from,
    until,
    figures,
    weighed: weighedOf(weighed, figures),
    note,
    state: 'signed',
    signatures: [signature],
    reopenings: [],
  };
}

/** Signed anew after the township had it opened again: the figures are the ledger's and stay. */
export function decideSigning(
  close: DayClose,
  { weighed, note }: Said,
  signature: Signature,
): DayClose {
  requireState(close, ['reopened']);
  const { figures } = close;
  return {
    ...close,
    weighed: weighedOf(weighed, figures),
    note,
    state: 'signed',
    signatures: [signature],
  };
}

/** The second signature; nobody gives both (SAME_PERSON). */
export function decideCountersigning(close: DayClose, signature: Signature): DayClose {
  requireState(close, ['signed']);
  const isAnother = close.signatures.every(({ id }) => id !== signature.id);
  requireThat(isAnother, 'SAME_PERSON');
  return { ...close, state: 'sealed', signatures: [...close.signatures, signature] };
}

/** Opens a close again; what was signed stays to be seen. */
export function decideReopening(
  close: DayClose,
  { by, at, reason }: Pick<Reopening, 'by' | 'at' | 'reason'>,
): DayClose {
  requireState(close, ['signed', 'sealed']);
  const { note, weighed, signatures, reopenings } = close;
  const reopening = { by, at, reason, note, weighed, signatures };
  return {
    ...close,
    state: 'reopened',
    signatures: [],
    reopenings: [...reopenings, reopening],
  };
}

function requireState({ state, no }: DayClose, allowed: readonly DayClose['state'][]): void {
  requireThat(allowed.includes(state), 'DAY_MOVED_ON', { no });
}

/** Only what was brought can be weighed again. */
function weighedOf(said: Said['weighed'], { materials }: DayFigures): WeighedLine[] {
  return said.map(({ materialId, quantity }) => {
    const line = materials.find((known) => known.materialId === materialId) ?? refuse('NOT_FOUND');
    const { name, measure, unitName } = line;
    return { materialId, name, measure, unitName, quantity };
  });
}

/** What its goods were called when it was signed. */
export function namesIn({ figures }: Pick<DayClose, 'figures'>): GoodsNames {
  return new Map(figures.goods.map(({ goodsId, name, unitName }) => [goodsId, { name, unitName }]));
}
