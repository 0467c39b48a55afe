import { POINT, points } from '@domain/points';
import { uuid } from '../../__tests__/support/builders';
import { aMonthOfServices, type Services } from '../../__tests__/support/month-of-services';
import type { ScenariosIn } from './busy-counter';

export const aServiceShop = aMonthOfServices;

const issued = async ({ world, clerk, place, household }: Services, count: number) => {
  const values = Array.from({ length: count }, () => points(5 * POINT));
  const { cardToken } = household;
  return world.as(clerk)('voucher.issue', { ...place, requestId: uuid(), cardToken, values });
};

const printed = async (services: Services) => {
  const { entry } = await issued(services, 1);
  const { villageId } = services.place;
  const { slips } = await services.world.as(services.clerk)('voucher.print', {
    villageId,
    entryId: entry.id,
  });
  return slips.map(({ number, secret }) => ({ number, secret }));
};

const codeOf = ({ booked: [first] }: Services): string => first?.code ?? '';

/** Paper and services, each with how many round trips it takes today. */
export const PAPER: ScenariosIn<Services> = {
  'redemption.create of 1 service': { budget: 2 * 1 + 7, run: ({ book }) => book() },
  'claim.find': { budget: 1, run: (services) => services.find(codeOf(services)) },
  'claim.use': { budget: 7, run: (services) => services.use(codeOf(services)) },
  'claim.mine': { budget: 1, run: ({ mine }) => mine() },
  'merchant.list': {
    budget: 1,
    run: ({ world, committee, place: { villageId } }) =>
      world.as(committee)('merchant.list', { villageId }),
  },
  'merchant.save': {
    budget: 4,
    run: ({ world, committee, place: { villageId } }) =>
      world.as(committee)('merchant.save', {
        ...{ villageId, requestId: uuid(), name: '老李修理铺', note: '桥头' },
        ...{ fenPerPoint: 90, state: 'active' },
      }),
  },
  'merchant.statement': { budget: 5, run: ({ statement }) => statement('2026-11') },
  'merchant.settle': {
    budget: 11,
    run: async (services, fresh) => {
      await services.use(codeOf(services));
      services.world.setNow('2026-11-30T16:05:00.000Z');
      fresh();
      await services.settle('2026-11');
    },
  },
  'voucher.issue of 1 slip': { budget: 9, run: (services) => issued(services, 1) },
  'voucher.issue of 10 slips': { budget: 18, run: (services) => issued(services, 10) },
  'voucher.print': {
    budget: 2,
    run: async (services, fresh) => {
      const { entry } = await issued(services, 2);
      fresh();
      const { villageId } = services.place;
      await services.world.as(services.clerk)('voucher.print', { villageId, entryId: entry.id });
    },
  },
  'voucher.redeem of 1 slip': {
    budget: 7,
    run: async (services, fresh) => {
      const slips = await printed(services);
      fresh();
      const { world, clerk, place, household } = services;
      const { cardToken } = household;
      await world.as(clerk)('voucher.redeem', { ...place, requestId: uuid(), cardToken, slips });
    },
  },
  'voucher.void': {
    budget: 7,
    run: async (services, fresh) => {
      const [slip] = await printed(services);
      fresh();
      const { world, committee, place } = services;
      const wish = { villageId: place.villageId, requestId: uuid(), reason: '券弄湿了' };
      await world.as(committee)('voucher.void', { ...wish, number: slip?.number ?? '' });
    },
  },
  'voucher.list': {
    budget: 1,
    run: ({ world, committee, place: { villageId } }) =>
      world.as(committee)('voucher.list', { villageId, limit: 20 }),
  },
  'voucher.reconcile': {
    budget: 2,
    run: ({ world, committee, place: { villageId } }) =>
      world.as(committee)('voucher.reconcile', { villageId }),
  },
};
