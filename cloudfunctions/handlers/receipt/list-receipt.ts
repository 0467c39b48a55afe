import type { Output } from '@contract/index';
import type { Receipt } from '@domain/receipt/receipt';
import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const listReceipt: Handler<'receipt.list'> = async (input, { store }) => {
  const { villageId, limit } = input;
  const found = await store.list('receipts', {
    where: { villageId, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  return { receipts: page.map(receiptRow), next };
};

function receiptRow(receipt: Receipt): Output<'receipt.list'>['receipts'][number] {
  const { id, no, kind, items, costFen, fund, donationId, party, note, on, photoIds } = receipt;
  return {
    ...{ id, no, kind, costFen, fund, donationId, party, note, on },
    ...{ items: [...items], photoIds: [...photoIds] },
    ...{ byName: receipt.by.name, at: receipt.at },
  };
}
