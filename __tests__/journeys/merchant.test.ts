import { aMerchant, somebody, uuid } from '../support/builders';
import { aServiceCounter } from '../support/service-counter';

/** The first of December in the village. */
const DECEMBER = '2026-11-30T16:05:00.000Z';

describe('a merchant', () => {
  it('is written down by the committee, invited, and sees its own services only', async () => {
    const { world, village, committee, place } = await aServiceCounter();
    const villageId = village.id;
    const call = world.as(committee);
    const wish = { name: '老李修理铺', note: '桥头', fenPerPoint: 90, state: 'active' } as const;
    const { merchantId } = await call('merchant.save', { villageId, requestId: uuid(), ...wish });
    await call('merchant.save', {
      ...{ villageId, requestId: uuid(), merchantId, ...wish, fenPerPoint: 95 },
    });
    const { merchants } = await call('merchant.list', { villageId });
    expect(merchants).toMatchObject([
      { name: '老张理发店' },
      { id: merchantId, name: '老李修理铺', fenPerPoint: 95 },
    ]);

    const ask = { villageId, requestId: uuid(), role: 'merchant', name: '老李' } as const;
    const { code } = await call('invite.create', { ...ask, merchantId });
    const repairer = somebody();
    await world.as(repairer)('person.serve', { requestId: uuid(), code });
    const me = await world.as(repairer)('person.get', {});
    expect(me.memberships).toMatchObject([{ role: 'merchant', merchantId }]);
    const { members } = await call('member.list', { villageId });
    expect(members).toMatchObject([{ role: 'merchant', name: '老李' }]);

    const [other] = merchants;
    const statement = { villageId, month: '2026-11', limit: 10 };
    await expect(
      world.as(repairer)('merchant.statement', { ...statement, merchantId: other?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await world.as(repairer)('merchant.statement', { ...statement, merchantId }),
    ).toMatchObject({ uses: 0, lines: [] });
    await expect(world.as(repairer)('entry.list', { ...place, limit: 10 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    const [member] = members;
    await call('member.remove', {
      ...{ villageId, requestId: uuid(), memberId: member?.id ?? '', reason: '不做了' },
    });
    await expect(
      world.as(repairer)('merchant.statement', { ...statement, merchantId }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is invited for one shop, and nobody else is', async () => {
    const { world, village, committee, merchant } = await aServiceCounter();
    const ask = () => ({ villageId: village.id, requestId: uuid(), name: '老李' });
    const create = world.as(committee);
    await expect(create('invite.create', { ...ask(), role: 'merchant' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    await expect(
      create('invite.create', { ...ask(), role: 'clerk', merchantId: merchant.id }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const elsewhere = aMerchant({ villageId: 'v-elsewhere' });
    await world.store.insert('merchants', elsewhere);
    await expect(
      create('invite.create', { ...ask(), role: 'merchant', merchantId: elsewhere.id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a month with a merchant', () => {
  it('adds up what was had, and is paid from a fund once', async () => {
    const service = await aServiceCounter({ fen: 10_000 });
    const { earn, book, use, statement, settle, supervisor, world, village, committee } = service;
    await earn(50);
    const [first, second] = [await book(2), await book()];
    for (const { code } of [first, first, second]) {
      await use(code);
      world.advance(1_000);
    }

    expect(await statement('2026-11')).toMatchObject({
      ...{ uses: 3, points: 24_000, fen: 2_100, paid: null, next: null },
      lines: [{ code: second.code, fen: 700 }, { code: first.code }, { code: first.code }],
    });
    await expect(settle('2026-11')).rejects.toMatchObject({
      code: 'PERIOD_RUNNING',
      facts: { until: '2026-12-01' },
    });

    world.setNow(DECEMBER);
    const requestId = uuid();
    expect(await settle('2026-11', requestId)).toEqual({ uses: 3, fen: 2_100 });
    expect(await settle('2026-11', requestId)).toEqual({ uses: 3, fen: 2_100 });
    await expect(settle('2026-11')).rejects.toMatchObject({
      code: 'MERCHANT_PAID',
      facts: { month: '2026-11', day: '2026-12-01' },
    });
    expect(await statement('2026-11', supervisor)).toMatchObject({
      paid: { fen: 2_100, fund: 'fiscal' },
    });
    const { funds } = await world.as(committee)('fund.get', { villageId: village.id });
    expect(funds.find(({ kind }) => kind === 'fiscal')).toMatchObject({ balanceFen: 7_900 });
    expect(await world.audit(village)).toEqual([]);
  });

  it('is paid by the point where the service has no price of its own', async () => {
    const service = await aServiceCounter({ service: { costFen: null }, fen: 10_000 });
    await service.earn(10);
    const { code } = await service.book();
    await service.use(code);
    expect(await service.statement('2026-11')).toMatchObject({ uses: 1, fen: 800 });
  });

  it('takes no more money than the fund has, and stays unpaid then', async () => {
    const service = await aServiceCounter({ fen: 100 });
    await service.earn(10);
    await service.use((await service.book()).code);
    service.world.setNow(DECEMBER);
    await expect(service.settle('2026-11')).rejects.toMatchObject({
      code: 'FUND_SHORT',
      facts: { leftFen: 100 },
    });
    expect(await service.statement('2026-11')).toMatchObject({ paid: null });
  });

  it('without a service had is not paid', async () => {
    const service = await aServiceCounter({ fen: 100 });
    service.world.setNow(DECEMBER);
    await expect(service.settle('2026-11')).rejects.toMatchObject({
      code: 'NOTHING_OWED',
      facts: { month: '2026-11' },
    });
  });

  it('that costs the village nothing is settled without a payment', async () => {
    const service = await aServiceCounter({ service: { costFen: 0 } });
    await service.earn(10);
    await service.use((await service.book()).code);
    service.world.setNow(DECEMBER);
    expect(await service.settle('2026-11')).toEqual({ uses: 1, fen: 0 });
    expect(await service.world.audit(service.village)).toEqual([]);
  });

  it('is listed page by page', async () => {
    const service = await aServiceCounter();
    const { earn, book, use, world, village, merchant, barber } = service;
    await earn(50);
    const { code } = await book(3);
    for (let time = 0; time < 3; time += 1) {
      await use(code);
      world.advance(1_000);
    }
    const ask = { villageId: village.id, merchantId: merchant.id, month: '2026-11', limit: 2 };
    const first = await world.as(barber)('merchant.statement', ask);
    expect(first.lines).toHaveLength(2);
    const rest = await world.as(barber)('merchant.statement', {
      ...ask,
      before: first.next ?? '',
    });
    expect(rest).toMatchObject({ uses: 3, next: null });
    expect(rest.lines).toHaveLength(1);
  });
});
