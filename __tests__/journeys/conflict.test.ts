import { POINT } from '@domain/points';
import { instantAfter } from '@domain/village-time';
import { aHousehold, aVillage, somebody, uuid } from '../support/builders';
import { anOutpost, bottles } from '../support/outing';

const HOUR = 3_600_000;

describe('what cannot be posted as it was typed waits for a person', () => {
  it('a card reported lost in between: the committee posts it all the same, at its time', async () => {
    const {
      world,
      village,
      committee,
      prepare,
      typed,
      send,
      household,
      conflicts,
      settle,
      entriesOf,
    } = await anOutpost();
    const outing = await prepare();
    const wish = typed(outing, 1, household);
    world.advance(HOUR);
    const place = { villageId: village.id, householdId: household.id };
    await world.as(committee)('card.renew', { ...place, requestId: uuid(), reason: '卡丢了' });

    const answer = await send(wish);
    expect(answer).toEqual({ receiptNumber: null, amount: null, code: 'CARD_REVOKED' });
    expect(await send(wish)).toEqual(answer);
    const [conflict, ...more] = await conflicts();
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      ...{ receiptNumber: '出1-1', occurredAt: wish.occurredAt, code: 'CARD_REVOKED' },
      ...{ householdNumber: household.number, state: 'open', settling: null },
      brought: [{ name: '饮料瓶、易拉罐', quantity: 35_000, rejectedFor: null }],
    });
    expect(await entriesOf(household)).toEqual([]);

    const id = conflict?.id ?? '';
    const { receiptNumber } = await settle(id, 'post');
    expect(receiptNumber).toBe(`${household.number}-1`);
    expect(await entriesOf(household)).toMatchObject([
      { id, amount: POINT, source: { offline: { seq: 1, occurredAt: wish.occurredAt } } },
    ]);
    await expect(settle(id, 'drop')).rejects.toMatchObject({
      code: 'CONFLICT_SETTLED',
      facts: { state: 'posted' },
    });
    expect(await conflicts()).toEqual([]);
    expect(await conflicts('posted')).toMatchObject([{ id, settling: { byName: '老程' } }]);
    expect(await send(wish)).toEqual(answer);
    expect(await world.audit(village)).toEqual([]);
  });

  it('a household that has moved away: it can be dropped, not posted', async () => {
    const { world, village, committee, prepare, typed, send, household, conflicts, settle } =
      await anOutpost();
    const outing = await prepare();
    world.advance(HOUR);
    const place = { villageId: village.id, householdId: household.id };
    await world.as(committee)('household.close', { ...place, requestId: uuid(), reason: '迁出' });
    expect(await send(typed(outing, 1, household))).toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
    const [conflict] = await conflicts();
    const id = conflict?.id ?? '';
    await expect(settle(id, 'post')).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
    expect(await settle(id, 'drop')).toEqual({ receiptNumber: null });
    expect(await conflicts('dropped')).toMatchObject([{ id, state: 'dropped' }]);
  });

  it('a second device with the same numbers: nothing is posted twice, nothing is lost', async () => {
    const { world, prepare, typed, send, household, conflicts } = await anOutpost();
    const outing = await prepare();
    world.advance(HOUR);
    await send(typed(outing, 1, household));
    expect(await send(typed(outing, 1, household, { lines: [bottles(70)] }))).toMatchObject({
      code: 'OUTING_ORDER',
    });
    expect(await conflicts()).toMatchObject([{ code: 'OUTING_ORDER', receiptNumber: '出1-1' }]);
  });

  it.each([
    ['before it began', -HOUR],
    ['after it was over', 80 * HOUR],
    ['when it has not been yet', 30 * HOUR],
  ])('a time %s: posted by a person, it counts at the nearest that can be', async (_when, ms) => {
    const { world, village, prepare, typed, send, household, conflicts, settle, entriesOf } =
      await anOutpost();
    const outing = await prepare();
    const occurredAt = instantAfter(outing.preparedAt, ms);
    world.advance(ms === 80 * HOUR ? 90 * HOUR : HOUR);
    const sentAt = world.now();
    expect(await send(typed(outing, 1, household, { occurredAt }))).toMatchObject({
      code: 'OUTING_TIME',
    });
    const [conflict] = await conflicts();
    expect(conflict?.occurredAt).toBe(occurredAt);
    await settle(conflict?.id ?? '', 'post');
    const nearest = ms < 0 ? outing.preparedAt : [outing.until, sentAt].sort()[0];
    const [entry] = await entriesOf(household);
    expect(entry?.source).toMatchObject({ offline: { occurredAt: nearest } });
    expect(await world.audit(village)).toEqual([]);
  });

  it('an outing the committee has closed: what still comes of it waits', async () => {
    const { world, village, committee, prepare, typed, send, household, conflicts } =
      await anOutpost();
    const outing = await prepare();
    world.advance(HOUR);
    const close = { villageId: village.id, outingId: outing.id };
    await world.as(committee)('outing.close', { ...close, requestId: uuid() });
    expect(await send(typed(outing, 1, household))).toMatchObject({ code: 'OUTING_ENDED' });
    expect(await conflicts()).toHaveLength(1);
    const again = world.as(committee)('outing.close', { ...close, requestId: uuid() });
    await expect(again).rejects.toMatchObject({ code: 'OUTING_ENDED' });
  });

  it('the clerk’s own household, where nobody could stand by', async () => {
    const village = aVillage();
    const own = aHousehold({ villageId: village.id });
    const clerk = somebody(
      { role: 'clerk', villageId: village.id },
      { role: 'villager', villageId: village.id, householdId: own.id },
    );
    const { world, prepare, typed, send, conflicts, settle } = await anOutpost({
      villages: [village],
      households: [own],
      people: [clerk],
    });
    const outing = await prepare(clerk);
    world.advance(HOUR);
    expect(await send(typed(outing, 1, own), clerk)).toMatchObject({ code: 'OWN_HOUSEHOLD' });
    const [conflict] = await conflicts();
    await expect(settle(conflict?.id ?? '', 'post', clerk)).rejects.toMatchObject({
      code: 'TOOK_PART',
    });
    expect(await settle(conflict?.id ?? '', 'post')).toMatchObject({
      receiptNumber: `${own.number}-1`,
    });
  });
});
