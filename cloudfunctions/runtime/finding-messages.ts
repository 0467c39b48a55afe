import type { Finding } from '@domain/finding/finding';
import { instantAfter } from '@domain/village-time';
import type { Context } from './handler';
import { queueToHousehold } from './queue-message';

/** A midnight reads as the day after: a minute earlier it is still the last day. */
const MINUTE_MS = 60_000;

type Telling = Pick<Context, 'store' | 'now'>;

/** Tells a household what was found, and until when it can be put right; or that time has run out. */
export async function tellFinding(telling: Telling, finding: Finding): Promise<void> {
  const { id, villageId, householdId, itemName, dueAt } = finding;
  const isOver = finding.state === 'overdue';
  const data = isOver
    ? { what: itemName, detail: '过了整改期，请打开看看', when: dueAt }
    : {
        what: itemName,
        detail: '请在这之前改好，再点“我改好了”',
        when: instantAfter(dueAt, -MINUTE_MS),
      };
  await queueToHousehold(telling, {
    id: `${id}.${isOver ? 'overdue' : 'found'}`,
    villageId,
    householdId,
    topic: 'rectification',
    page: 'villager/standing/index',
    data,
  });
}
