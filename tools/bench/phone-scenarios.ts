import { PHOTO } from '../../__tests__/support/photos';
import { ask, type Scenarios } from './busy-counter';

/** Photos and messages: requests for storage and to WeChat count like those to the database. */
export const PHONE: Scenarios = {
  'message.get': { budget: 1, run: ({ world, villager }) => world.as(villager)('message.get', {}) },
  'message.subscribe': {
    budget: 5,
    run: ({ world, villager }) =>
      world.as(villager)('message.subscribe', { ...ask(), topics: ['proposalResult'] }),
  },
  'message.unsubscribe': {
    budget: 5,
    run: async ({ world, villager }, fresh) => {
      await world.as(villager)('message.subscribe', { ...ask(), topics: ['clearingNotice'] });
      fresh();
      await world.as(villager)('message.unsubscribe', ask());
    },
  },
  'photo.create': {
    budget: 6,
    run: ({ world, villager, place }) =>
      world.as(villager)('photo.create', { ...place, ...ask(), base64: PHOTO }),
  },
  'photo.link': {
    budget: 2,
    run: async ({ world, villager, place, village }, fresh) => {
      const taken = { ...place, ...ask(), base64: PHOTO };
      const { photoId } = await world.as(villager)('photo.create', taken);
      fresh();
      await world.as(villager)('photo.link', { villageId: village.id, photoId });
    },
  },
};
