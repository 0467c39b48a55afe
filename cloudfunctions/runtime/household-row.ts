import { availableOf, type Household } from '@domain/household';

/** A household as the committee's lists show it. */
export function rowOf({ id, number, headName, hamlet, memberCount, state, account }: Household) {
  const { balance, frozen, entryCount, lastAt } = account;
  const available = availableOf(account);
  return {
    id,
    number,
    headName,
    hamlet,
    memberCount,
    state,
    balance,
    frozen,
    available,
    entryCount,
    lastAt,
  };
}
