import * as v from 'valibot';
import { REFUSALS, type RefusalCode } from '@domain/refusal';

// Safe: the keys of REFUSALS are the codes.
const CODES = Object.keys(REFUSALS) as RefusalCode[];

/** Why one of many is refused, as a refusal tells it: the rest may stand. */
export const Fault = v.strictObject({
  code: v.picklist(CODES),
  facts: v.record(v.string(), v.union([v.string(), v.number()])),
});
