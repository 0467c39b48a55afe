import type { Input } from '@contract/index';
import type { Deed } from '@domain/proposal/create';

type Row = NonNullable<Input<'proposal.preview'>['rows']>[number];
type Told = Omit<Row, 'householdNumber' | 'confirmation'> &
  Partial<Pick<Input<'proposal.create'>, 'member'>>;

/** What was told, with nothing where nothing was said. */
export function deedOf(told: Told): Deed {
  const { itemCode, occurredOn, quantity, note, member, photoIds, again } = told;
  return {
    itemCode,
    occurredOn,
    quantity: quantity ?? null,
    note: note ?? '',
    member: member ?? null,
    photoIds: photoIds ?? [],
    again: again ?? false,
  };
}
