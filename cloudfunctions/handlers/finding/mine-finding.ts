import { ownFinding } from '../../runtime/finding-rows';
import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const mineFinding: Handler<'finding.mine'> = async (input, { store, now }) => {
  const { villageId, householdId, after, limit } = input;
  const findings = await store.list('findings', {
    where: { villageId, householdId, duePlace: { from: '!', before: after ?? '~' } },
    order: ['duePlace', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(findings, limit, ({ duePlace }) => duePlace);
  return { findings: page.map((finding) => ownFinding(finding, now)), next };
};
