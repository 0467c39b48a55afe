import { readItems } from '@domain/receipt/sheet';
import { requireThat } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';
import { readSheet } from '../../runtime/sheet';

/** As many as one receipt takes, and as many kinds of goods as a village has. */
const LINES_MAX = 20;
const COLUMNS = 5;
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
  const isFitting = lines.length <= LINES_MAX;
  requireThat(isFitting, 'SHEET_TOO_LARGE', { rows: LINES_MAX, columns: COLUMNS });

  return {
    lines: lines.map(({ line, item, faults }) => ({
      line,
      item,
      faults: faults.map(({ code, facts }) => ({ code, facts: { ...facts } })),
    })),
  };
};
