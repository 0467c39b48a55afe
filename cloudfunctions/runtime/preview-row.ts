import type { Output } from '@contract/index';
import { maskedName, type Household } from '@domain/household';
import type { Line, Preview } from '@domain/proposal/preview';
import type { ReadLine } from '@domain/proposal/sheet';

type Row = Output<'proposal.preview'>['lines'][number];

/** A line of a sheet as it is shown before anything is saved, and as it would be sent. */
export function previewRow({ line, read, faults }: ReadLine, preview: Preview | null): Row {
  return {
    line,
    row: read === null ? null : sentRow(read),
    ...(preview === null ? UNREAD : lookedAt(preview)),
    faults: [...faults, ...(preview?.fault ? [preview.fault] : [])].map(({ code, facts }) => ({
      code,
      facts: { ...facts },
    })),
  };
}

const UNREAD = { household: null, item: null, value: null, warnings: [] };

function lookedAt({ household, proposed, warnings }: Preview) {
  const proposal = proposed?.proposal ?? null;
  return {
    household: household === null ? null : householdOf(household),
    item: proposal === null ? null : { name: proposal.itemName, direction: proposal.direction },
    value: proposal?.held ?? null,
    warnings: [...warnings],
  };
}

function householdOf({ id, number, headName }: Household) {
  return { id, number, maskedName: maskedName(headName) };
}

function sentRow({ householdNumber, deed, shown }: Line): NonNullable<Row['row']> {
  const { itemCode, occurredOn, quantity, note, again } = deed;
  return {
    householdNumber,
    itemCode,
    occurredOn,
    ...(quantity === null ? {} : { quantity }),
    ...(note === '' ? {} : { note }),
    ...(shown === null || shown.how === 'card' ? {} : { confirmation: shown }),
    ...(again ? { again } : {}),
  };
}
