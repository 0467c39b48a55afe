import * as v from 'valibot';
import { householdEndpoint, townshipEndpoint } from './endpoint';
import { Hash, Instant, WholeNumber } from './field';

export const villageEndpoints = {
  /** The township's villages, each with how its last nightly seal came out. */
  'village.list': townshipEndpoint({
    input: {},
    output: v.strictObject({
      villages: v.array(
        v.strictObject({
          id: v.string(),
          name: v.string(),
          shopName: v.string(),
          practice: v.boolean(),
        }),
      ),
    }),
  }),
  /** The last published seal and the proof that this household is under it. */
  'seal.get': householdEndpoint(['committee', 'supervisor', 'villager'], {
    input: {},
    output: v.nullable(
      v.strictObject({
        day: v.string(),
        at: Instant,
        root: Hash,
        hash: Hash,
        prevHash: Hash,
        households: WholeNumber,
        faults: v.array(v.string()),
        claim: v.nullable(
          v.strictObject({
            head: v.strictObject({
              householdId: v.string(),
              no: WholeNumber,
              hash: Hash,
            }),
            proof: v.array(v.strictObject({ hash: Hash, left: v.boolean() })),
          }),
        ),
      }),
    ),
  }),
};
