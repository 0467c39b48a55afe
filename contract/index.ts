import type * as v from 'valibot';
import type { RefusalCode, RefusalFacts } from '@domain/refusal';
import { bagEndpoints } from './bag';
import { claimEndpoints } from './claim';
import { consentEndpoints } from './consent';
import { countEndpoints } from './count';
import { countersignEndpoints } from './countersign';
import { dayEndpoints } from './day';
import { disclosureEndpoints } from './disclosure';
import { donationEndpoints } from './donation';
import { drawEndpoints } from './draw';
import { entryEndpoints } from './entry';
import { findingEndpoints } from './finding';
import { flagEndpoints } from './flag';
import { fundEndpoints } from './fund';
import { goodsEndpoints } from './goods';
import { gradeEndpoints } from './grade';
import { householdEndpoints } from './household';
import { memberEndpoints } from './member';
import { merchantEndpoints } from './merchant';
import { messageEndpoints } from './message';
import { objectionEndpoints } from './objection';
import { outingEndpoints } from './outing';
import { passbookEndpoints } from './passbook';
import { periodEndpoints } from './period';
import { personEndpoints } from './person';
import { photoEndpoints } from './photo';
import { priceCutEndpoints } from './price-cut';
import { proposalEndpoints } from './proposal';
import { publicityEndpoints } from './publicity';
import { receiptEndpoints } from './receipt';
import { relationEndpoints } from './relation';
import { reservationEndpoints } from './reservation';
import { reviewEndpoints } from './review';
import { rulebookEndpoints } from './rulebook';
import { saleEndpoints } from './sale';
import { shopEndpoints } from './shop';
import { standingEndpoints } from './standing';
import { tableEndpoints } from './table';
import { statementEndpoints } from './statement';
import { villageEndpoints } from './village';
import { voucherEndpoints } from './voucher';

/** Every call the mini-program can make. A new call starts here. */
export const endpoints = {
  ...personEndpoints,
  ...priceCutEndpoints,
  ...countEndpoints,
  ...bagEndpoints,
  ...claimEndpoints,
  ...consentEndpoints,
  ...countersignEndpoints,
  ...dayEndpoints,
  ...disclosureEndpoints,
  ...donationEndpoints,
  ...drawEndpoints,
  ...findingEndpoints,
  ...goodsEndpoints,
  ...gradeEndpoints,
  ...householdEndpoints,
  ...memberEndpoints,
  ...merchantEndpoints,
  ...messageEndpoints,
  ...photoEndpoints,
  ...rulebookEndpoints,
  ...saleEndpoints,
  ...shopEndpoints,
  ...entryEndpoints,
  ...flagEndpoints,
  ...fundEndpoints,
  ...objectionEndpoints,
  ...outingEndpoints,
  ...passbookEndpoints,
  ...periodEndpoints,
  ...proposalEndpoints,
  ...publicityEndpoints,
  ...receiptEndpoints,
  ...relationEndpoints,
  ...reservationEndpoints,
  ...reviewEndpoints,
  ...standingEndpoints,
  ...statementEndpoints,
  ...tableEndpoints,
  ...villageEndpoints,
  ...voucherEndpoints,
};

export type EndpointName = keyof typeof endpoints;
export type Input<N extends EndpointName> = v.InferOutput<(typeof endpoints)[N]['input']>;
export type Output<N extends EndpointName> = v.InferOutput<(typeof endpoints)[N]['output']>;

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: RefusalCode | 'INTERNAL';
      readonly facts: RefusalFacts;
    };
