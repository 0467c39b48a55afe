import * as v from 'valibot';
import { CONSENT_KINDS } from '@domain/consent';
import { OUTCOMES } from '@domain/grade/scheme';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { HouseholdNumber, Instant, Limit, RequestId } from './field';
import { PhotoIds } from './proposal';

const ConsentKind = v.picklist(CONSENT_KINDS);

const Answer = v.strictObject({ kind: ConsentKind, state: v.picklist(['given', 'withdrawn']) });

/** Taken down by the committee, it has a photo of the sheet the household signed. */
const Wish = { requestId: RequestId, kind: ConsentKind, photoIds: v.optional(PhotoIds) };

export const consentEndpoints = {
  'consent.give': householdEndpoint(['villager', 'committee'], {
    input: Wish,
    output: Answer,
    refuses: ['NOT_FOUND', 'HOUSEHOLD_CLOSED', 'PHOTO_MISSING', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** At once: the board forgets the household, and no bank is told of it any more. */
  'consent.withdraw': householdEndpoint(['villager', 'committee'], {
    input: Wish,
    output: Answer,
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Both consents as they stand, with everything the household has said. */
  'consent.list': householdEndpoint(['villager', 'committee', 'supervisor'], {
    input: {},
    output: v.strictObject({
      consents: v.array(
        v.strictObject({
          kind: ConsentKind,
          /** none: never asked, or never answered. */
          state: v.picklist(['none', 'given', 'withdrawn']),
          /** The latest last. */
          history: v.array(
            v.strictObject({
              what: v.picklist(['given', 'withdrawn']),
              how: v.picklist(['phone', 'paper', 'departure']),
              photoIds: v.array(v.string()),
              byName: v.string(),
              at: Instant,
            }),
          ),
        }),
      ),
    }),
  }),
  /** Which households agree to something, by number: whom the bank may be told of. */
  'consent.survey': villageEndpoint(['committee', 'supervisor'], {
    input: { kind: ConsentKind, after: v.optional(HouseholdNumber), limit: Limit },
    output: v.strictObject({
      households: v.array(
        v.strictObject({
          householdId: v.string(),
          householdNumber: v.string(),
          maskedName: v.string(),
          /** Its last published grade; null before it has one. */
          grade: v.nullable(v.picklist(OUTCOMES)),
          roundId: v.nullable(v.string()),
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
};
