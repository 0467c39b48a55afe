import type { OutgoingMessage } from '@domain/message';
import type { Context } from './handler';
import type { Transaction } from './store';

type Message = Omit<OutgoingMessage, 'at' | 'place' | 'state'>;
type ToHousehold = Omit<Message, 'personId'> & { readonly householdId: string };

const MEMBERS_MAX = 200;

/**
 * Queues a message for the next run of the timer (send-messages), which sends it if its person wants
 * it. Queued again under its id, it is still one message.
 */
export async function queueMessage(tx: Transaction, message: Message, now: string): Promise<void> {
  if ((await tx.get('outbox', message.id)) !== null) return;
  const place = `${now}~${message.id}`;
  await tx.insert('outbox', { ...message, at: now, place, state: 'waiting' });
}

/**
 * Queues a message to everybody bound to a household, one for each under an id of its own. It runs
 * outside transactions, because who is bound is a list; run again, it queues nothing twice.
 */
export async function queueToHousehold(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { householdId, id, ...message }: ToHousehold,
): Promise<void> {
  const members = await store.list('members', {
    where: { villageId: message.villageId, householdId },
    order: ['since', 'asc'],
    limit: MEMBERS_MAX,
  });
  for (const { personId, state } of members) {
    if (state !== 'active') continue;
    const own = { ...message, id: `${id}.${personId}`, personId };
    await store.transact((tx) => queueMessage(tx, own, now));
  }
}
