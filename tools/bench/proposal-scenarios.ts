import { writeSheet } from '@cloud/runtime/sheet';
import { quantity } from '@domain/quantity';
import { aPanel, type Panel } from '../../__tests__/support/panel';
import { base64Of } from '../../__tests__/support/photos';
import { ask, type ScenariosIn } from './busy-counter';

/** A village under rules, with a proposal at each step of its way. */
export const aWayToGo = (): Promise<Panel> => aPanel();

const place = ({ village }: Panel) => ({ villageId: village.id });

const proposed = async (panel: Panel, fresh: () => void) => {
  const { proposalId } = await panel.propose();
  fresh();
  return proposalId;
};

const published = async (panel: Panel, fresh: () => void) => {
  const { proposalId } = await panel.propose();
  await panel.publish(proposalId);
  fresh();
  return proposalId;
};

const objected = async (panel: Panel, fresh: () => void) => {
  const proposalId = await published(panel, fresh);
  const { objectionId } = await panel.object(proposalId);
  fresh();
  return objectionId;
};

const PROPOSALS: ScenariosIn<Panel> = {
  'proposal.create with a photo': {
    budget: 11,
    run: async (panel, fresh) => {
      const photoIds = [await panel.photo(panel.villager)];
      fresh();
      await panel.propose({ itemCode: 'GY01', quantity: quantity(1_500), photoIds });
    },
  },
  'proposal.confirm': {
    budget: 8,
    run: async (panel, fresh) => {
      const { proposalId } = await panel.propose({}, panel.inspector);
      fresh();
      const wish = { ...panel.place, ...ask(), proposalId };
      await panel.world.as(panel.villager)('proposal.confirm', wish);
    },
  },
  'proposal.resubmit': {
    budget: 9,
    run: async (panel, fresh) => {
      const { proposalId } = await panel.propose();
      await panel.review([{ proposalId, verdict: 'return', reason: '看不清' }]);
      fresh();
      const wish = { ...panel.place, ...ask(), proposalId, photoIds: [] };
      await panel.world.as(panel.villager)('proposal.resubmit', wish);
    },
  },
  'proposal.withdraw': {
    budget: 7,
    run: async (panel, fresh) => {
      const proposalId = await proposed(panel, fresh);
      const wish = { ...panel.place, ...ask(), proposalId, reason: '记错了' };
      await panel.world.as(panel.villager)('proposal.withdraw', wish);
    },
  },
  'proposal.get': {
    budget: 1,
    run: async (panel, fresh) => {
      const proposalId = await proposed(panel, fresh);
      await panel.world.as(panel.first)('proposal.get', { ...place(panel), proposalId });
    },
  },
  'proposal.mine': {
    budget: 1,
    run: (panel) => panel.world.as(panel.villager)('proposal.mine', { ...panel.place, limit: 20 }),
  },
  'proposal.list': {
    budget: 1,
    run: (panel) =>
      panel.world.as(panel.committee)('proposal.list', { ...place(panel), limit: 20 }),
  },
  'proposal.template': {
    budget: 2,
    run: (panel) => panel.world.as(panel.committee)('proposal.template', place(panel)),
  },
  'proposal.preview of 50 lines': {
    budget: 5,
    run: async (panel, fresh) => {
      const line = [panel.household.number, 'HJ03', '2026-11-20'];
      const rows = [['户号', '项目编号', '日期'], ...Array.from({ length: 50 }, () => line)];
      const file = base64Of(await writeSheet([{ name: '记分', rows }]));
      fresh();
      await panel.world.as(panel.committee)('proposal.preview', { ...place(panel), file });
    },
  },
  'proposal.bulk of 10 lines': {
    budget: 10 * 8 + 3,
    run: (panel) =>
      panel.world.as(panel.committee)('proposal.bulk', {
        ...place(panel),
        ...ask(),
        rows: Array.from({ length: 10 }, (_, index) => ({
          householdNumber: panel.household.number,
          itemCode: 'HJ03',
          occurredOn: `2026-11-${String(10 + index)}`,
        })),
      }),
  },
};

const REVIEWS: ScenariosIn<Panel> = {
  'review.list': {
    budget: 1,
    run: (panel) =>
      panel.world.as(panel.first)('review.list', { ...place(panel), queue: 'first', limit: 20 }),
  },
  'review.first': {
    budget: 8,
    run: async (panel, fresh) => {
      const proposalId = await proposed(panel, fresh);
      await panel.review([{ proposalId, verdict: 'pass' }]);
    },
  },
  'review.mark of the third that decides': {
    budget: 12,
    run: async (panel, fresh) => {
      const { proposalId } = await panel.propose();
      await panel.review([{ proposalId, verdict: 'pass' }]);
      for (const judge of panel.judges.slice(0, 2)) await panel.mark(judge, proposalId);
      fresh();
      await panel.mark(panel.judges[2], proposalId);
    },
  },
  'publicity.list': {
    budget: 1,
    run: (panel) => panel.world.as(panel.other)('publicity.list', { ...place(panel), limit: 20 }),
  },
  'objection.create': {
    budget: 10,
    run: async (panel, fresh) => panel.object(await published(panel, fresh)),
  },
  'objection.decide': {
    budget: 13,
    run: async (panel, fresh) => panel.decide(await objected(panel, fresh), true),
  },
  'objection.list': {
    budget: 1,
    run: (panel) =>
      panel.world.as(panel.supervisor)('objection.list', { ...place(panel), limit: 20 }),
  },
  'objection.mine': {
    budget: 1,
    run: (panel) => panel.world.as(panel.villager)('objection.mine', { ...panel.place, limit: 20 }),
  },
};

const RELATIONS: ScenariosIn<Panel> = {
  'relation.declare': { budget: 9, run: (panel) => panel.declare(panel.first) },
  'relation.end': {
    budget: 7,
    run: async (panel, fresh) => {
      const { relationId } = await panel.declare(panel.first);
      fresh();
      const wish = { ...place(panel), ...ask(), relationId, reason: '登记错了' };
      await panel.world.as(panel.committee)('relation.end', wish);
    },
  },
  'relation.list': {
    budget: 1,
    run: (panel) =>
      panel.world.as(panel.committee)('relation.list', { ...place(panel), limit: 20 }),
  },
};

export const PROPOSAL: ScenariosIn<Panel> = { ...PROPOSALS, ...REVIEWS, ...RELATIONS };
