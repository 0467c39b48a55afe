import type { Output } from '@contract/index';
import type { FundKind } from '@domain/fund/fund';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type Balances = Output<'fund.get'>;
export type FundMove = Output<'fund.list'>['moves'][number];
export type Donation = Output<'donation.list'>['donations'][number];
export type Bundle = Output<'bundle.list'>['bundles'][number];
export type Sale = Output<'sale.list'>['sales'][number];

const PAGE = 20;
const MOST = 50;

const from = (before: string | null) => (before === null ? {} : { before });

export function useFunds(villageId: string) {
  return useLoad(`funds ${villageId}`, () => call('fund.get', { villageId }));
}

export function useFundMoves(villageId: string, fund: FundKind | null) {
  return usePages(`fund-moves ${villageId} ${fund ?? ''}`, async (before) => {
    const about = { villageId, limit: PAGE, ...(fund === null ? {} : { fund }), ...from(before) };
    const { moves, next } = await call('fund.list', about);
    return { items: moves, next };
  });
}

export function useDonations(villageId: string) {
  return usePages(`donations ${villageId}`, async (before) => {
    const about = { villageId, limit: PAGE, ...from(before) };
    const { donations, next } = await call('donation.list', about);
    return { items: donations, next };
  });
}

/** Donations whose purpose money is still left for. */
export function useNamedDonations(villageId: string) {
  return useLoad(`named-donations ${villageId}`, async () => {
    const { donations } = await call('donation.list', { villageId, limit: MOST });
    return donations.filter(
      ({ purpose, amountFen, spentFen, state }) =>
        state === 'kept' && purpose !== '' && amountFen > spentFen,
    );
  });
}

/** Bundles that lie in the shop, and what they can be of. */
export function useKept(villageId: string) {
  return useLoad(`bundles ${villageId}`, async () => {
    const [{ bundles }, { table }] = await Promise.all([
      call('bundle.list', { villageId, state: 'kept', limit: MOST }),
      call('shop.get', { villageId }),
    ]);
    return { bundles, materials: table.materials };
  });
}

export function useSales(villageId: string) {
  return usePages(`sales ${villageId}`, async (before) => {
    const { sales, next } = await call('sale.list', { villageId, limit: PAGE, ...from(before) });
    return { items: sales, next };
  });
}

export function useStatement(villageId: string, quarter: string) {
  return useLoad(`statement ${villageId} ${quarter}`, () =>
    call('statement.get', { villageId, quarter }),
  );
}
