import type { Output } from '@contract/index';
import type { DayClose, Signature } from '@domain/day-close/day-close';

type Row = Output<'day.list'>['closes'][number];

/** A close as it is shown; who signed is known by name and role. */
export function dayRow(close: DayClose): Row {
  const { no, day, from, until, figures, weighed, note, state, signatures, reopenings } = close;
  return {
    ...{ no, day, from, until, note, state },
    // Safe: only the read-only marks differ.
    figures: figures as Row['figures'],
    weighed: weighed.map((line) => ({ ...line })),
    signatures: signatures.map(signed),
    reopenings: reopenings.map((one) => ({
      byName: one.by.name,
      at: one.at,
      reason: one.reason,
      note: one.note,
      weighed: one.weighed.map((line) => ({ ...line })),
      signatures: one.signatures.map(signed),
    })),
  };
}

function signed({ role, name, at }: Signature) {
  return { role, name, at };
}
