import { memberOf } from '@domain/member';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { aHousehold, aVillage, NOW, somebody, someGoods, staff, uuid } from '../support/builders';
import { aCounter } from '../support/counter';
import type { Given } from '../support/world';

const MINUTE = 60_000;

/** A clerk whose own card lies on the counter, another clerk beside them. */
async function atTheOwnCounter(given: Given = {}) {
  const village = aVillage();
  const own = aHousehold({ villageId: village.id });
  const villageId = village.id;
  const clerk = somebody(
    { role: 'clerk', villageId },
    { role: 'villager', villageId, householdId: own.id },
  );
  const [colleague, supervisor] = [staff('clerk', village), staff('supervisor', village)];
  const counter = await aCounter({
    ...given,
    villages: [village],
    households: [own, aHousehold({ villageId })],
    people: [clerk, colleague, supervisor],
  });
  const { world, place } = counter;
  const bring = (countersign?: string, requestId = uuid()) =>
    world.as(clerk)('trade-in.create', {
      ...place,
      requestId,
      cardToken: own.cardToken,
      tableVersion: 1,
      lines: [{ materialId: 'clothes', quantity: quantity(5_000) }],
      ...(countersign === undefined ? {} : { countersign }),
    });
  const sign = (by = colleague) =>
    world.as(by)('countersign.create', { ...place, requestId: uuid() });
  return { ...counter, own, clerk, colleague, supervisor, bring, sign };
}

describe('a clerk and the own household', () => {
  it('is not served by them alone, whether something is brought, taken or undone', async () => {
    const soap = someGoods({ price: points(POINT) });
    const counter = await atTheOwnCounter({ goods: [soap] });
    const { bring, world, clerk, colleague, place, own, state } = counter;
    await expect(bring()).rejects.toMatchObject({ code: 'OWN_HOUSEHOLD' });

    const cardToken = own.cardToken;
    const lines = [{ materialId: 'clothes', quantity: quantity(1_000) }];
    const served = await world.as(colleague)('trade-in.create', {
      ...place,
      requestId: uuid(),
      cardToken,
      tableVersion: 1,
      lines,
    });
    const taking = world.as(clerk)('redemption.create', {
      ...place,
      requestId: uuid(),
      cardToken,
      items: [{ goodsId: soap.id, count: 1, price: soap.price }],
    });
    await expect(taking).rejects.toMatchObject({ code: 'OWN_HOUSEHOLD' });
    const undoing = world.as(clerk)('entry.reverse', {
      villageId: place.villageId,
      requestId: uuid(),
      entryId: served.entry.id,
      reason: '录错了',
    });
    await expect(undoing).rejects.toMatchObject({ code: 'OWN_HOUSEHOLD' });
    expect((await state()).entryCount).toBe(1);
  });

  it('is served once somebody else stands by, and the entry says who', async () => {
    const soap = someGoods({ price: points(POINT) });
    const counter = await atTheOwnCounter({ goods: [soap] });
    const { bring, sign, world, clerk, committee, colleague, place, own, village } = counter;
    const first = await sign();
    expect(first.code).toMatch(/^\d{6}$/);
    const { entry } = await bring(first.code);
    expect(entry.source).toMatchObject({
      countersignedBy: { id: colleague.person.id, name: '老程', role: 'clerk' },
    });

    const second = await sign(committee);
    const taken = await world.as(clerk)('redemption.create', {
      ...place,
      requestId: uuid(),
      cardToken: own.cardToken,
      countersign: second.code,
      items: [{ goodsId: soap.id, count: 1, price: soap.price }],
    });
    expect(taken.entry.source).toMatchObject({ countersignedBy: { role: 'committee' } });
    expect(await world.audit(village)).toEqual([]);
  });

  it('needs a new code for each posting, and gets the same answer to the same request', async () => {
    const { bring, sign, supervisor, state } = await atTheOwnCounter();
    const { code } = await sign(supervisor);
    const requestId = uuid();
    const first = await bring(code, requestId);
    expect(await bring(code, requestId)).toEqual(first);
    await expect(bring(code)).rejects.toMatchObject({ code: 'COUNTERSIGN_VOID' });
    expect((await state()).entryCount).toBe(1);
  });

  it('finds a code void after ten minutes, or once another was given', async () => {
    const { bring, sign, world } = await atTheOwnCounter();
    const [old, fresh] = [await sign(), await sign()];
    await expect(bring(old.code)).rejects.toMatchObject({ code: 'COUNTERSIGN_WRONG' });
    world.advance(10 * MINUTE);
    await expect(bring(fresh.code)).rejects.toMatchObject({ code: 'COUNTERSIGN_VOID' });
  });

  it('may mistype a code four times, the same request counting once', async () => {
    const { bring, sign } = await atTheOwnCounter();
    const { code } = await sign();
    const wrong = code === '123456' ? '654321' : '123456';
    const requestId = uuid();
    const left = { code: 'COUNTERSIGN_WRONG', facts: { triesLeft: 4 } };
    await expect(bring(wrong, requestId)).rejects.toMatchObject(left);
    await expect(bring(wrong, requestId)).rejects.toMatchObject(left);
    for (let tried = 1; tried < 5; tried += 1)
      await expect(bring(wrong)).rejects.toMatchObject({ facts: { triesLeft: 4 - tried } });
    await expect(bring(code)).rejects.toMatchObject({ code: 'COUNTERSIGN_VOID' });
  });

  it('counts as own also where only the committee declared it', async () => {
    const { bring, world, clerk, committee, village, household } = await atTheOwnCounter();
    const villageId = village.id;
    const other = staff('clerk', village);
    const member = memberOf(other.person, { role: 'clerk', villageId }, NOW);
    await world.store.insert('persons', other.person);
    await world.store.insert('members', member);
    await world.as(committee)('relation.declare', {
      villageId,
      requestId: uuid(),
      memberId: member.id,
      householdId: household.id,
      kind: 'own',
      note: '儿子家',
    });
    const serving = world.as(other)('trade-in.create', {
      villageId,
      householdId: household.id,
      requestId: uuid(),
      cardToken: household.cardToken,
      tableVersion: 1,
      lines: [{ materialId: 'clothes', quantity: quantity(500) }],
    });
    await expect(serving).rejects.toMatchObject({ code: 'OWN_HOUSEHOLD' });
    await expect(bring()).rejects.toMatchObject({ code: 'OWN_HOUSEHOLD' });
    const signing = world.as(clerk)('countersign.create', {
      villageId,
      householdId: household.id,
      requestId: uuid(),
    });
    await expect(signing).rejects.toMatchObject({ code: 'RECUSED' });
  });
});
