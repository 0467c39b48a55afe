/**
 * Outings without network, at random: whatever the weather when the device is back, however often it
 * is killed and sends again, from two windows at once, each trade-in typed out there is one entry or
 * one conflict, in its order, and the books are as after a calm return.
 */
import fc from 'fast-check';
import type { Input } from '@contract/index';
import type { Entry } from '@domain/entry';
import { quantity } from '@domain/quantity';
import { Refusal } from '@domain/refusal';
import { dayOf, instantAfter } from '@domain/village-time';
import { NoAnswer } from '@/services/call';
import { aHousehold, aVillage, uuid } from '../support/builders';
import { anOutpost } from '../support/outing';

type Wish = Input<'trade-in.replay'>;

const HOUR = 3_600_000;
const HOUSEHOLDS = 3;

const visit = fc.record({
  who: fc.nat(HOUSEHOLDS - 1),
  materialId: fc.constantFrom('bottle', 'clothes', 'kitchen'),
  amount: fc.integer({ min: 1, max: 6 }),
  /** Hours after the outing began. */
  hour: fc.integer({ min: 0, max: 60 }),
});

const weather = fc.record({
  seed: fc.nat(1_000_000),
  conflict: fc.constantFrom(0, 0.1),
  timeoutBefore: fc.constantFrom(0, 0.05),
  timeoutAfter: fc.constantFrom(0, 0.05),
});

/** After so many answers the device is killed; it begins anew with what it does not know was taken. */
const kills = fc.array(fc.nat(6), { maxLength: 4 });

interface Plan {
  readonly visits: readonly { who: number; materialId: string; amount: number; hour: number }[];
  /** Whose card is reported lost in between; beyond the last household, nobody's. */
  readonly lost: number;
  readonly kills: readonly number[];
  readonly windows: number;
  readonly faults: Readonly<Record<string, number>> | null;
}

/** An outing as planned, replayed and told. */
async function replayed(plan: Plan) {
  const village = aVillage();
  const villageId = village.id;
  const households = Array.from({ length: HOUSEHOLDS }, () => aHousehold({ villageId }));
  const outpost = await anOutpost({
    villages: [village],
    households,
    faults: { seed: 0 },
    pace: 200,
  });
  const { world, prepare, typed, send, committee } = outpost;
  const outing = await prepare();
  const hours = plan.visits.map(({ hour }) => hour).sort((a, b) => a - b);
  const wishes = plan.visits.map(({ who, materialId, amount }, index) => {
    const [household, hour] = [households[who], hours[index]];
    if (household === undefined || hour === undefined) throw new Error('planned');
    return typed(outing, index + 1, household, {
      lines: [{ materialId, quantity: quantity(amount * 1_000) }],
      occurredAt: instantAfter(outing.preparedAt, hour * HOUR),
    });
  });
  const lost = households[plan.lost];
  if (lost !== undefined)
    await world.as(committee)('card.renew', {
      ...{ villageId, householdId: lost.id, requestId: uuid() },
      reason: '卡丢了',
    });
  world.advance(66 * HOUR);
  Object.assign(world.storm, plan.faults ?? {});
  await Promise.all(
    Array.from({ length: plan.windows }, () => sendAll(wishes, plan.kills, (wish) => send(wish))),
  );
  Object.assign(world.storm, { conflict: 0, timeoutBefore: 0, timeoutAfter: 0 });
  return { ...outpost, wishes, outing, village, lost };
}

/** One by one; a kill forgets the answers since the last one, so they are asked for again. */
async function sendAll(
  wishes: readonly Wish[],
  killed: readonly number[],
  send: (wish: Wish) => Promise<unknown>,
): Promise<void> {
  let sure = 0;
  for (const after of [...killed, wishes.length])
    for (let next = sure; next < wishes.length; next += 1) {
      const wish = wishes[next];
      if (wish === undefined) break;
      await insist(() => send(wish));
      // Killed between the answer and noting it down: it stays in the queue.
      if (next - sure >= after) break;
      sure += 1;
    }
}

async function insist(send: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      await send();
      return;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  throw new Error('no answer after 300 tries');
}

