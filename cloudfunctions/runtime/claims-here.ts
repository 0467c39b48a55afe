import { claimIdOf, type Claim } from '@domain/claim/claim';
import type { Entry } from '@domain/entry';
import { merchantsOf } from '@domain/person';
import type { Output } from '@contract/index';
import type { Caller } from './handler';
import type { Store, Transaction } from './store';

type Source = Pick<Store, 'get'> | Pick<Transaction, 'get'>;

/** A claim by its code, as far as the caller may know of it: a merchant knows its own. */
export async function claimHere(
  source: Source,
  { caller, villageId, code }: { caller: Caller; villageId: string; code: string },
): Promise<Claim | null> {
  const claim = await source.get('claims', claimIdOf(villageId, code));
  return claim !== null && mayOpenMerchant(caller, claim) ? claim : null;
}

/** Who serves the village knows every merchant of it, a merchant itself. */
export function mayOpenMerchant(
  { role, person }: Caller,
  { villageId, merchantId }: Pick<Claim, 'villageId' | 'merchantId'>,
): boolean {
  return role !== 'merchant' || merchantsOf(person, villageId).includes(merchantId);
}

/** The claims a redemption opened. */
export async function claimsOfEntry(tx: Transaction, entry: Entry): Promise<Claim[]> {
  const { villageId, source } = entry;
  const claims: Claim[] = [];
  if (source.kind !== 'redemption') return claims;
  for (const { claim: code } of source.items) {
    const claim = code === null ? null : await tx.get('claims', claimIdOf(villageId, code));
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

export function claimRow(claim: Claim): Output<'claim.find'>['claim'] {
  const { code, merchantId, name, unitName, householdNumber, count, used, price } = claim;
  const { state, until, madeAt, usedAt, place } = claim;
  const what = { code, merchantId, name, unitName, householdNumber, count, used, price };
  return { ...what, state, until, madeAt, usedAt, place };
}
