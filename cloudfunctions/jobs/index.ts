import { identityOf, type FunctionContext } from '../runtime/cloudbase-sdk';
import { cloudDependencies } from '../runtime/dependencies';
import { keepDeadlines } from '../runtime/keep-deadlines/keep-deadlines';
import { sealDay } from '../runtime/seal-day';
import { sendMessages } from '../runtime/send-messages';

const dependencies = cloudDependencies();

/** What each timer of config/cloud.ts does, by its name. */
const JOBS: Readonly<Record<string, () => Promise<object>>> = {
  'keep-deadlines': () => keepDeadlines(dependencies),
  'seal-day': () => sealDay({ ...dependencies, now: dependencies.clock() }),
  'send-messages': () => sendMessages(dependencies),
};

/** What the timers start. A client that calls it gets nothing done. */
export async function main(event: { readonly TriggerName?: string }, context: FunctionContext) {
  if (identityOf(context).fromClient) return { done: false };
  const name = event.TriggerName ?? '';
  const job = Object.hasOwn(JOBS, name) ? JOBS[name] : undefined;
  return job === undefined ? { done: false } : { done: true, ...(await job()) };
}
