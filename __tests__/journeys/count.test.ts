import { uuid } from '../support/builders';
import { aStockRoom } from '../support/stock-room';

const AN_HOUR = 3_600_000;

describe('counting', () => {
  it('is blind: nobody is told what the books say, nor another what one counted, before two agree', async () => {
    const { count, confirm, see, salt, soap, clerk, second } = await aStockRoom();
    const items = [
      { goodsId: salt.id, counted: 9 },
      { goodsId: soap.id, counted: 10 },
    ];
    const { countId, state } = await count(items);
    expect(state).toBe('counted');
    expect(await see(countId, second)).toMatchObject({
      no: '2026-0001',
      worth: null,
      countedByMe: false,
      lines: [
        { name: '盐', counted: null, expected: null, difference: null },
        { name: '肥皂', counted: null, expected: null, difference: null },
      ],
    });
    expect((await see(countId, clerk)).lines).toMatchObject([{ counted: 9 }, { counted: 10 }]);
    expect(await confirm(countId, items)).toEqual({ countId, state: 'confirmed' });
    expect(await see(countId)).toMatchObject({
      worth: 2_000,
      countedByMe: true,
      lines: [
        { counted: 9, expected: 10, difference: -1 },
        { counted: 10, expected: 10, difference: 0 },
      ],
    });
  });

  it('takes two people', async () => {
    const { count, confirm, salt, clerk } = await aStockRoom();
    const items = [{ goodsId: salt.id, counted: 9 }];
    const { countId } = await count(items);
    await expect(confirm(countId, items, clerk)).rejects.toMatchObject({ code: 'TOOK_PART' });
  });

  it('that come to different numbers count again, until two agree', async () => {
    const { count, confirm, see, salt, clerk, second, supervisor } = await aStockRoom();
    const nine = [{ goodsId: salt.id, counted: 9 }];
    const eight = [{ goodsId: salt.id, counted: 8 }];
    const { countId } = await count(nine);
    expect((await confirm(countId, eight)).state).toBe('recount');
    await expect(confirm(countId, eight, second)).rejects.toMatchObject({ code: 'TOOK_PART' });
    expect((await confirm(countId, nine, supervisor)).state).toBe('recount');
    expect((await confirm(countId, nine, clerk)).state).toBe('confirmed');
    expect((await see(countId)).lines).toMatchObject([{ counted: 9, difference: -1 }]);
  });

  it('agrees when goods were handed out between the two', async () => {
    const { count, confirm, see, salt, earn, redeem } = await aStockRoom();
    const { countId } = await count([{ goodsId: salt.id, counted: 9 }]);
    await earn(10);
    await redeem([{ goodsId: salt.id, price: salt.price, count: 3 }]);
    const { state } = await confirm(countId, [{ goodsId: salt.id, counted: 6 }]);
    expect(state).toBe('confirmed');
    expect((await see(countId)).lines).toMatchObject([{ counted: 9, difference: -1 }]);
  });

  it('names every line of the count and no other', async () => {
    const { count, confirm, salt, soap } = await aStockRoom();
    const { countId } = await count([{ goodsId: salt.id, counted: 9 }]);
    for (const items of [
      [{ goodsId: soap.id, counted: 9 }],
      [salt, soap].map(({ id }) => ({ goodsId: id, counted: 9 })),
    ])
      await expect(confirm(countId, items)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('of the same goods at once goes to one of eight people', async () => {
    const { count, salt, of, world, ask, clerk } = await aStockRoom();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => count([{ goodsId: salt.id, counted: 9 }])),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(7);
    expect(refused[0]).toMatchObject({ reason: { code: 'COUNT_OPEN', facts: { name: '盐' } } });
    const { counting } = (await of(salt.id)) ?? {};
    const drop = { ...ask(), countId: counting?.countId ?? '', reason: '数错了' };
    await world.as(clerk)('count.drop', drop);
    await expect(count([{ goodsId: salt.id, counted: 9 }])).resolves.toBeDefined();
  });
});

describe('what a count found', () => {
  it('is added to what is there by then, with its reason and a photo', async () => {
    const { agree, post, of, salt, soap, earn, redeem, world, village, villageId, clerk } =
      await aStockRoom();
    const countId = await agree([
      { goodsId: salt.id, counted: 9 },
      { goodsId: soap.id, counted: 12 },
    ]);
    await earn(10);
    await redeem([{ goodsId: salt.id, price: salt.price, count: 3 }]);
    const { state } = await post(countId, { [salt.id]: '受潮扔了', [soap.id]: '上回少记' });
    expect(state).toBe('posted');
    expect([(await of(salt.id))?.stock, (await of(soap.id))?.stock]).toEqual([6, 12]);
    const { moves } = await world.as(clerk)('move.list', { villageId, limit: 2 });
    expect(moves.map(({ kind, count, note }) => [kind, count, note])).toEqual(
      expect.arrayContaining([
        ['count', -1, '受潮扔了'],
        ['count', 2, '上回少记'],
      ]),
    );
    expect(moves[0]).toMatchObject({ countId });
    expect(moves[0]?.photoIds).toHaveLength(1);
    expect(await world.audit(village)).toEqual([]);
  });

  it('needs a reason for each difference, and a photo', async () => {
    const { agree, post, world, salt, soap, ask, clerk } = await aStockRoom();
    const countId = await agree([
      { goodsId: salt.id, counted: 9 },
      { goodsId: soap.id, counted: 9 },
    ]);
    await expect(post(countId, { [salt.id]: '受潮扔了' })).rejects.toMatchObject({
      code: 'COUNT_REASON_MISSING',
      facts: { name: '肥皂' },
    });
    const bare = { ...ask(), countId, photoIds: [], reasons: [] };
    await expect(world.as(clerk)('count.post', bare)).rejects.toMatchObject({
      code: 'PHOTO_MISSING',
    });
  });

  it('is nothing when the books were right, and the goods were counted all the same', async () => {
    const { agree, world, ask, clerk, salt, of } = await aStockRoom();
    const countId = await agree([{ goodsId: salt.id, counted: 10 }]);
    const bare = { ...ask(), countId, photoIds: [], reasons: [] };
    expect((await world.as(clerk)('count.post', bare)).state).toBe('posted');
    expect(await of(salt.id)).toMatchObject({ stock: 10, countedAt: world.now(), counting: null });
    expect(
      await world.as(clerk)('count.get', { villageId: bare.villageId, countId }),
    ).toMatchObject({ lines: [{ expected: 10, difference: 0 }], worth: 0 });
  });

  it('waits for the committee from 20 points on: exactly 20 waits, 18 does not', async () => {
    const { agree, post, salt, soap, of } = await aStockRoom();
    const small = await agree([{ goodsId: salt.id, counted: 1 }]);
    expect((await post(small, { [salt.id]: '被偷了' })).state).toBe('posted');
    const large = await agree([{ goodsId: soap.id, counted: 6 }]);
    expect((await post(large, { [soap.id]: '被偷了' })).state).toBe('waiting');
    expect([(await of(salt.id))?.stock, (await of(soap.id))?.stock]).toEqual([1, 10]);
  });

  it('is approved by somebody of the committee who did not count', async () => {
    const { count, confirm, post, world, soap, ask, committee, chair, clerk, of, village } =
      await aStockRoom();
    const items = [{ goodsId: soap.id, counted: 6 }];
    const { countId } = await count(items, committee);
    await confirm(countId, items, clerk);
    const early = world.as(chair)('count.approve', { ...ask(), countId });
    await expect(early).rejects.toMatchObject({ code: 'COUNT_MOVED_ON' });
    await post(countId, { [soap.id]: '被偷了' });
    const own = world.as(committee)('count.approve', { ...ask(), countId });
    await expect(own).rejects.toMatchObject({ code: 'TOOK_PART' });
    expect(await world.as(chair)('count.approve', { ...ask(), countId })).toMatchObject({
      state: 'posted',
    });
    expect((await of(soap.id))?.stock).toBe(6);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is dropped with a reason, and then neither posted nor approved', async () => {
    const { agree, post, see, world, soap, ask, chair, clerk, villageId } = await aStockRoom();
    const countId = await agree([{ goodsId: soap.id, counted: 6 }]);
    await post(countId, { [soap.id]: '不知道' });
    await world.as(chair)('count.drop', { ...ask(), countId, reason: '先查清楚' });
    expect(await see(countId)).toMatchObject({ state: 'dropped', dropReason: '先查清楚' });
    await expect(post(countId, { [soap.id]: '被偷了' })).rejects.toMatchObject({
      code: 'COUNT_MOVED_ON',
      facts: { state: 'dropped' },
    });
    const { counts } = await world.as(clerk)('count.list', {
      ...{ villageId, state: 'dropped', limit: 5 },
    });
    expect(counts).toMatchObject([{ id: countId, names: ['肥皂'] }]);
  });

  it('never goes below what is kept for reservations: it says how many of each', async () => {
    const { agree, post, world, salt, of, ask, clerk } = await aStockRoom();
    const countId = await agree([{ goodsId: salt.id, counted: 4 }]);
    await world.store.transact(async (tx) => {
      const goods = await tx.get('goods', salt.id);
      if (goods !== null) await tx.replace('goods', { ...goods, reserved: 5 });
    });
    await expect(post(countId, { [salt.id]: '被偷了' })).rejects.toMatchObject({
      code: 'COUNT_BELOW_RESERVED',
      facts: { name: '盐', counted: 4, reserved: 5 },
    });
    expect(await of(salt.id)).toMatchObject({ stock: 10, reserved: 5 });
    await world.as(clerk)('count.drop', { ...ask(), countId, reason: '先取消预约' });
    const enough = await agree([{ goodsId: salt.id, counted: 5 }]);
    expect((await post(enough, { [salt.id]: '被偷了' })).state).toBe('posted');
  });

  it('cannot be less than what was handed out since', async () => {
    const { agree, post, salt, earn, redeem } = await aStockRoom();
    const countId = await agree([{ goodsId: salt.id, counted: 2 }]);
    await earn(10);
    await redeem([{ goodsId: salt.id, price: salt.price, count: 3 }]);
    await expect(post(countId, { [salt.id]: '被偷了' })).rejects.toMatchObject({
      code: 'COUNT_OUTDATED',
      facts: { name: '盐' },
    });
  });

  it('is posted once, whoever posts at once', async () => {
    const { agree, world, photo, ask, clerk, second, salt, of, village } = await aStockRoom();
    const countId = await agree([{ goodsId: salt.id, counted: 9 }]);
    const photoIds = [await photo()];
    const reasons = [{ goodsId: salt.id, reason: '受潮扔了' }];
    const outcomes = await Promise.allSettled(
      [clerk, clerk, clerk, second].map((by) =>
        world.as(by)('count.post', {
          ...ask(),
          countId,
          reasons,
          photoIds: by === clerk ? photoIds : [],
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await of(salt.id))?.stock).toBe(9);
    expect(await world.audit(village)).toEqual([]);
  });
});

describe('what is written late', () => {
  it('was counted with the rest when it happened before the counting', async () => {
    const { count, confirm, post, move, see, salt, of, world, village } = await aStockRoom();
    const before = world.now();
    world.advance(AN_HOUR);
    const items = [{ goodsId: salt.id, counted: 14 }];
    const { countId } = await count(items);
    await move(salt.id, 'purchase', 3, before);
    await confirm(countId, [{ goodsId: salt.id, counted: 14 }]);
    expect((await see(countId)).lines).toMatchObject([{ counted: 14, difference: 1 }]);
    await move(salt.id, 'purchase', 1, before);
    await post(countId, {});
    expect((await of(salt.id))?.stock).toBe(14);
    await move(salt.id, 'purchase', 5, before);
    expect((await of(salt.id))?.stock).toBe(14);
    await move(salt.id, 'purchase', 6, world.now());
    expect((await of(salt.id))?.stock).toBe(20);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is another village’s count to nobody', async () => {
    const { world, ask, clerk } = await aStockRoom();
    const drop = { ...ask(), countId: `elsewhere.${uuid()}`, reason: '数错了' };
    await expect(world.as(clerk)('count.drop', drop)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
