import * as v from 'valibot';
import type { Role } from '@domain/person';
import type { RefusalCode } from '@domain/refusal';
import { Id } from './field';

/**
 * Where a call belongs, and so what its caller must belong to:
 * - person: to nobody but the caller; any signed-in person may make it;
 * - village: the input names the village, the caller holds one of `roles` there;
 * - household: as village, and a villager must be bound to the household the input names;
 * - township: the input names the township.
 */
export type Scope = 'person' | 'village' | 'household' | 'township';

export interface Endpoint<
  I extends v.GenericSchema = v.GenericSchema,
  O extends v.GenericSchema = v.GenericSchema,
> {
  readonly scope: Scope;
  /** Who may call, the more trusted first: a person with several roles acts in the first one held. */
  readonly roles: readonly Role[];
  readonly input: I;
  readonly output: O;
  /** The refusals a caller should be ready for, beyond the ones any endpoint may give. */
  readonly refuses: readonly RefusalCode[];
}

interface Definition<E extends v.ObjectEntries, O extends v.GenericSchema> {
  readonly input: E;
  readonly output: O;
  readonly refuses?: readonly RefusalCode[];
}

export function personEndpoint<const E extends v.ObjectEntries, O extends v.GenericSchema>(
  definition: Definition<E, O>,
) {
  return made('person', [], definition, {});
}

export function villageEndpoint<const E extends v.ObjectEntries, O extends v.GenericSchema>(
  roles: readonly Role[],
  definition: Definition<E, O>,
) {
  return made('village', roles, definition, { villageId: Id });
}

export function householdEndpoint<const E extends v.ObjectEntries, O extends v.GenericSchema>(
  roles: readonly Role[],
  definition: Definition<E, O>,
) {
  return made('household', roles, definition, { villageId: Id, householdId: Id });
}

export function townshipEndpoint<const E extends v.ObjectEntries, O extends v.GenericSchema>(
  definition: Definition<E, O>,
) {
  return made('township', ['township'], definition, { townshipId: Id });
}

function made<
  S extends Scope,
  const E extends v.ObjectEntries,
  const P extends v.ObjectEntries,
  O extends v.GenericSchema,
>(scope: S, roles: readonly Role[], { input, output, refuses = [] }: Definition<E, O>, place: P) {
  return { scope, roles, input: v.strictObject({ ...place, ...input }), output, refuses };
}
