/** What is shown of a proposal: to its reviewers, to its household, and to everybody. */
import * as v from 'valibot';
import { PROPOSAL_STATES } from '@domain/proposal/proposal';
import { ROLES } from '@domain/person';
import { Instant, PointsAmount, QuantityAmount, Text, WholeNumber } from './field';

const NAME_MAX = 20;

export const ProposalState = v.picklist(PROPOSAL_STATES);

/** Whose doing it was. A child has no name here: there is no field for one. */
export const MemberOfHousehold = v.variant('kind', [
  v.strictObject({ kind: v.literal('adult'), name: Text(NAME_MAX) }),
  v.strictObject({ kind: v.literal('minor') }),
]);

/** How a household that has no phone came to know: its card in the hand, or somebody who stood by. */
export const ConfirmationAtTheDoor = v.variant('how', [
  v.strictObject({
    how: v.literal('card'),
    cardToken: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/)),
  }),
  v.strictObject({ how: v.literal('witness'), witness: Text(NAME_MAX) }),
]);

const Worth = v.variant('kind', [
  v.strictObject({ kind: v.literal('fixed'), points: PointsAmount }),
  v.strictObject({ kind: v.literal('range'), least: PointsAmount, most: PointsAmount }),
  v.strictObject({
    kind: v.literal('perUnit'),
    points: PointsAmount,
    unitName: v.string(),
    quantityMax: QuantityAmount,
  }),
]);

const Outcomes = v.array(
  v.strictObject({ upheld: v.boolean(), reason: v.string(), on: v.string() }),
);

const Stretch = v.strictObject({ from: Instant, until: Instant });

/** What reviewers and the household both see. */
const About = {
  id: v.string(),
  householdId: v.string(),
  itemCode: v.string(),
  itemName: v.string(),
  dimensionName: v.string(),
  direction: v.picklist(['addition', 'deduction']),
  worth: Worth,
  /** Which books it moves. */
  books: v.strictObject({ score: v.boolean(), exchange: v.boolean() }),
  quantity: v.nullable(QuantityAmount),
  occurredOn: v.string(),
  period: v.string(),
  member: v.nullable(MemberOfHousehold),
  note: v.string(),
  photoIds: v.array(v.string()),
  origin: v.picklist(['self', 'visit', 'bulk', 'finding']),
  byName: v.string(),
  byRole: v.picklist(ROLES),
  /** Whether the caller proposed it. */
  mine: v.boolean(),
  state: ProposalState,
  confirmation: v.nullable(
    v.strictObject({
      how: v.picklist(['phone', 'card', 'witness', 'paper']),
      witness: v.nullable(v.string()),
      at: Instant,
    }),
  ),
  /** The magnitude decided; null until it is. */
  value: v.nullable(PointsAmount),
  publicity: v.nullable(Stretch),
  outcomes: Outcomes,
  ending: v.nullable(v.strictObject({ reason: v.string(), at: Instant })),
  createdAt: Instant,
  /** When somebody must have acted; null when nobody has to. */
  dueAt: v.nullable(Instant),
  /** Sorts a list of them; a page goes on before (or after) the last one's. */
  place: v.string(),
};

/** Three opinions and no names, in no order, once it is decided; empty until then. */
const Verdict = v.array(v.strictObject({ agree: v.boolean(), points: v.nullable(PointsAmount) }));

/** A proposal as those see it who review it: nobody's mark but their own before it is decided. */
export const ReviewedProposal = v.strictObject({
  ...About,
  householdNumber: v.string(),
  maskedName: v.string(),
  marksIn: WholeNumber,
  ownMark: v.nullable(
    v.strictObject({ agree: v.boolean(), points: v.nullable(PointsAmount), at: Instant }),
  ),
  verdict: Verdict,
  /** Kin of the household, or of it: the caller has no say here. */
  recused: v.boolean(),
  /** What keeps the caller from the next step of the review, if anything does. */
  bar: v.nullable(v.picklist(['recused', 'proposer', 'firstReviewer', 'marked', 'role'])),
});

/** A proposal as its own household sees it: everything about it, and no judge's name. */
export const OwnProposal = v.strictObject({ ...About, verdict: Verdict });

/** A proposal on the publicity board: what is public, and nothing else. */
export const PublishedProposal = v.strictObject({
  id: v.string(),
  maskedName: v.string(),
  itemName: v.string(),
  dimensionName: v.string(),
  value: PointsAmount,
  occurredOn: v.string(),
  from: Instant,
  until: Instant,
  state: v.picklist(['publicity', 'objected', 'posted', 'voided']),
  outcomes: Outcomes,
});
