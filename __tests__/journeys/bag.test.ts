import { quantity } from '@domain/quantity';
import { aHousehold, aVillage, someGoods, uuid, type Somebody } from '../support/builders';
import { aCounter } from '../support/counter';

type Counter = Awaited<ReturnType<typeof aCounter>>;

const issue = ({ world, place, committee }: Counter, count: number) =>
  world.as(committee)('bag.issue', { ...place, requestId: uuid(), count });

const revoke = ({ world, place, clerk }: Counter, bagCode: string) =>
  world.as(clerk)('bag.revoke', {
    villageId: place.villageId,
    requestId: uuid(),
    bagCode,
    reason: '袋子丢了',
  });

const scan = ({ world, place }: Counter, token: string, by: Somebody) =>
  world.as(by)('card.scan', { villageId: place.villageId, token });

const bring = ({ world, place, clerk }: Counter, bagCode: string) =>
  world.as(clerk)('trade-in.create', {
    ...place,
    requestId: uuid(),
    bagCode,
    tableVersion: 1,
    lines: [{ materialId: 'kitchen', quantity: quantity(1_000) }],
  });

async function aBag() {
  const counter = await aCounter();
  const { codes } = await issue(counter, 1);
  const [code] = codes;
  if (code === undefined) throw new Error('a bag was issued');
  return { ...counter, code };
}

describe('a bag', () => {
  it('leads to the household it was given to, and no further than the scale', async () => {
    const counter = await aBag();
    const { code, household, clerk, world, place } = counter;
    const opened = await scan(counter, code, clerk);
    expect(opened).toMatchObject({ id: household.id, cardToken: null, bagCode: code });
    expect(JSON.stringify(opened)).not.toContain(household.cardToken);

    const { entry } = await bring(counter, code);
    expect(entry.source).toMatchObject({ bagCode: code });
    const goods = someGoods({ villageId: place.villageId });
    const taking = world.as(clerk)('redemption.create', {
      ...place,
      requestId: uuid(),
      cardToken: `${code}0000`,
      items: [{ goodsId: goods.id, count: 1, price: goods.price }],
    });
    await expect(taking).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is unknown to whoever does not weigh', async () => {
    const counter = await aBag();
    const { code, committee } = counter;
    await expect(scan(counter, code, committee)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('opens nothing once it is lost, and stays in the list with the reason', async () => {
    const counter = await aBag();
    const { code, world, place, committee, clerk } = counter;
    const { codes } = await issue(counter, 2);
    await revoke(counter, code);

    await expect(scan(counter, code, clerk)).rejects.toMatchObject({ code: 'BAG_REVOKED' });
    await expect(bring(counter, code)).rejects.toMatchObject({ code: 'BAG_REVOKED' });
    await expect(revoke(counter, code)).rejects.toMatchObject({ code: 'BAG_REVOKED' });
    const { bags } = await world.as(committee)('bag.list', { ...place, limit: 10 });
    expect(
      bags
        .filter(({ state }) => state === 'active')
        .map((bag) => bag.code)
        .sort(),
    ).toEqual([...codes].sort());
    expect(bags).toContainEqual(
      expect.objectContaining({ code, state: 'revoked', reason: '袋子丢了' }),
    );
  });

  it('does not bring another household’s points', async () => {
    const village = aVillage();
    const [mine, theirs] = [
      aHousehold({ villageId: village.id }),
      aHousehold({ villageId: village.id }),
    ];
    const counter = await aCounter({ villages: [village], households: [mine, theirs] });
    const { codes } = await issue(counter, 1);
    const foreign = counter.world.as(counter.clerk)('trade-in.create', {
      villageId: village.id,
      householdId: theirs.id,
      requestId: uuid(),
      bagCode: codes[0] ?? '',
      tableVersion: 1,
      lines: [{ materialId: 'kitchen', quantity: quantity(1_000) }],
    });
    await expect(foreign).rejects.toMatchObject({ code: 'BAG_REVOKED' });
  });

  it('is shown or the card is, not both and not neither', async () => {
    const counter = await aBag();
    const { world, clerk, place, code, household } = counter;
    const lines = [{ materialId: 'kitchen', quantity: quantity(1_000) }];
    const wish = { ...place, tableVersion: 1, lines };
    const neither = world.as(clerk)('trade-in.create', { ...wish, requestId: uuid() });
    await expect(neither).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const both = { bagCode: code, cardToken: household.cardToken };
    await expect(
      world.as(clerk)('trade-in.create', { ...wish, ...both, requestId: uuid() }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is one of sixty at most, and the same request gives the same codes', async () => {
    const counter = await aCounter();
    const { world, place, committee } = counter;
    const wish = { ...place, requestId: uuid(), count: 20 };
    const first = await world.as(committee)('bag.issue', wish);
    expect(await world.as(committee)('bag.issue', wish)).toEqual(first);
    await issue(counter, 20);
    await issue(counter, 20);
    await expect(issue(counter, 1)).rejects.toMatchObject({
      code: 'BAGS_FULL',
      facts: { max: 60, has: 60 },
    });
  });

  it('is not given to a household that has moved away', async () => {
    const village = aVillage();
    const gone = aHousehold({ villageId: village.id, state: 'closed' });
    const counter = await aCounter({ villages: [village], households: [gone] });
    await expect(issue(counter, 1)).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
  });
});
