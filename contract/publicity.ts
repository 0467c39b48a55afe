import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Limit, Place } from './field';
import { PublishedProposal } from './proposal-row';

export const publicityEndpoints = {
  /**
   * The publicity board: additions on show or with an objection open, and for some weeks what
   * became of them. The newest first.
   */
  'publicity.list': villageEndpoint(['villager', 'scorer', 'committee', 'supervisor', 'clerk'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      proposals: v.array(PublishedProposal),
      next: v.nullable(v.string()),
    }),
  }),
};
