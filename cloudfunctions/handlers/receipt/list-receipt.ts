import type { Output } from '@contract/index';
import type { Receipt } from '@domain/receipt/receipt';
import type { Caller, Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';
import { photosFor } from '../../runtime/photos-of';

export const listReceipt: Handler<'receipt.list'> = async (input, { store, caller }) => {
  const { villageId, limit } = input;
  const found = await store.list('receipts', {
    where: { villageId, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  return { receipts: page.map((receipt) => receiptRow(receipt, caller)), next };
};

function receiptRow(receipt: Receipt, caller: Caller): Output<'receipt.list'>['receipts'][number] {
  const { id, no, kind, items, costFen, fund, donationId, party, note, on } = receipt;
  return {
    ...{ id, no, kind, costFen, fund, donationId, party, note, on },
    ...{ items: [...items], photoIds: photosFor(caller, receipt) },
    ...{ byName: receipt.by.name, at: receipt.at },
  };
}
