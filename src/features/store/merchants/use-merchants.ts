import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type MerchantRow = Output<'merchant.list'>['merchants'][number];
export type Statement = Output<'merchant.statement'>;
export type UseRow = Statement['lines'][number];
export type Service = Output<'goods.list'>['goods'][number];

const PAGE = 20;

export function useMerchants(villageId: string) {
  return useLoad(`merchants ${villageId}`, async () => {
    const { merchants } = await call('merchant.list', { villageId });
    return merchants;
  });
}

/** The services of one merchant, also those off the shelf. */
export function useServices(villageId: string, merchantId: string) {
  return useLoad(`services ${merchantId}`, async () => {
    const { goods } = await call('goods.list', { villageId, offShelfToo: true });
    return goods.filter((item) => item.merchantId === merchantId);
  });
}

interface Month {
  readonly villageId: string;
  readonly merchantId: string;
  readonly month: string;
}

/** What a month comes to, whatever of it is listed. */
export function useStatement(about: Month) {
  const { merchantId, month } = about;
  return useLoad(`statement ${merchantId} ${month}`, () =>
    call('merchant.statement', { ...about, limit: 1 }),
  );
}

/** Each time a service was had in the month, the latest first. */
export function useUses(about: Month) {
  const { merchantId, month } = about;
  return usePages(`uses ${merchantId} ${month}`, async (before) => {
    const page = await call('merchant.statement', {
      ...about,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.lines, next: page.next };
  });
}
