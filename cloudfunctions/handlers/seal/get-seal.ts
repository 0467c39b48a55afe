import { sealProofFor } from '@domain/audit';
import type { Handler } from '../../runtime/handler';

export const getSeal: Handler<'seal.get'> = async (input, { store, digest }) => {
  const { villageId, householdId } = input;
  const [seal] = await store.list('seals', {
    where: { villageId },
    order: ['day', 'desc'],
    limit: 1,
  });
  const sealed = await store.get('sealedHeads', villageId);
  if (!seal || !sealed) return null;

  // Between the two reads another night may have been sealed; then this phone asks again tomorrow.
  const claim = sealed.day === seal.day ? sealProofFor(sealed, householdId, digest) : null;

  const { day, at, root, hash, prevHash, households, faults } = seal;
  return {
    day,
    at,
    root,
    hash,
    prevHash,
    households,
    faults: [...faults],
    claim: claim && { head: claim.head, proof: claim.proof.map((step) => ({ ...step })) },
  };
};