/** What the ledger says of an outing: who, which number, when, how many points; in its order. */
async function toldBy({ households, entriesOf }: Awaited<ReturnType<typeof replayed>>) {
  const entries = await Promise.all(households.map(entriesOf));
  return entries.flatMap((posted, index) =>
    posted.map((entry) => ({ who: index, ...toldOf(entry) })),
  );
}

function toldOf({ source, amount, id }: Pick<Entry, 'source' | 'amount' | 'id'>) {
  if (source.kind !== 'tradeIn' || source.offline === null) throw new Error('only replays here');
  const { seq, occurredAt } = source.offline;
  return { seq, at: occurredAt, amount, request: id.split('.').at(-1) };
}

const plans = fc.record({
  visits: fc.array(visit, { minLength: 1, maxLength: 12 }),
  lost: fc.nat(HOUSEHOLDS),
  kills,
  windows: fc.integer({ min: 1, max: 2 }),
});

it('OUT-01 whatever is sent is one entry or one conflict, in any weather', async () => {
  await fc.assert(
    fc.asyncProperty(plans, weather, async (plan, faults) => {
      const back = await replayed({ ...plan, faults });
      const { wishes, village, world, conflicts, lost } = back;
      const told = await toldBy(back);
      const waiting = await conflicts();
      const seen = [
        ...told.map(({ seq }) => seq),
        ...waiting.map(({ receiptNumber }) => seqOf(receiptNumber)),
      ];
      expect(seen.sort((a, b) => a - b)).toEqual(wishes.map(({ seq }) => seq));
      expect(waiting.every(({ householdId }) => householdId === lost?.id)).toBe(true);
      // A card reported lost before any of it came in: all of its household, and nobody else's.
      expect(told.filter(({ who }) => back.households[who] === lost)).toEqual([]);
      for (const { seq, at, request } of told)
        expect(wishes[seq - 1]).toMatchObject({ occurredAt: at, requestId: request });
      const { outings } = await world.as(back.committee)('outing.list', {
        villageId: village.id,
        limit: 1,
      });
      expect(outings).toMatchObject([{ posted: told.length, conflicts: waiting.length }]);
      expect(await world.audit(village)).toEqual([]);
      await world.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('OUT-02 killed, sent again, from two windows: the ledger is as after one calm return', async () => {
  await fc.assert(
    fc.asyncProperty(plans, weather, async (plan, faults) => {
      const rough = await replayed({ ...plan, faults });
      const calm = await replayed({ ...plan, faults: null, kills: [], windows: 1 });
      const bare = (told: Awaited<ReturnType<typeof toldBy>>) =>
        told.map(({ who, seq, amount }) => ({ who, seq, amount }));
      const [one, other] = [bare(await toldBy(rough)), bare(await toldBy(calm))];
      expect(one).toEqual(other);
      await rough.world.close();
      await calm.world.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);

it('OUT-03 a day gives its cap and no more, on whatever day what was brought comes in', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const back = await replayed({ ...plan, faults: null });
      const cap = back.outing.table.materials.find(({ id }) => id === 'kitchen')?.dailyPointsMax;
      for (const household of back.households)
        for (const { given, earned } of kitchenByDay(await back.entriesOf(household)))
          expect(given).toBe(Math.min(earned, cap ?? 0));
      expect(await back.world.audit(back.village)).toEqual([]);
      await back.world.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** By the day kitchen waste was brought: the points given for it, and what it would make uncapped. */
function kitchenByDay(entries: readonly Pick<Entry, 'source'>[]) {
  const byDay = new Map<string, { given: number; earned: number }>();
  for (const { source } of entries) {
    if (source.kind !== 'tradeIn' || source.offline === null) throw new Error('only replays here');
    const day = dayOf(source.offline.occurredAt);
    const sum = byDay.get(day) ?? { given: 0, earned: 0 };
    for (const { materialId, points, withheld } of source.lines)
      if (materialId === 'kitchen')
        byDay.set(day, { given: sum.given + points, earned: sum.earned + points + withheld });
  }
  return byDay.values();
}

function seqOf(receiptNumber: string): number {
  return Number(receiptNumber.split('-').at(-1));
}
