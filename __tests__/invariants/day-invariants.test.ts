/**
 * Random postings by clerks whose clocks differ, closes in between at any moment: every posting is in
 * exactly one close, and no close changes once it is signed.
 */
import fc from 'fast-check';
import { dayFaults } from '@domain/audit-days';
import type { Entry } from '@domain/entry';
import type { DayFigures } from '@domain/day-close/figures';
import { instantAfter } from '@domain/village-time';
import { aClosing } from '../support/closing';
import { booksOf } from '../support/world';

const MINUTE = 60_000;
const SLOWEST_CALL_MS = 55_000;

type Closing = Awaited<ReturnType<typeof aClosing>>;

/** Something happens, so long after the last thing; a slow call carries an older time than now. */
const step = fc.record({
  what: fc.constantFrom('bring', 'buy', 'undo', 'move', 'close', 'close'),
  afterMs: fc.constantFrom(0, 1, 1_000, MINUTE, 61_000),
  slowMs: fc.constantFrom(0, 0, 1_000, SLOWEST_CALL_MS),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function played(closing: Closing, steps: readonly Step[]): Promise<void> {
  const { world, clerk, ask, soap, clothes, buy, undo } = closing;
  const brought: Entry[] = [];
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    bring: async () => brought.push((await clothes(1_500)).entry),
    buy: () => buy(1),
    undo: async () => {
      const last = brought.pop();
      if (last !== undefined) await undo(last.id);
    },
    move: () =>
      world.as(clerk)('move.create', {
        ...{ ...ask(), goodsId: soap.id, kind: 'purchase', pieces: 2, note: '批发部' },
      }),
    close: () => signed(closing),
  };
  for (const { what, afterMs, slowMs } of steps) {
    world.advance(afterMs);
    const now = world.now();
    world.setNow(instantAfter(now, -slowMs));
    await acts[what]?.().catch(ignoreRefusal);
    world.setNow(now);
  }
}

async function signed({ world, clerk, ask, shown }: Closing) {
  const { no, until } = await shown();
  await world.as(clerk)('day.sign', { ...ask(), no, until, weighed: [] });
}

function ignoreRefusal(error: unknown): void {
  const code = (error as { readonly code?: string }).code ?? '';
  if (!['POINTS_SHORT', 'DAY_MOVED_ON', 'DAY_TOO_FRESH'].includes(code)) throw error;
}

const total = (
  closes: readonly { readonly figures: DayFigures }[],
  of: (f: DayFigures) => number,
) => closes.reduce((sum, { figures }) => sum + of(figures), 0);

describe('closes of a day', () => {
  it('DAY-01 hold every posting once, however slow it was, and never change afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const closing = await aClosing();
        const { world, village } = closing;
        // The first close begins with its day; what is older is in none.
        await signed(closing);
        await played(closing, steps);
        world.advance(2 * MINUTE);
        await signed(closing);

        const books = await booksOf(world.store, village);
        const closes = books.dayCloses;
        expect(dayFaults(books)).toEqual([]);
        const kind = (name: Entry['kind']) =>
          books.entries.filter((entry) => entry.kind === name).length;
        expect(total(closes, (figures) => figures.tradeIns)).toBe(kind('tradeIn'));
        expect(total(closes, (figures) => figures.reversals)).toBe(kind('reversal'));
        const left = total(
          closes,
          ({ points }) => points.issued - points.takenBack - points.redeemed,
        );
        expect(left).toBe((await closing.state()).balance);
        const grams = total(closes, ({ materials }) =>
          materials.reduce((sum, { quantity }) => sum + quantity, 0),
        );
        expect(grams).toBe(1_500 * (kind('tradeIn') - kind('reversal')));
        await world.close();
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('DAY-02 are sealed by two persons, whatever roles one of them has', async () => {
    const closing = await aClosing();
    const { world, clerk, villageId, countersign, village } = closing;
    const { person } = clerk;
    const both = [...person.memberships, { role: 'committee' as const, villageId }];
    await world.store.transact((tx) => tx.replace('persons', { ...person, memberships: both }));
    await signed(closing);
    await countersign(1, clerk).catch(() => undefined);
    expect(await closing.closes()).toMatchObject([{ state: 'signed' }]);
    await countersign(1);
    expect(await closing.closes()).toMatchObject([{ state: 'sealed' }]);
    expect(await world.audit(village)).toEqual([]);
  });
});
