import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const listDonation: Handler<'donation.list'> = async (input, { store }) => {
  const { villageId, quarter, before, limit } = input;
  const found = await store.list('donations', {
    where: { villageId, quarter, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const donations = page.map((donation) => {
    const { id, no, kind, donor, purpose, amountFen, spentFen, state, on, note, at } = donation;
    return {
      ...{ id, no, kind, purpose, amountFen, spentFen, state, on, note, at },
      ...{ donorName: donor.name, shown: donor.shown },
      ...{ given: [...donation.given], byName: donation.by.name },
    };
  });
  return { donations, next };
};
