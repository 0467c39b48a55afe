import type { Output } from '@contract/index';
import { maskedName } from '@domain/household';
import type { Line, Preview } from '@domain/proposal/preview';
import type { ReadLine } from '@domain/proposal/sheet';

type Row = Output<'proposal.preview'>['lines'][number];

/** A line of a sheet as it is shown before anything is saved, and as it would be sent. */
export function previewRow({ line, read, faults }: ReadLine, preview: Preview | null): Row {
  const { household = null, proposed = null, fault = null, warnings = [] } = preview ?? {};
  return {
    line,
    row: read === null ? null : sentRow(read),
    household:
      household === null
        ? null
        : {
            id: household.id,
            number: household.number,
            maskedName: maskedName(household.headName),
          },
    item:
      proposed === null
        ? null
        : { name: proposed.proposal.itemName, direction: proposed.proposal.direction },
    value: proposed?.proposal.held ?? null,
    faults: [...faults, ...(fault === null ? [] : [fault])].map(({ code, facts }) => ({
      code,
      facts: { ...facts },
    })),
    warnings: [...warnings],
  };
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
