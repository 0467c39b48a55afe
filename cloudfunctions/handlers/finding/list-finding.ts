import { OPEN_STATES } from '@domain/finding/states';
import { inspectedFinding } from '../../runtime/finding-rows';
import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

const SOONEST_FIRST: readonly string[] = OPEN_STATES;

export const listFinding: Handler<'finding.list'> = async (input, { store, caller, now }) => {
  const { villageId, state, householdId, after, limit } = input;
  const isSoonestFirst = state !== undefined && SOONEST_FIRST.includes(state);
  const findings = await store.list('findings', {
    where: {
      villageId,
      state,
      householdId,
      duePlace: isSoonestFirst ? { after: after ?? '' } : { from: '!', before: after ?? '~' },
    },
    order: ['duePlace', isSoonestFirst ? 'asc' : 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(findings, limit, ({ duePlace }) => duePlace);
  return { findings: page.map((one) => inspectedFinding(one, caller.person, now)), next };
};
