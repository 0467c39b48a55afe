import { someGoods, somebody, staff, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

async function aBoundPhone() {
  const counter = await aCounter({ goods: [someGoods()] });
  const { world, committee, household, place } = counter;
  const phone = somebody();
  const bind = async () => {
    const { code } = await world.as(committee)('bind-code.create', { ...place, requestId: uuid() });
    const { cardToken } = household;
    await world.as(phone)('person.bind', { requestId: uuid(), cardToken, code });
  };
  await bind();
  const phones = async () => (await world.as(committee)('member.list', { ...place })).members;
  const remove = (memberId: string, requestId = uuid()) =>
    world.as(committee)('member.remove', {
      villageId: place.villageId,
      requestId,
      memberId,
      reason: '手机丢了',
    });
  return { ...counter, phone, bind, phones, remove };
}

describe('the committee takes back what was given', () => {
  it('unbinds a lost phone, which then opens nothing', async () => {
    const { world, phone, place, phones, remove } = await aBoundPhone();
    const [bound] = await phones();
    expect(bound).toMatchObject({ role: 'villager', self: false });

    await remove(bound?.id ?? '');

    expect(await phones()).toEqual([]);
    await expect(world.as(phone)('household.home', place)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(world.as(phone)('person.get', {})).resolves.toMatchObject({ memberships: [] });
  });

  it('can bind the same phone again later', async () => {
    const { world, phone, place, bind, phones, remove } = await aBoundPhone();
    await remove((await phones())[0]?.id ?? '');
    await bind();
    expect(await phones()).toHaveLength(1);
    await expect(world.as(phone)('household.home', place)).resolves.toBeDefined();
  });

  it('ends a role at once, and keeps who did it and why', async () => {
    const { world, committee, village, place } = await aCounter();
    const newcomer = somebody();
    const { code } = await world.as(committee)('invite.create', {
      villageId: village.id,
      requestId: uuid(),
      role: 'clerk',
      name: '程师傅',
    });
    await world.as(newcomer)('person.serve', { requestId: uuid(), code });
    const { members } = await world.as(committee)('member.list', { villageId: village.id });
    expect(members).toMatchObject([{ role: 'clerk', name: '程师傅' }]);
    const memberId = members[0]?.id ?? '';

    await world.as(committee)('member.remove', {
      villageId: village.id,
      requestId: uuid(),
      memberId,
      reason: '不再当店员',
    });

    const goods = world.as(newcomer)('goods.list', { villageId: place.villageId });
    await expect(goods).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const record = await world.store.get('members', memberId);
    expect(record).toMatchObject({
      state: 'removed',
      removal: { byId: committee.person.id, reason: '不再当店员' },
    });
  });

  it('once: a repeat changes nothing', async () => {
    const { world, phones, remove, bind } = await aBoundPhone();
    const memberId = (await phones())[0]?.id ?? '';
    const requestId = uuid();
    await remove(memberId, requestId);
    await bind();
    await remove(memberId, requestId);
    expect(await phones()).toHaveLength(1);
    expect(world.bugs).toEqual([]);
  });

  it('but nobody removes themselves', async () => {
    const { world, village } = await aCounter();
    const founder = somebody();
    const chair = staff('committee', village);
    await world.store.insert('persons', chair.person);
    const { code } = await world.as(chair)('invite.create', {
      villageId: village.id,
      requestId: uuid(),
      role: 'committee',
      name: '胡主任',
    });
    await world.as(founder)('person.serve', { requestId: uuid(), code });
    const { members } = await world.as(founder)('member.list', { villageId: village.id });
    expect(members).toMatchObject([{ self: true }]);
    const attempt = world.as(founder)('member.remove', {
      villageId: village.id,
      requestId: uuid(),
      memberId: members[0]?.id ?? '',
      reason: '不干了',
    });
    await expect(attempt).rejects.toMatchObject({ code: 'SELF_REMOVAL' });
  });

  it('and finds nobody of another village', async () => {
    const { remove } = await aBoundPhone();
    await expect(remove('elsewhere.clerk.p1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
