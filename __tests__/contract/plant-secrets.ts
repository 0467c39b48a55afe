import type { Proposal } from '@domain/proposal/proposal';
import { uuid } from '../support/builders';
import { PHOTO } from '../support/photos';
import { whole } from '../support/rules';
import type { World } from '../support/world';
import type { Cast, People } from './scenery';

/** What is nobody's business but the household's and its reviewers'. */
export const SECRET = {
  deduction: '藏起来的扣分项',
  deed: '藏起来的好事',
  phone: '13812345678',
  member: '藏小满',
  reason: '藏起来的理由',
} as const;

const SHOWN = { from: '2026-11-15T16:00:00.000Z', until: '2026-11-20T16:00:00.000Z' };
const LATER = { from: '2026-11-21T16:00:00.000Z', until: '2026-11-26T16:00:00.000Z' };

const END = { ending: { reason: SECRET.reason, at: SHOWN.from }, dueAt: '~' } as const;

/** A proposal in each state, about one household, full of what others must not learn. */
const STATES: readonly Partial<Proposal>[] = [
  { state: 'unconfirmed', confirmation: null },
  { state: 'submitted' },
  { state: 'returned', ...END },
  { state: 'reviewing' },
  { state: 'publicity', value: whole(20), publicity: LATER, dueAt: LATER.until },
  // Due: the timer posts it.
  { state: 'publicity', value: whole(20), publicity: SHOWN, dueAt: SHOWN.until },
  { state: 'rejected', ...END },
  { state: 'withdrawn', ...END },
  { state: 'voided', value: whole(20), publicity: SHOWN, ...END },
];

export interface Secrets {
  readonly proposalIds: readonly string[];
  readonly entryIds: readonly string[];
  readonly photoId: string;
  /** No answer to anybody else holds any of these. */
  readonly texts: readonly string[];
}

/** Plants secrets in the cast's household, in every state, in its ledger and among its photos. */
export async function plantSecrets(
  world: World,
  cast: Cast,
  { villager }: People,
): Promise<Secrets> {
  const { village, household, proposalId } = cast;
  const { store } = world;
  const place = { villageId: village.id, householdId: household.id };
  const photo = { ...place, requestId: uuid(), base64: PHOTO };
  const { photoId } = await world.as(villager)('photo.create', photo);
  const model = await store.get('proposals', proposalId);
  if (model === null) throw new Error('the cast has a proposal');

  const proposalIds: string[] = [];
  for (const direction of ['deduction', 'addition'] as const)
    for (const [index, state] of STATES.entries()) {
      const id = `${village.id}.${direction}-${index}`;
      const isShown = direction === 'addition' && 'publicity' in state;
      await store.insert('proposals', {
        ...model,
        objectionId: null,
        outcomes: [],
        ...state,
        id,
        direction,
        itemName: direction === 'deduction' ? SECRET.deduction : SECRET.deed,
        note: `请回电 ${SECRET.phone}`,
        member: { kind: 'adult', name: SECRET.member },
        photoIds: [photoId],
        boardPlace: isShown ? `${SHOWN.from}~${id}` : null,
        place: `${model.createdAt}~${id}`,
      });
      proposalIds.push(id);
    }
  await world.tend();

  const { entries } = await world.as(villager)('entry.list', { ...place, limit: 50 });
  const { url } = await world.as(villager)('photo.link', { villageId: village.id, photoId });
  const names = [household.headName, SECRET.member, SECRET.phone, SECRET.reason];
  const pictures = [photoId, new URL(url).pathname];
  return {
    proposalIds,
    entryIds: entries.map(({ entry }) => entry.id),
    photoId,
    texts: [SECRET.deduction, ...names, ...pictures],
  };
}
