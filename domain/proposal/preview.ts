import type { Household } from '../household';
import { periodOf } from '../period';
import { Refusal, type RefusalCode, type RefusalFacts } from '../refusal';
import type { Rulebook } from '../rulebook/rulebook';
import { isLastUnder, type Tally } from './caps';
import { confirmationOf, type Shown } from './confirm';
import { capsOf, decideProposal, itemOf, type Deed, type Proposed, type Proposing } from './create';

/** A line of a sheet, read. */
export interface Line {
  readonly householdNumber: string;
  readonly deed: Deed;
  readonly shown: Shown | null;
}

/** What is known of the village while a sheet is looked at. */
export interface Known extends Pick<Proposing, 'by' | 'as' | 'now'> {
  readonly households: ReadonlyMap<string, Household>;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly rulesOn: (day: string) => Rulebook | null;
  readonly isPeriodClosed: (period: string) => boolean;
}

export interface Fault {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
}

export function faultOf(code: RefusalCode, facts: RefusalFacts): Fault {
  return { code, facts };
}

type Warning = 'again' | 'lastUnderCap' | 'unconfirmed';

export interface Preview {
  readonly household: Household | null;
  readonly proposed: Proposed | null;
  readonly fault: Fault | null;
  readonly warnings: readonly Warning[];
}

/**
 * What would become of a sheet's lines if they were sent in this order: each takes its place under
 * the caps before the next is looked at. Nothing is saved.
 */
export function previewLines(lines: readonly Line[], known: Known): readonly Preview[] {
  const tallies = new Map(known.tallies);
  return lines.map((line) => {
    const preview = previewLine(line, { ...known, tallies });
    if (preview.proposed !== null) tallies.set(preview.proposed.tally.id, preview.proposed.tally);
    return preview;
  });
}

function previewLine(line: Line, known: Known): Preview {
  const household = known.households.get(line.householdNumber) ?? null;
  const nothing = { household, proposed: null, warnings: [] };
  if (household === null)
    return {
      ...nothing,
      fault: faultOf('NUMBER_UNKNOWN', { number: line.householdNumber }),
    };
  try {
    const proposed = proposedBy(line, household, known);
    return { household, proposed, fault: null, warnings: warningsOf(line, proposed, known) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...nothing, fault: faultOf(error.code, error.facts) };
  }
}

function proposedBy({ deed, shown }: Line, household: Household, known: Known): Proposed {
  const rulebook = known.rulesOn(deed.occurredOn);
  const period = periodOf(deed.occurredOn, rulebook?.settings.period ?? 'month');
  const { by, as, now } = known;
  return decideProposal(deed, {
    id: 'preview',
    household,
    rulebook,
    tally: known.tallies.get(household.id) ?? null,
    isPeriodClosed: known.isPeriodClosed(period),
    origin: 'bulk',
    findingId: null,
    by,
    as,
    confirmation: confirmationOf(shown, { household, by, now }),
    now,
  });
}

function warningsOf({ deed }: Line, { proposal, tally }: Proposed, known: Known): Warning[] {
  const rulebook = known.rulesOn(deed.occurredOn);
  const caps = rulebook === null ? null : capsOf(itemOf(rulebook, deed.itemCode), rulebook);
  return [
    ...(deed.again ? (['again'] as const) : []),
    ...(caps !== null && isLastUnder(tally, proposal, caps) ? (['lastUnderCap'] as const) : []),
    ...(proposal.confirmation === null ? (['unconfirmed'] as const) : []),
  ];
}
