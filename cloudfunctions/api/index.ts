import { handlers } from '../handlers/index';
import { identityOf, type FunctionContext } from '../runtime/cloudbase-sdk';
import { cloudDependencies } from '../runtime/dependencies';
import { serve } from '../runtime/serve';

const answer = serve(handlers, cloudDependencies());

/** Every call of the mini-program. */
export const main = (event: unknown, context: FunctionContext) =>
  answer(callOf(event), identityOf(context).openid);

/** WeChat adds its own keys to what the client sent; only the call itself is ours. */
function callOf(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event;
  return {
    endpoint: 'endpoint' in event ? event.endpoint : undefined,
    input: 'input' in event ? event.input : undefined,
  };
}
