import type { EndpointName, Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { uuid } from '../support/builders';
import { PHOTO } from '../support/photos';
import type { Cast } from './scenery';
import { dayInputs } from './valid-day-inputs';
import { drawInputs } from './valid-draw-inputs';
import { goodsDetails, goodsInputs } from './valid-goods-inputs';
import { fundInputs } from './valid-fund-inputs';
import { gradeInputs } from './valid-grade-inputs';
import { outingInputs } from './valid-outing-inputs';
import { paperInputs } from './valid-paper-inputs';
import { proposalInputs } from './valid-proposal-inputs';
import { reservationInputs } from './valid-reservation-inputs';
import { rulebookInputs } from './valid-rulebook-inputs';
import { settlementInputs } from './valid-settlement-inputs';
import { weighingInputs } from './valid-weighing-inputs';

/** An input of each call that its insider could really send. A new call has to be added here. */
export function validInputs(cast: Cast): { readonly [N in EndpointName]: () => Input<N> } {
  const villageId = cast.village.id;
  const householdId = cast.household.id;
  const { cardToken } = cast.household;
  const place = { villageId, householdId };
  const days = { from: '2026-11-01', until: '2026-11-30' };
  const filter = { ...place, ...days, kind: 'tradeIn', byId: 'p1' } as const;
  const ask = () => ({ requestId: uuid() });
  return {
    ...dayInputs(cast),
    ...drawInputs(cast),
    ...fundInputs(cast),
    ...goodsInputs(cast),
    ...gradeInputs(cast),
    ...outingInputs(cast),
    ...paperInputs(cast),
    ...proposalInputs(cast),
    ...reservationInputs(cast),
    ...rulebookInputs(cast),
    ...settlementInputs(cast),
    ...weighingInputs(cast),
    'bind-code.create': () => ({ ...place, ...ask() }),
    'card.list': () => ({ villageId, after: '000', limit: 10 }),
    'card.renew': () => ({ ...place, ...ask(), reason: '卡丢了' }),
    'card.scan': () => ({ villageId, token: cardToken }),
    'entry.get': () => ({ villageId, entryId: cast.entryId }),
    'entry.list': () => ({ ...place, ...days, before: '~', limit: 10 }),
    'entry.reverse': () => ({ villageId, ...ask(), entryId: cast.entryId, reason: '录错了' }),
    'goods.create': () => ({
      villageId,
      ...ask(),
      name: '火柴',
      unitName: '盒',
      price: points(POINT),
      ...goodsDetails(cast),
    }),
    'goods.edit': () => ({
      villageId,
      ...ask(),
      goodsId: cast.goods.id,
      name: '大肥皂',
      unitName: '块',
      price: points(POINT),
      onShelf: true,
      ...goodsDetails(cast),
    }),
    'goods.list': () => ({ villageId, offShelfToo: true }),
    'household.create': () => ({
      villageId,
      ...ask(),
      number: '900',
      headName: '新户',
      memberCount: 2,
    }),
    'household.find': () => ({ villageId, number: cast.household.number }),
    'household.get': () => place,
    'household.home': () => place,
    'household.list': () => ({ villageId, after: '000', limit: 10 }),
    'household.transfer': () => ({
      villageId,
      ...ask(),
      fromId: householdId,
      toId: cast.other.id,
      amount: points(POINT),
      reason: '分户',
    }),
    'invite.create': () => ({
      villageId,
      ...ask(),
      role: 'merchant',
      merchantId: cast.merchant.id,
      name: '程师傅',
    }),
    'invite.found': () => ({
      townshipId: cast.village.townshipId,
      villageId,
      ...ask(),
      name: '程主任',
    }),
    'ledger.list': () => ({
      ...filter,
      amountMin: points(1),
      amountMax: points(POINT),
      before: '~',
      limit: 10,
    }),
    'ledger.total': () => filter,
    'move.create': () => ({
      villageId,
      ...ask(),
      goodsId: cast.goods.id,
      kind: 'donation',
      pieces: 10,
      note: '镇上小学捐赠',
      occurredAt: '2026-11-20T08:00:00.000Z',
      expiresOn: '2027-11-20',
      costFen: 2_500,
      photoIds: [],
    }),
    'move.list': () => ({ villageId, goodsId: cast.goods.id, before: '~', limit: 10 }),
    'member.list': () => ({ villageId, householdId }),
    'member.remove': () => ({ villageId, ...ask(), memberId: cast.memberId, reason: '换了手机' }),
    'message.get': () => ({}),
    'message.subscribe': () => ({ ...ask(), topics: ['proposalResult'] }),
    'message.unsubscribe': ask,
    'passbook.get': () => ({ ...place, printing: 'next' }),
    'passbook.print': () => ({ ...place, ...ask(), booklet: 1, fromNo: 0, throughNo: 1 }),
    'passbook.renew': () => ({ ...place, ...ask(), booklet: 1, whole: true }),
    'person.bind': () => ({ ...ask(), cardToken, code: '123456' }),
    'person.get': () => ({}),
    'person.serve': () => ({ ...ask(), code: '0123456789ABCDEF' }),
    'photo.create': () => ({ ...place, ...ask(), base64: PHOTO }),
    'photo.link': () => ({ villageId, photoId: cast.photoId }),
    'redemption.create': () => ({
      ...place,
      ...ask(),
      cardToken,
      items: [{ goodsId: cast.goods.id, count: 1, price: cast.goods.price }],
    }),
    'seal.get': () => place,
    'shop.get': () => ({ villageId }),
    'trade-in.create': () => ({
      ...place,
      ...ask(),
      cardToken,
      tableVersion: 1,
      lines: [{ materialId: 'bottle', quantity: quantity(35_000) }],
    }),
    'village.list': () => ({ townshipId: cast.village.townshipId }),
  };
}
