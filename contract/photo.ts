import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Id, Instant, RequestId, SmallFile } from './field';

const PEOPLE_HERE = ['committee', 'supervisor', 'scorer', 'clerk', 'villager'] as const;

export const photoEndpoints = {
  /** Evidence, shrunk on the phone. With a household, the household may see it too. */
  'photo.create': villageEndpoint(PEOPLE_HERE, {
    input: { requestId: RequestId, base64: SmallFile, householdId: v.optional(Id) },
    output: v.strictObject({ photoId: v.string() }),
    refuses: ['NOT_FOUND', 'PHOTO_UNREADABLE', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** A link that expires, for who may see the photo; to everybody else there is none. */
  'photo.link': villageEndpoint(PEOPLE_HERE, {
    input: { photoId: Id },
    output: v.strictObject({ url: v.string(), expiresAt: Instant }),
    refuses: ['NOT_FOUND'],
  }),
};
