import { POINT, points } from '@domain/points';
import { ask, type Scenarios } from './busy-counter';

/** What the committee does, each with how many round trips it takes today. */
export const COMMITTEE: Scenarios = {
  'goods.create': {
    budget: 4,
    run: ({ world, committee, village }) =>
      world.as(committee)('goods.create', {
        villageId: village.id,
        ...ask(),
        name: '火柴',
        unitName: '盒',
        price: points(POINT),
      }),
  },
  'goods.edit': {
    budget: 5,
    run: ({ world, committee, village, goods }) =>
      world.as(committee)('goods.edit', {
        villageId: village.id,
        ...ask(),
        goodsId: goods[0]?.id ?? '',
        name: '大肥皂',
        unitName: '块',
        price: points(POINT),
        onShelf: true,
      }),
  },
  'move.create': {
    budget: 6,
    run: ({ world, committee, village, goods }) =>
      world.as(committee)('move.create', {
        villageId: village.id,
        ...ask(),
        goodsId: goods[0]?.id ?? '',
        kind: 'purchase',
        pieces: 10,
        note: '镇上批发部',
      }),
  },
  'move.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('move.list', { villageId: village.id, limit: 10 }),
  },
  'member.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('member.list', { villageId: village.id }),
  },
  'member.remove': {
    budget: 7,
    run: async ({ world, committee, newcomer, village }, fresh) => {
      const villageId = village.id;
      const wish = { villageId, role: 'scorer', name: '小江' } as const;
      const { code } = await world.as(committee)('invite.create', { ...wish, ...ask() });
      await world.as(newcomer)('person.serve', { ...ask(), code });
      const { members } = await world.as(committee)('member.list', { villageId });
      const memberId = members[0]?.id ?? '';
      fresh();
      const removal = { villageId, memberId, reason: '不再当评议员' };
      await world.as(committee)('member.remove', { ...removal, ...ask() });
    },
  },
  'passbook.print': {
    budget: 8,
    run: ({ world, committee, place }) =>
      world.as(committee)('passbook.print', {
        ...place,
        ...ask(),
        ...{ booklet: 1, fromNo: 0, throughNo: 1 },
      }),
  },
  'passbook.renew': {
    budget: 6,
    run: ({ world, committee, place }) =>
      world.as(committee)('passbook.renew', { ...place, ...ask(), booklet: 1, whole: false }),
  },
  'bind-code.create': {
    budget: 5,
    run: ({ world, committee, place }) =>
      world.as(committee)('bind-code.create', { ...place, ...ask() }),
  },
  'card.renew': {
    budget: 8,
    run: ({ world, committee, place }) =>
      world.as(committee)('card.renew', { ...place, ...ask(), reason: '卡丢了' }),
  },
  'household.create': {
    budget: 6,
    run: ({ world, committee, village }) =>
      world.as(committee)('household.create', {
        villageId: village.id,
        ...ask(),
        number: '900',
        headName: '新户',
        memberCount: 2,
      }),
  },
  'household.transfer': {
    budget: 8,
    run: ({ world, committee, village, household, other }) =>
      world.as(committee)('household.transfer', {
        villageId: village.id,
        ...ask(),
        fromId: household.id,
        toId: other.id,
        amount: points(POINT),
        reason: '分户',
      }),
  },
  'invite.create': {
    budget: 4,
    run: ({ world, committee, village }) =>
      world.as(committee)('invite.create', {
        villageId: village.id,
        ...ask(),
        role: 'clerk',
        name: '小程',
      }),
  },
  'invite.found': {
    budget: 5,
    run: ({ world, officer, village }) =>
      world.as(officer)('invite.found', {
        townshipId: village.townshipId,
        villageId: village.id,
        ...ask(),
        name: '老胡',
      }),
  },
};
