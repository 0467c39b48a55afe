import { decideClaimUse } from '@domain/claim/claim';
import { refuse } from '@domain/refusal';
import { claimHere } from '../../runtime/claims-here';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const useClaim: Handler<'claim.use'> = (input, context) =>
  doOnce(context, { call: 'claim.use', input }, async (tx) => {
    const { caller, now } = context;
    const claim = (await claimHere(tx, { ...input, caller })) ?? refuse('NOT_FOUND');
    const merchant = (await tx.get('merchants', claim.merchantId)) ?? refuse('NOT_FOUND');

    const by = signatureOf(caller);
    const used = decideClaimUse({ claim, fenPerPoint: merchant.fenPerPoint, now, by });

    await tx.replace('claims', used.claim);
    await tx.insert('claimUses', used.use);
    return { name: used.claim.name, left: used.claim.count - used.claim.used };
  });
