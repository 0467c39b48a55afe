import { decidePublication } from '@domain/flag/review';
import { refuse } from '@domain/refusal';
import { periodIdOf } from '@domain/settlement/close';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const publishFlag: Handler<'flag.publish'> = async (input, context) =>
  doOnce(context, { call: 'flag.publish', input }, async (tx) => {
    const id = periodIdOf(input.villageId, input.period);
    const period = (await tx.get('periods', id)) ?? refuse('NOT_FOUND');

    const published = decidePublication(period, context.now);

    await tx.replace('periods', published);
    return { flagged: published.flags.flagged };
  });
