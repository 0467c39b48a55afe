import { personIdOf } from '@cloud/runtime/identity';
import { sha256 } from '@cloud/runtime/dependencies';
import { aHousehold, aVillage, somebody, staff, townshipOfficer, uuid } from '../support/builders';
import { aCounter } from '../support/counter';
import { aWorld } from '../support/world';

async function aVisitor() {
  const counter = await aCounter();
  const visitor = somebody();
  const { world, committee, household, place } = counter;
  const giveCode = () => world.as(committee)('bind-code.create', { ...place, requestId: uuid() });
  const bind = (code: string, cardToken = household.cardToken, requestId = uuid()) =>
    world.as(visitor)('person.bind', { requestId, cardToken, code });
  return { ...counter, visitor, giveCode, bind };
}

describe('a phone is bound to a household', () => {
  it('by the card and the one-time code of the committee', async () => {
    const { world, visitor, giveCode, bind, village, household, place } = await aVisitor();
    const { code } = await giveCode();
    await expect(bind(code)).resolves.toEqual(place);

    const me = await world.as(visitor)('person.get', {});
    expect(me.memberships).toEqual([
      {
        role: 'villager',
        village: {
          id: village.id,
          name: village.name,
          shopName: village.shopName,
          rulebook: [],
          practice: true,
        },
        household: { id: household.id, number: household.number, headName: household.headName },
      },
    ]);
    await expect(world.as(visitor)('household.home', place)).resolves.toMatchObject({ balance: 0 });
  });

  it('not twice with one code', async () => {
    const { world, giveCode, bind, household } = await aVisitor();
    const { code } = await giveCode();
    await bind(code);
    const second = world.as(somebody())('person.bind', {
      requestId: uuid(),
      cardToken: household.cardToken,
      code,
    });
    await expect(second).rejects.toMatchObject({ code: 'BIND_CODE_VOID' });
  });

  it('not by guessing: five tries, then the code is void', async () => {
    const { giveCode, bind } = await aVisitor();
    const { code } = await giveCode();
    const wrong = code === '000000' ? '000001' : '000000';
    for (const triesLeft of [4, 3, 2, 1, 0])
      await expect(bind(wrong)).rejects.toMatchObject({
        code: 'BIND_CODE_WRONG',
        facts: { triesLeft },
      });
    await expect(bind(code)).rejects.toMatchObject({ code: 'BIND_CODE_VOID' });
  });

  it('loses one try, not two, when a wrong try is delivered twice', async () => {
    const { giveCode, bind, household } = await aVisitor();
    const { code } = await giveCode();
    const wrong = code === '000000' ? '000001' : '000000';
    const requestId = uuid();
    const send = () => bind(wrong, household.cardToken, requestId);
    await expect(send()).rejects.toMatchObject({ facts: { triesLeft: 4 } });
    await expect(send()).rejects.toMatchObject({ facts: { triesLeft: 4 } });
  });

  it('not after half an hour, and not without a code', async () => {
    const { world, giveCode, bind } = await aVisitor();
    await expect(bind('123456')).rejects.toMatchObject({ code: 'BIND_CODE_VOID' });
    const { code } = await giveCode();
    world.advance(30 * 60_000);
    await expect(bind(code)).rejects.toMatchObject({ code: 'BIND_CODE_VOID' });
  });

  it('not with an unknown card, which answers as a card without a code', async () => {
    const { giveCode, bind } = await aVisitor();
    const { code } = await giveCode();
    await expect(bind(code, '0000000000000000')).rejects.toMatchObject({ code: 'BIND_CODE_VOID' });
  });

  it('keeps a code given again for the same request, and voids it with a new one', async () => {
    const { world, committee, place, bind } = await aVisitor();
    const requestId = uuid();
    const first = await world.as(committee)('bind-code.create', { ...place, requestId });
    expect(await world.as(committee)('bind-code.create', { ...place, requestId })).toEqual(first);
    const second = await world.as(committee)('bind-code.create', { ...place, requestId: uuid() });
    if (first.code !== second.code)
      await expect(bind(first.code)).rejects.toMatchObject({ code: 'BIND_CODE_WRONG' });
    await expect(bind(second.code)).resolves.toBeDefined();
  });

  it('but not to more households than a family and a helper need', async () => {
    const memberships = Array.from({ length: 50 }, (_, index) => ({
      role: 'villager' as const,
      villageId: 'v-many',
      householdId: `h-${index}`,
    }));
    const busybody = somebody(...memberships);
    const { world, committee, household, place } = await aCounter({ people: [busybody] });
    const { code } = await world.as(committee)('bind-code.create', { ...place, requestId: uuid() });
    const bind = world.as(busybody)('person.bind', {
      requestId: uuid(),
      cardToken: household.cardToken,
      code,
    });
    await expect(bind).rejects.toMatchObject({ code: 'MEMBERSHIPS_FULL', facts: { max: 50 } });
  });

  it('and stores no openid anywhere', async () => {
    const { world, visitor, giveCode, bind } = await aVisitor();
    const { code } = await giveCode();
    await bind(code);
    expect(await world.dump()).not.toContain(visitor.openid);
    expect(await world.dump()).toContain(personIdOf(visitor.openid, sha256));
  });
});

