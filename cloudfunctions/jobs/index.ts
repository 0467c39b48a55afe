import { identityOf, type FunctionContext } from '../runtime/cloudbase-sdk';
import { cloudDependencies } from '../runtime/dependencies';
import { sealDay } from '../runtime/seal-day';

const { store, digest, clock } = cloudDependencies();

/** What the timers of config/cloud.ts start. A client that calls it gets nothing done. */
export async function main(event: { readonly TriggerName?: string }, context: FunctionContext) {
  if (identityOf(context).fromClient) return { done: false };
  if (event.TriggerName !== 'seal-day') return { done: false };
  return { done: true, ...(await sealDay({ store, digest, now: clock() })) };
}
