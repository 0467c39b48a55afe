import * as v from 'valibot';
import { endpoints, type EndpointName, type Input, type Output, type Reply } from '@contract/index';
import { refuse, Refusal, requireThat } from '@domain/refusal';
import { actingRole, personIdOf, stranger, type Place } from './identity';
import type { Caller, Context, Handlers } from './handler';
import { Busy } from './store';

export interface Dependencies extends Omit<Context, 'caller' | 'now'> {
  /** The present instant as ISO text in UTC. */
  readonly clock: () => string;
  /** Where bugs go: the function's log. */
  readonly report: (error: unknown) => void;
}

const Call = v.strictObject({ endpoint: v.pipe(v.string(), v.maxLength(64)), input: v.unknown() });

/**
 * Turns the handlers into one function: who is calling, may they, is the input valid, run, is the
 * output what the contract says. Always answers with a Reply, never with an error.
 */
export function serve(handlers: Handlers, dependencies: Dependencies) {
  return async (event: unknown, openid: string): Promise<Reply<unknown>> => {
    try {
      return { ok: true, value: await answer(handlers, dependencies, { event, openid }) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code, facts: error.facts };
      if (error instanceof Busy) return { ok: false, code: 'BUSY', facts: {} };
      dependencies.report(error);
      return { ok: false, code: 'INTERNAL', facts: {} };
    }
  };
}

async function answer(
  handlers: Handlers,
  { clock, ...dependencies }: Dependencies,
  call: { readonly event: unknown; readonly openid: string },
): Promise<unknown> {
  const { endpoint: name, input } = parsed(Call, call.event);
  if (!isEndpointName(name)) return refuse('NOT_FOUND', { endpoint: name.slice(0, 40) });
  requireThat(call.openid !== '', 'FORBIDDEN');

  const caller = await callerOf(dependencies, call.openid, { name, input });
  return run(handlers, { name, input }, { ...dependencies, caller, now: clock() });
}

/** Refuses before the input is looked at any closer, so that a stranger learns nothing from it. */
async function callerOf(
  { store, digest }: Pick<Context, 'store' | 'digest'>,
  openid: string,
  { name, input }: { readonly name: EndpointName; readonly input: unknown },
): Promise<Caller> {
  const id = personIdOf(openid, digest);
  const person = (await store.get('persons', id)) ?? stranger(id);
  if (endpoints[name].scope === 'person') return { person, role: null, openid };
  const role = actingRole(person, endpoints[name], placeOf(input)) ?? refuse('FORBIDDEN');
  return { person, role, openid };
}

/** Generic in the name so that input, handler and output are known to belong together. */
async function run<N extends EndpointName>(
  handlers: Handlers,
  { name, input }: { readonly name: N; readonly input: unknown },
  context: Context,
): Promise<Output<N>> {
  // Safe: TypeScript cannot follow that the schema under a name yields the input under that name.
  const checked = parsed(endpoints[name].input as v.GenericSchema, input) as Input<N>;
  const output = await handlers[name](checked, context);
  // Safe: as above, for the output.
  return v.parse(endpoints[name].output, output);
}

function isEndpointName(name: string): name is EndpointName {
  return Object.hasOwn(endpoints, name);
}

const Text = v.optional(v.fallback(v.optional(v.string()), undefined));
const PlaceSchema = v.fallback(
  v.object({ villageId: Text, householdId: Text, townshipId: Text }),
  {},
);

function placeOf(input: unknown): Place {
  const { villageId, householdId, townshipId } = v.parse(PlaceSchema, input);
  return {
    ...(villageId === undefined ? {} : { villageId }),
    ...(householdId === undefined ? {} : { householdId }),
    ...(townshipId === undefined ? {} : { townshipId }),
  };
}

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  // A list has no fields, so a schema without required ones would let it pass for an object.
  requireThat(!Array.isArray(value), 'BAD_INPUT', { field: '' });
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  return refuse('BAD_INPUT', { field: (v.getDotPath(result.issues[0]) ?? '').slice(0, 80) });
}
