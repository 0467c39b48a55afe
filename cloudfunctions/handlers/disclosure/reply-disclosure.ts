import { consentIdOf } from '@domain/consent';
import { decideReply } from '@domain/disclosure';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const replyDisclosure: Handler<'disclosure.reply'> = (input, context) => {
  const { villageId, disclosureId, limitFen, reference, repliedOn } = input;
  const { caller, now } = context;
  return doOnce(context, { call: 'disclosure.reply', input }, async (tx) => {
    const disclosure = await tx.get('disclosures', disclosureId);
    if (disclosure?.villageId !== villageId) return refuse('NOT_FOUND');
    const consent = await tx.get('consents', consentIdOf(disclosure.householdId, 'shareWithBank'));

    const reply = { limitFen, reference, repliedOn, byId: caller.person.id };
    const after = decideReply(disclosure, reply, { consent, now });

    await tx.replace('disclosures', after);
    return { disclosureId };
  });
};
