import { assert } from '@domain/assert';
import { outingReceiptOf } from '@domain/entry';
import type { Conflict } from '@domain/outing/conflict';
import type { Outing } from '@domain/outing/outing';
import type { Output } from '@contract/index';
import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

type Row = Output<'conflict.list'>['conflicts'][number];

export const listConflict: Handler<'conflict.list'> = async (input, { store, caller }) => {
  const { villageId, state, before, limit } = input;
  const found = await store.listWith('conflicts', 'outings', {
    where: { villageId, state, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
    by: 'outingId',
  });
  const { page, next } = pageOf(found, limit, ({ document }) => document.place);
  const conflicts = page.map(({ document, other }) => {
    assert(other !== null, 'a conflict is of an outing');
    return rowOf(document, other, caller.person.id);
  });
  return { conflicts, next };
};

function rowOf(conflict: Conflict, { table }: Outing, callerId: string): Row {
  const { id, occurredAt, householdId, householdNumber, code, facts, state, place } = conflict;
  const { sentBy, sentAt, settling } = conflict;
  return {
    ...{ id, occurredAt, householdId, householdNumber, code, facts, state, sentAt, place },
    receiptNumber: outingReceiptOf(conflict),
    brought: broughtOf(conflict, table),
    sentByName: sentBy.name,
    own: sentBy.id === callerId,
    settling: settling && {
      byName: settling.by.name,
      at: settling.at,
      reason: settling.reason,
    },
  };
}

/** In the words of the table it was weighed under. */
function broughtOf({ brought, rejected }: Conflict, { materials }: Outing['table']) {
  const named = (materialId: string) => {
    const material = materials.find(({ id }) => id === materialId);
    const { name = materialId, measure = 'count' as const, unitName = '' } = material ?? {};
    return { name, measure, unitName };
  };
  return [
    ...brought.map(({ materialId, quantity }) => ({
      ...named(materialId),
      quantity,
      rejectedFor: null,
    })),
    ...rejected.map(({ materialId, quantity, reason }) => ({
      ...named(materialId),
      quantity,
      rejectedFor: reason,
    })),
  ];
}
