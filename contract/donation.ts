import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import {
  Day,
  Fen,
  FenAsked,
  Instant,
  Limit,
  Place,
  QuarterKey,
  Reason,
  RequestId,
  Text,
  WholeNumber,
} from './field';
import { PhotoIds } from './proposal';

const KEEPERS = ['committee', 'clerk'] as const;
const NAME_MAX = 30;
const PURPOSE_MAX = 40;

export const Donor = v.strictObject({ name: Text(NAME_MAX), shown: v.boolean() });

/** What the donor wants it used for; left out when the village decides. */
export const Purpose = Text(PURPOSE_MAX);

/** Things given. */
export const GivenLines = v.array(
  v.strictObject({ name: v.string(), unitName: v.string(), pieces: WholeNumber }),
);

const Donation = v.strictObject({
  id: v.string(),
  no: v.string(),
  kind: v.picklist(['money', 'goods']),
  donorName: v.string(),
  shown: v.boolean(),
  purpose: v.string(),
  amountFen: Fen,
  spentFen: Fen,
  given: GivenLines,
  state: v.picklist(['kept', 'undone']),
  on: v.string(),
  note: v.string(),
  photoIds: v.array(v.string()),
  byName: v.string(),
  at: Instant,
});

export const donationEndpoints = {
  /** Money somebody gave, under a receipt number. Things are written down as they are received. */
  'donation.create': villageEndpoint(KEEPERS, {
    input: {
      requestId: RequestId,
      donor: Donor,
      purpose: v.optional(Purpose),
      amountFen: FenAsked,
      on: Day,
      note: v.optional(Reason),
      photoIds: v.optional(PhotoIds),
    },
    output: v.strictObject({ donationId: v.string(), no: v.string() }),
    refuses: ['DAY_OUT_OF_REACH', 'NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /**
   * What was given, money and things, the newest first; of one quarter or of all time. A name its owner
   * does not want shown is told to the committee, the supervisors and who took it down.
   */
  'donation.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: { quarter: v.optional(QuarterKey), before: v.optional(Place), limit: Limit },
    output: v.strictObject({ donations: v.array(Donation), next: v.nullable(v.string()) }),
  }),
};
