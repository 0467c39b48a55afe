import { decideRenewal } from '@domain/passbook';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { passbookOf } from '../../runtime/passbook-entries';

export const renewPassbook: Handler<'passbook.renew'> = async (input, context) =>
  doOnce(context, { call: 'passbook.renew', input }, async (tx) => {
    if ((await householdHere(tx, input)) === null) return refuse('NOT_FOUND');
    const { passbook, isNew } = await passbookOf(tx, input);

    const renewed = decideRenewal(passbook, input.booklet, input.whole);

    if (isNew) await tx.insert('passbooks', renewed);
    else await tx.replace('passbooks', renewed);
    return { booklet: renewed.booklet };
  });
