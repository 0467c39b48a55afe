import type { Output } from '@contract/index';
import type { ClaimUse } from '@domain/claim/claim';
import { dueIdOf, type MerchantDue } from '@domain/merchant';
import { refuse, requireThat } from '@domain/refusal';
import { mayOpenMerchant } from '../../runtime/claims-here';
import type { Handler } from '../../runtime/handler';
import { merchantHere, merchantRow, owedOf, placesOf } from '../../runtime/merchant-here';

type Statement = Output<'merchant.statement'>;

export const statementMerchant: Handler<'merchant.statement'> = async (input, context) => {
  const { merchantId, month, before, limit } = input;
  const { store, caller } = context;
  requireThat(mayOpenMerchant(caller, input), 'NOT_FOUND');
  const merchant = (await merchantHere(store, input)) ?? refuse('NOT_FOUND');
  const [owed, due, page] = await Promise.all([
    owedOf(store, merchantId, month),
    store.get('merchantDues', dueIdOf(merchantId, month)),
    store.list('claimUses', {
      where: { merchantId, place: placesOf(month, before) },
      order: ['place', 'desc'],
      limit,
    }),
  ]);

  const lines = page.map(lineOf);
  const next = page.length < limit ? null : (lines.at(-1)?.place ?? null);

  return { merchant: merchantRow(merchant), ...owed, paid: paidOf(due), lines, next };
};

function paidOf(due: MerchantDue | null): Statement['paid'] {
  if (due === null) return null;
  const { fen, fund, at, by } = due;
  return { fen, fund, at, byName: by.name };
}

function lineOf(use: ClaimUse): Statement['lines'][number] {
  const { code, name, householdNumber, points, fen, at, by, place } = use;
  return { code, name, householdNumber, points, fen, at, byName: by.name, place };
}
