import * as v from 'valibot';
import { householdEndpoint } from './endpoint';
import { Instant, OneTimeCode, RequestId } from './field';

export const countersignEndpoints = {
  /** Six digits for who serves the own household: one posting, ten minutes; a new code voids the one before. */
  'countersign.create': householdEndpoint(['committee', 'supervisor', 'clerk'], {
    input: { requestId: RequestId },
    output: v.strictObject({ code: OneTimeCode, expiresAt: Instant }),
    refuses: ['NOT_FOUND', 'RECUSED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
