import { fieldsOf, spent, type MessageTemplates, type OutgoingMessage } from '@domain/message';
import { instantAfter } from '@domain/village-time';
import type { Messenger, SubscriptionMessage } from './messenger';
import type { Store } from './store';

interface SendingContext {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly templates: MessageTemplates;
  readonly clock: () => string;
  readonly report: (error: unknown) => void;
}

const PAGE = 50;
/** Inside the function's own limit (config/cloud.ts); what is left waits for the next run. */
const RUN_MS = 40_000;

/**
 * Sends what waits. A message is marked as sent before it is sent: run twice, late or killed in
 * between, it reaches nobody twice, and one whose fate is unknown is never sent again.
 */
export async function sendMessages(context: SendingContext): Promise<{ readonly sent: number }> {
  const { store, clock } = context;
  const until = instantAfter(clock(), RUN_MS);
  let sent = 0;
  for (let after = ''; ;) {
    const page = await store.list('outbox', {
      where: { state: 'waiting', place: { after } },
      order: ['place', 'asc'],
      limit: PAGE,
    });
    for (const { id, place } of page) {
      if (clock() > until) return { sent };
      if (await sendOne(context, id)) sent += 1;
      after = place;
    }
    if (page.length < PAGE) return { sent };
  }
}

async function sendOne(context: SendingContext, id: string): Promise<boolean> {
  const { store, messenger, report } = context;
  const message = await store.transact((tx) => taken(tx, id, context.templates));
  if (message === null) return false;
  const outcome = await messenger.send(message).catch((error: unknown) => {
    report(error);
    return 'refused' as const;
  });
  if (outcome === 'refused') await store.transact((tx) => marked(tx, id, 'refused'));
  return outcome === 'sent';
}

type Tx = Parameters<Parameters<Store['transact']>[0]>[0];

/** Takes a message out of the queue, and a consent for it; null when it is not to be sent. */
async function taken(
  tx: Tx,
  id: string,
  templates: MessageTemplates,
): Promise<SubscriptionMessage | null> {
  const message = await tx.get('outbox', id);
  if (message?.state !== 'waiting') return null;
  const subscriber = await tx.get('subscribers', message.personId);

  const template = templates[message.topic];
  const after = template === undefined ? null : spent(subscriber, message.topic);
  if (template === undefined || after === null) {
    await tx.replace('outbox', { ...message, state: 'unwanted' });
    return null;
  }

  await tx.replace('subscribers', after);
  await tx.replace('outbox', { ...message, state: 'sent' });
  const data = fieldsOf(template, message.data);
  return { openid: after.openid, templateId: template.id, page: message.page, data };
}

async function marked(tx: Tx, id: string, state: OutgoingMessage['state']): Promise<void> {
  const message = await tx.get('outbox', id);
  if (message !== null) await tx.replace('outbox', { ...message, state });
}
