/** What an entry of points on paper, or back from a merchant, records; and what all entries share. */
import * as v from 'valibot';
import { ROLES } from '@domain/person';
import { PointsAmount, WholeNumber } from './field';

export const Signature = v.strictObject({
  id: v.string(),
  name: v.string(),
  role: v.picklist(ROLES),
});

export const Payments = v.array(v.strictObject({ no: WholeNumber, amount: PointsAmount }));

const Slips = v.array(v.strictObject({ number: v.string(), value: PointsAmount }));

export const VoucherOutSource = v.strictObject({
  kind: v.literal('voucherOut'),
  slips: Slips,
  until: v.nullable(v.string()),
  takenFrom: Payments,
  countersignedBy: v.nullable(Signature),
});

export const VoucherInSource = v.strictObject({
  kind: v.literal('voucherIn'),
  slips: Slips,
  restored: Payments,
  reason: v.nullable(v.string()),
  countersignedBy: v.nullable(Signature),
});

export const ClaimBackSource = v.strictObject({
  kind: v.literal('claimBack'),
  entryId: v.string(),
  no: WholeNumber,
  claim: v.string(),
  name: v.string(),
  unitName: v.string(),
  count: WholeNumber,
  restored: Payments,
});
