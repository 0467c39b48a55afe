import { refuse } from '@domain/refusal';
import { claimHere, claimRow } from '../../runtime/claims-here';
import type { Handler } from '../../runtime/handler';

export const findClaim: Handler<'claim.find'> = async (input, { store, caller }) => {
  const claim = (await claimHere(store, { ...input, caller })) ?? refuse('NOT_FOUND');
  return { claim: claimRow(claim) };
};