describe('a person takes up a role', () => {
  it('with an invitation of the committee, once', async () => {
    const { world, committee, village } = await aCounter();
    const newcomer = somebody();
    const { code } = await world.as(committee)('invite.create', {
      villageId: village.id,
      requestId: uuid(),
      role: 'clerk',
      name: '程师傅',
    });
    const served = await world.as(newcomer)('person.serve', { requestId: uuid(), code });
    expect(served).toEqual({ villageId: village.id, role: 'clerk' });
    await expect(world.as(newcomer)('person.get', {})).resolves.toMatchObject({ name: '程师傅' });
    const another = world.as(somebody())('person.serve', { requestId: uuid(), code });
    await expect(another).rejects.toMatchObject({ code: 'INVITE_VOID' });
  });

  it('and the first committee member with one of the township, in its own villages only', async () => {
    const village = aVillage({ townshipId: 't1' });
    const [officer, stranger] = [townshipOfficer('t1'), townshipOfficer('t2')];
    const world = await aWorld({ villages: [village], people: [officer, stranger] });
    const wish = { villageId: village.id, name: '程主任' };
    const { code } = await world.as(officer)('invite.found', {
      ...wish,
      townshipId: 't1',
      requestId: uuid(),
    });
    const founder = somebody();
    await world.as(founder)('person.serve', { requestId: uuid(), code });
    await expect(
      world.as(founder)('household.list', { villageId: village.id, limit: 10 }),
    ).resolves.toEqual({ households: [], next: null });
    const elsewhere = world.as(stranger)('invite.found', {
      ...wish,
      townshipId: 't2',
      requestId: uuid(),
    });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.as(officer)('village.list', { townshipId: 't1' })).resolves.toMatchObject({
      villages: [{ id: village.id }],
    });
  });
});

describe('a villager', () => {
  it('opens only the own household, and several if bound to several', async () => {
    const village = aVillage();
    const [own, mothers, neighbours] = [1, 2, 3].map(() => aHousehold({ villageId: village.id }));
    if (!own || !mothers || !neighbours) throw new Error('three households');
    const son = somebody(
      { role: 'villager', villageId: village.id, householdId: own.id },
      { role: 'villager', villageId: village.id, householdId: mothers.id },
    );
    const world = await aWorld({
      villages: [village],
      households: [own, mothers, neighbours],
      people: [son, staff('clerk', village)],
    });
    const open = (householdId: string) =>
      world.as(son)('household.home', { villageId: village.id, householdId });
    await expect(open(own.id)).resolves.toMatchObject({ number: own.number });
    await expect(open(mothers.id)).resolves.toMatchObject({ number: mothers.number });
    await expect(open(neighbours.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { memberships } = await world.as(son)('person.get', {});
    expect(memberships).toHaveLength(2);
  });
});
