import { availableOf } from '@domain/household';
import { refuse } from '@domain/refusal';
import { householdHere } from '../../runtime/household-here';
import { placeBounds } from '../../runtime/ledger-where';
import { listedEntries } from '../../runtime/listed-entries';
import type { Handler } from '../../runtime/handler';

const LATEST = 5;

export const homeHousehold: Handler<'household.home'> = async (input, { store }) => {
  const [household, latest] = await Promise.all([
    householdHere(store, input),
    listedEntries(store, {
      where: { ...input, place: placeBounds({}) },
      order: ['place', 'desc'],
      limit: LATEST,
    }),
  ]);

  const { number, headName, cardToken, account } = household ?? refuse('NOT_FOUND');

  const { balance, frozen, scores, remainders, entryCount, chainHead } = account;
  return {
    number,
    headName,
    cardToken,
    balance,
    frozen,
    available: availableOf(account),
    scores: { ...scores },
    remainders: { ...remainders },
    head: { no: entryCount, hash: chainHead },
    latest,
  };
};
