import type { Handler } from '../../runtime/handler';

export const listVoucher: Handler<'voucher.list'> = async (input, { store }) => {
  const { villageId, state, before, limit } = input;
  const page = await store.list('vouchers', {
    where: { villageId, state, number: before === undefined ? undefined : { before } },
    order: ['number', 'desc'],
    limit,
  });

  const vouchers = page.map(({ number, value, state: now, issuedTo, issuedAt, until, ending }) => {
    return { number, value, state: now, issuedTo, issuedAt, until, ending };
  });

  return { vouchers, next: page.length < limit ? null : (vouchers.at(-1)?.number ?? null) };
};
