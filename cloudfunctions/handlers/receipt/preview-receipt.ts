import { DELIVERY_LINES_MAX } from '@domain/receipt/parts';
import { readItems } from '@domain/receipt/sheet';
import { requireThat } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';
import { readSheet } from '../../runtime/sheet';

const COLUMNS = 5;
/** As many kinds of goods as a village has. */
const GOODS_MAX = 500;

export const previewReceipt: Handler<'receipt.preview'> = async (input, { store, now }) => {
  const { villageId, file } = input;
  const cells = await readSheet(Buffer.from(file, 'base64'));
  const goods = await store.list('goods', {
    where: { villageId },
    order: ['order', 'asc'],
    limit: GOODS_MAX,
  });

  const lines = readItems(cells, goods, dayOf(now));
  const isFitting = lines.length <= DELIVERY_LINES_MAX;
  requireThat(isFitting, 'SHEET_TOO_LARGE', { rows: DELIVERY_LINES_MAX, columns: COLUMNS });

  return {
    lines: lines.map(({ line, item, faults }) => ({
      line,
      item,
      faults: faults.map(({ code, facts }) => ({ code, facts: { ...facts } })),
    })),
  };
};
