import { aServiceCounter } from './service-counter';

/** A hundred points earned, and four haircuts redeemed, two of them with one code. */
export async function aMonthOfServices() {
  const service = await aServiceCounter({ fen: 10_000 });
  await service.earn(100);
  const booked = [await service.book(2), await service.book(), await service.book()];
  return { ...service, booked };
}

export type Services = Awaited<ReturnType<typeof aMonthOfServices>>;
