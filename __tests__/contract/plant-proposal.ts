import { maskedName } from '@domain/household';
import { decideProposal } from '@domain/proposal/create';
import { decideObjection } from '@domain/proposal/objection';
import { relationIdOf } from '@domain/relation';
import { NOW } from '../support/builders';
import { whole } from '../support/rules';
import type { World } from '../support/world';
import type { Cast, People, Scenery } from './scenery';

/** A proposal on the board with an objection to it, and a relation. */
export async function plantProposal(
  { store }: World,
  { village, rulebook, household, other }: Scenery,
  { villager, scorer }: People,
): Promise<Pick<Cast, 'proposalId' | 'objectionId' | 'relationId'>> {
  const by = { id: villager.person.id, name: '', role: 'villager' } as const;
  const deed = { itemCode: 'HJ03', occurredOn: '2026-11-20', quantity: null, member: null };
  const { proposal, tally } = decideProposal(
    { ...deed, note: '', photoIds: [], again: false },
    {
      id: `${village.id}.proposal`,
      household,
      rulebook,
      tally: null,
      isPeriodClosed: false,
      origin: 'self',
      findingId: null,
      by,
      as: ['villager'],
      confirmation: { how: 'phone', byId: by.id, witness: null, at: NOW },
      now: NOW,
    },
  );
  const publicity = { from: NOW, until: '2026-11-26T16:00:00.000Z' };
  const shown = { publicity, state: 'publicity', value: whole(5), boardPlace: `${NOW}~p` } as const;
  const disputed = decideObjection(
    { ...proposal, ...shown },
    {
      household: other,
      reason: '那天他家没有人来',
      byId: 'p1',
      settings: rulebook.settings,
      now: NOW,
    },
  );
  await store.insert('proposals', disputed.proposal);
  await store.insert('tallies', tally);
  await store.insert('objections', disputed.objection);

  const relationId = relationIdOf(scorer.person.id, other.id);
  await store.insert('relations', {
    id: relationId,
    villageId: village.id,
    memberId: `${village.id}.scorer.${scorer.person.id}`,
    personId: scorer.person.id,
    name: scorer.person.name,
    householdId: other.id,
    householdNumber: other.number,
    maskedName: maskedName(other.headName),
    kind: 'kin',
    note: '',
    declaredAt: NOW,
    byId: 'p1',
    state: 'active',
    end: null,
    place: `${NOW}~${relationId}`,
  });
  return { proposalId: proposal.id, objectionId: disputed.objection.id, relationId };
}
