import { shownDonor, type Donation } from '@domain/fund/donation';
import type { Caller, Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';
import { photosFor } from '../../runtime/photos-of';

export const listDonation: Handler<'donation.list'> = async (input, { store, caller }) => {
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
      ...{
        donorName: mayName(donation, caller) ? donor.name : shownDonor(donor),
        shown: donor.shown,
      },
      ...{
        given: [...donation.given],
        photoIds: photosFor(caller, donation),
        byName: donation.by.name,
      },
    };
  });
  return { donations, next };
};

/** A clerk reads the name of who does not want it shown only where it was the clerk who took it down. */
function mayName({ by }: Donation, { role, person }: Caller): boolean {
  return role !== 'clerk' || by.id === person.id;
}
