import { uuid } from '../support/builders';
import { aPanel } from '../support/panel';

async function aDeclared() {
  const panel = await aPanel();
  const { world, village, first, committee, household } = panel;
  const villageId = village.id;
  const memberId = `${villageId}.scorer.${first.person.id}`;
  const declare = (fields: { readonly memberId?: string; readonly householdId?: string } = {}) =>
    world.as(committee)('relation.declare', {
      villageId,
      requestId: uuid(),
      memberId,
      householdId: household.id,
      kind: 'kin',
      note: '小姨子家',
      ...fields,
    });
  const list = (of?: string) =>
    world.as(panel.supervisor)('relation.list', {
      villageId,
      limit: 10,
      ...(of === undefined ? {} : { memberId: of }),
    });
  return { ...panel, memberId, declare, list };
}

describe('a relation is declared', () => {
  it('by the committee, for all who oversee the village to see', async () => {
    const { declare, list, memberId, household } = await aDeclared();
    await declare();
    const { relations } = await list();
    expect(relations).toMatchObject([
      { memberId, householdNumber: household.number, maskedName: '程*户', note: '小姨子家' },
    ]);
    expect((await list(memberId)).relations).toEqual(relations);
    expect((await list('nobody')).relations).toEqual([]);
  });

  it('twice is once, and the latest word holds', async () => {
    const { declare, list, world, first, neighbour } = await aDeclared();
    await declare();
    world.advance(1_000);
    await declare();
    await declare({ householdId: neighbour.id });
    expect((await list()).relations).toHaveLength(2);
    expect((await world.store.get('persons', first.person.id))?.relations).toHaveLength(2);
  });

  it('of who serves here to a household of this village, and of nobody else', async () => {
    const { declare, world, village, villager, household } = await aDeclared();
    const bound = {
      id: `${household.id}.villager.${villager.person.id}`,
      villageId: village.id,
      role: 'villager',
      householdId: household.id,
      personId: villager.person.id,
      name: '',
      since: world.now(),
      state: 'active',
      merchantId: null,
      removal: null,
    } as const;
    await world.store.insert('members', bound);
    for (const fields of [
      { memberId: bound.id },
      { memberId: 'elsewhere.scorer.p1' },
      { householdId: 'elsewhere.h001' },
    ])
      await expect(declare(fields)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('and ends with a reason, after which there is a say again', async () => {
    const { declare, list, world, committee, village, ...panel } = await aDeclared();
    const { relationId } = await declare();
    const { proposalId } = await panel.propose();
    const pass = async () =>
      (await panel.review([{ proposalId, verdict: 'pass' }])).results[0]?.refusal?.code;
    expect(await pass()).toBe('RECUSED');
    const end = () =>
      world.as(committee)('relation.end', {
        villageId: village.id,
        requestId: uuid(),
        relationId,
        reason: '登记错了户',
      });
    await end();
    expect((await list()).relations).toEqual([]);
    expect(await world.store.get('relations', relationId)).toMatchObject({
      state: 'ended',
      end: { reason: '登记错了户', byId: committee.person.id },
    });
    await expect(end()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await pass()).toBeUndefined();
  });

  it('to no more households than anybody is kin of', async () => {
    const { declare, world, first } = await aDeclared();
    const relation = { villageId: 'v', kind: 'kin', note: '', declaredAt: '', byId: '' } as const;
    const relations = Array.from({ length: 60 }, (_, index) => ({
      ...relation,
      householdId: `h${index}`,
    }));
    await world.store.transact((tx) => tx.replace('persons', { ...first.person, relations }));
    await expect(declare()).rejects.toMatchObject({ code: 'RELATIONS_FULL', facts: { max: 60 } });
  });
});
