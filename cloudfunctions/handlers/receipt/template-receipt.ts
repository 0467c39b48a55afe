import { receiptTemplate } from '@domain/receipt/sheet';
import { dayAfter, dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';
import { writeSheet } from '../../runtime/sheet';

const GOODS_MAX = 500;
const EXAMPLE_DAYS = 180;

export const templateReceipt: Handler<'receipt.template'> = async (input, { store, now }) => {
  const goods = await store.list('goods', {
    where: { villageId: input.villageId },
    order: ['order', 'asc'],
    limit: GOODS_MAX,
  });

  const sheets = receiptTemplate(goods, dayAfter(dayOf(now), EXAMPLE_DAYS));

  const bytes = await writeSheet(sheets);
  return { name: '进货单.xlsx', base64: Buffer.from(bytes).toString('base64') };
};
