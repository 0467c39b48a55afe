/** Random rules, and what happens under them before anything is settled. */
import fc from 'fast-check';
import { PERIOD_KINDS } from '@domain/period';
import { POINT, points } from '@domain/points';
import { Refusal } from '@domain/refusal';
import { aHousehold, someGoods } from './builders';
import { aSeason, type Season } from './season';

export const whole = (amount: number) => points(amount * POINT);

export const someRules = fc.record({
  period: fc.constantFrom(...PERIOD_KINDS),
  baseScore: fc.constantFrom(0, 45, 100).map(whole),
  issuing: fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom({ kind: 'asPosted' } as const, { kind: 'none' } as const),
    },
    // Also below the base: what the rules' own check refuses must not become points either.
    {
      weight: 2,
      arbitrary: fc.constantFrom(0, 100, 105).map((above) => {
        return { kind: 'atClose', above: whole(above) } as const;
      }),
    },
  ),
  clearing: fc.oneof(
    fc.constant({ kind: 'none' } as const),
    fc.constantFrom('periodEnd', 'yearEnd').map((kind) => ({ kind, noticeDays: 30 }) as const),
    fc.integer({ min: 1, max: 3 }).map((months) => {
      return { kind: 'rolling', months, noticeDays: 10 } as const;
    }),
  ),
  flag: fc.option(
    fc.record({
      threshold: fc.constantFrom(45, 90, 105).map(whole),
      vetoItems: fc.constantFrom([], ['LY02']),
      wholePeriodOnly: fc.boolean(),
    }),
  ),
});

const HOUSEHOLDS = 3;
const who = fc.nat({ max: HOUSEHOLDS - 1 });

/** What happens in the last days of November, in this order. */
export const someEvents = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('deed' as const), who, code: fc.constant('HJ01') }),
    fc.record({ kind: fc.constant('deed' as const), who, code: fc.constantFrom('HJ01', 'LY02') }),
    fc.record({ kind: fc.constant('earn' as const), who, amount: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ kind: fc.constant('redeem' as const), who, count: fc.integer({ min: 1, max: 9 }) }),
  ),
  { minLength: 3, maxLength: 7 },
);

export type Rules = typeof someRules extends fc.Arbitrary<infer T> ? T : never;
export type Events = typeof someEvents extends fc.Arbitrary<infer T> ? T : never;

/** The same village as often as it is asked for. */
export async function aVillageUnder(settings: Rules, events: Events): Promise<Season> {
  const households = ['001', '002', '003'].map((number) =>
    aHousehold({
      number,
      cardToken: `CARD0000000000${number.slice(1)}`,
      // The last one moved in while the period ran.
      openedAt: number === '003' ? '2026-11-10T02:00:00.000Z' : '2026-09-30T16:00:00.000Z',
    }),
  );
  const season = await aSeason({
    households,
    settings,
    goods: [someGoods({ price: whole(3), stock: 1_000 })],
    now: '2026-11-28T08:00:00.000Z',
  });
  for (const event of events) await happens(season, event);
  return season;
}

async function happens(season: Season, event: Events[number]): Promise<void> {
  const household = season.households[event.who] ?? season.household;
  switch (event.kind) {
    case 'deed':
      await season.score(household, event.code, '2026-11-28');
      return;
    case 'earn':
      await season.counter(household).earn(event.amount);
      return;
    case 'redeem':
      await spend(season, household, event.count);
  }
}

/** Takes as much over the counter as it may; a refusal is no event. */
export async function spend(
  { counter, goods }: Season,
  household: Season['household'],
  count: number,
) {
  const items = goods.map(({ id, price }) => ({ goodsId: id, price, count }));
  await counter(household)
    .redeem(items)
    .catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === 'POINTS_SHORT')) throw error;
    });
}
