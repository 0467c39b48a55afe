import type { EndpointName, Input, Output, Reply } from '@contract/index';
import { Refusal } from '@domain/refusal';

/** Makes a call as somebody; throws the refusal, or an error when something broke. */
export type Ask = <N extends EndpointName>(
  openid: string,
  name: N,
  input: Input<N>,
) => Promise<Output<N>>;

export function askThrough(
  answer: (event: unknown, openid: string) => Promise<Reply<unknown>>,
): Ask {
  return async <N extends EndpointName>(openid: string, endpoint: N, input: Input<N>) => {
    const reply = await answer({ endpoint, input }, openid);
    // Safe: the cloud checked this value with the same endpoint's output schema.
    if (reply.ok) return reply.value as Output<N>;
    if (reply.code === 'INTERNAL') throw new Error(`${endpoint} failed`);
    throw new Refusal(reply.code, reply.facts);
  };
}
