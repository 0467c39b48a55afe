import { decideTable, newestTable } from '@domain/exchange-table';
import { refuse } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const saveTable: Handler<'table.save'> = async (input, context) =>
  doOnce(context, { call: 'table.save', input }, async (tx) => {
    const village = (await tx.get('villages', input.villageId)) ?? refuse('NOT_FOUND');

    const tables = decideTable(village, input, dayOf(context.now));

    await tx.replace('villages', { ...village, ...tables });
    const { version, effectiveFrom } = newestTable(tables);
    return { version, effectiveFrom };
  });
