import { sealProofFor } from '@domain/audit';
import type { Handler } from '../../runtime/handler';

export const getSeal: Handler<'seal.get'> = async (input, { store, digest }) => {
  const { villageId, householdId } = input;
  const [seal] = await store.list('seals', {
    where: { villageId },
    order: ['day', 'desc'],
    limit: 1,
  });
  if (!seal) return null;

  const claim = sealProofFor(seal, householdId, digest);

  const { day, at, root, hash, prevHash, heads, faults } = seal;
  return {
    day,
    at,
    root,
    hash,
    prevHash,
    households: heads.length,
    faults: [...faults],
    claim: claim && { head: claim.head, proof: claim.proof.map((step) => ({ ...step })) },
  };
};
