import { useRef, useState } from 'react';
import type { EndpointName, Input, Output } from '@contract/index';
import { Refusal } from '@domain/refusal';
import { NoAnswer } from '@/services/call';
import { toast } from '@/services/platform';
import { newRequestId } from '@/services/platform-random';
import { call } from '@/services/transport';
import { keepPending, settlePending, type Pending } from './pending';
import { WRITING } from './texts';

export type WriteState<T> =
  | { readonly step: 'idle' }
  | { readonly step: 'sending' }
  /** No answer came: it may have happened. Only `again` can tell, and is safe. */
  | { readonly step: 'unknown' }
  | { readonly step: 'refused'; readonly refusal: Refusal }
  | { readonly step: 'done'; readonly value: T };

type Writing = { readonly [N in EndpointName]: Input<N> extends { requestId: string } ? N : never };
export type WriteName = Writing[EndpointName];

export interface Write<N extends WriteName> {
  readonly state: WriteState<Output<N>>;
  /** Sends a new wish under a new request id. Resolves with the value, or null when it did not come. */
  readonly send: (input: Omit<Input<N>, 'requestId'>, label: string) => Promise<Output<N> | null>;
  /** Sends the last wish again, under the id it has. */
  readonly again: () => Promise<Output<N> | null>;
  /** Back to idle, for the next wish. */
  readonly reset: () => void;
}

/**
 * One write at a time, each kept on the phone until its answer is known; what is to be done then
 * follows the answer, whether it came at once or when the wish was sent again.
 */
export function useWrite<N extends WriteName>(
  name: N,
  onDone?: (value: Output<N>) => void | Promise<void>,
): Write<N> {
  const [state, setState] = useState<WriteState<Output<N>>>({ step: 'idle' });
  const [last, setLast] = useState<Pending | null>(null);
  // Two presses within one frame see the same state; this they do not.
  const busy = useRef(false);

  async function deliver(pending: Pending): Promise<Output<N> | null> {
    setState({ step: 'sending' });
    const outcome = await sent<N>(pending);
    setState(outcome);
    return outcome.step === 'done' ? outcome.value : null;
  }

  async function alone(work: () => Promise<Output<N> | null>): Promise<Output<N> | null> {
    if (busy.current) return null;
    busy.current = true;
    const value = await work().finally(() => {
      busy.current = false;
    });
    if (value !== null) await onDone?.(value);
    return value;
  }

  return {
    state,
    send: (input, label) =>
      alone(async () => {
        const pending = { name, input: { ...input, requestId: await newRequestId() }, label };
        if (!keepPending(pending)) {
          toast(WRITING.noRoom);
          return null;
        }
        setLast(pending);
        return deliver(pending);
      }),
    again: () => alone(async () => (last === null ? null : deliver(last))),
    reset: () => setState({ step: 'idle' }),
  };
}

/** Sends a kept write and says how it came out; an answer of either kind settles it. */
export async function sent<N extends WriteName>(pending: Pending): Promise<WriteState<Output<N>>> {
  try {
    // Safe: a pending write keeps the input of the call it names.
    const value = await call(pending.name as N, pending.input as Input<N>);
    settlePending(pending);
    return { step: 'done', value };
  } catch (error) {
    if (error instanceof NoAnswer) return { step: 'unknown' };
    if (!(error instanceof Refusal)) throw error;
    settlePending(pending);
    return { step: 'refused', refusal: error };
  }
}
