import type { EndpointName, Input, Output, Reply } from '@contract/index';
import { Refusal } from '@domain/refusal';

export type Transport = (call: {
  readonly endpoint: string;
  readonly input: unknown;
}) => Promise<Reply<unknown>>;

/**
 * No answer came, or only that something broke: what was asked may have happened or not. A write
 * may be sent again under the same request id, and will have one effect.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export type Call = <N extends EndpointName>(name: N, input: Input<N>) => Promise<Output<N>>;

/** The one way to reach the cloud. Resolves with the value, or throws Refusal or NoAnswer. */
export function createCall(transport: Transport): Call {
  return async <N extends EndpointName>(endpoint: N, input: Input<N>): Promise<Output<N>> => {
    const reply = await transport({ endpoint, input });
    // Safe: the cloud checked this value with the same endpoint's output schema.
    if (reply.ok) return reply.value as Output<N>;
    if (reply.code === 'INTERNAL' || reply.code === 'BUSY') throw new NoAnswer(reply.code);
    throw new Refusal(reply.code, reply.facts);
  };
}
