/**
 * Households that try whatever they can, all at once, for goods given out by lot: taking, reserving,
 * giving back and trying again. Those drawn get at most one piece each, the others none.
 */
import fc from 'fast-check';
import { sha256 } from '@cloud/runtime/dependencies';
import { commitmentOf } from '@domain/draw/commitment';
import { orderOf } from '@domain/draw/draw';
import { aDrawing, DAY, drawn } from '../support/drawing';

const ATTEMPTS = ['take', 'take two', 'reserve', 'give back'] as const;
const attempt = fc.record({
  household: fc.integer({ min: 0, max: 3 }),
  what: fc.constantFrom(...ATTEMPTS),
});

describe('goods given out by lot', () => {
  it('DRA-01 go to those drawn, one piece each, whatever is tried at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(attempt, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 }),
        async (rounds) => {
          const drawing = await aDrawing();
          const { world, village, households, take, reserve, undo, cancel, goods } = drawing;
          await drawn(drawing);
          const held = new Map<number, () => Promise<unknown>>();
          const tries = async ({ household: index, what }: (typeof rounds)[number][number]) => {
            if (what === 'give back') return held.get(index)?.();
            if (what === 'reserve') {
              const { reservationId } = await reserve(index);
              return held.set(index, () => cancel(index, reservationId));
            }
            const { entry } = await take(index, what === 'take two' ? 2 : 1);
            return held.set(index, () => undo(index, entry.id));
          };
          for (const round of rounds) await Promise.allSettled(round.map(tries));

          const entries = await Promise.all(
            households.map(({ id }) =>
              world.store.list('entries', {
                where: { householdId: id, place: { from: '!', before: '~' } },
                order: ['place', 'asc'],
                limit: 100,
              }),
            ),
          );
          const { allotment, reserved } = await goods();
          const got = entries.map((list) =>
            list.reduce((sum, entry) => {
              if (entry.state !== 'posted') return sum;
              return sum + Number(entry.kind === 'redemption') - Number(isGivenBack(entry));
            }, 0),
          );
          const total = got.reduce((sum, count) => sum + count, 0) + reserved;
          expect(got.every((count) => count <= 1)).toBe(true);
          expect(total).toBe(allotment?.taken.length);
          expect(total).toBeLessThanOrEqual(2);
          expect(await world.audit(village)).toEqual([]);
          await world.close();
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('DRA-02 are drawn by what nobody knew while one could still enter', async () => {
    const drawing = await aDrawing({ households: 6 });
    const { world, open, enter, run, list } = drawing;
    const { drawId } = await open();
    for (const index of [0, 1, 2, 3, 4]) await enter(drawId, index);
    await world.seal();
    await enter(drawId, 5).catch(() => undefined);
    await run(drawId);
    const draw = await world.store.get('draws', drawId);
    const seed = draw?.seed ?? null;
    if (draw === null || seed === null) throw new Error('lots were drawn');
    expect(draw.entrants).toHaveLength(5);
    expect(draw.order).toEqual(orderOf(draw, seed, sha256));
    expect((await list())[0]?.winners).toHaveLength(2);
    for (const half of ['root', 'salt'] as const) {
      const orders = Array.from('0123456789abcdef', (digit) =>
        orderOf(draw, { ...seed, [half]: digit.repeat(64) }, sha256)
          .map(({ number }) => number)
          .join(),
      );
      expect(new Set(orders).size).toBeGreaterThan(8);
    }
  });

  it('DRA-03 are drawn by a number told to nobody before, and sealed before the night was', async () => {
    const drawing = await aDrawing();
    const { world, village, committee, ask, open, enter, run, list, mine } = drawing;
    const saltOf = async (drawId: string) => (await world.store.get('draws', drawId))?.salt;
    const first = await open();
    const dropped = await saltOf(first.drawId);
    const drop = { ...ask(), drawId: first.drawId, reason: '棉被没到货' };
    const told: unknown[] = [first, await world.as(committee)('draw.drop', drop)];
    expect(await world.dump()).not.toContain(dropped);

    // On a day without a posting the seal is the one of the day before: everybody knows it.
    await world.seal();
    world.advance(DAY);
    const foreseen = (await world.store.get('seals', `${village.id}.2026-11-21`))?.root ?? '';
    const opened = await open({ closesOn: '2026-11-22', until: '2026-11-30' });
    const salt = await saltOf(opened.drawId);
    expect(salt).not.toBe(dropped);
    told.push(opened, await enter(opened.drawId, 0), await list(), await mine(0), await mine(1));
    await world.seal();
    world.advance(DAY);
    told.push(await list(), await mine(0), await mine(1));
    for (const hidden of [salt, dropped]) {
      expect(hidden).toMatch(/^[0-9a-f]{64}$/);
      expect(JSON.stringify(told)).not.toContain(hidden);
    }
    const commitment = (await list())[0]?.commitment;

    await run(opened.drawId);
    const seed = (await mine(0))[0]?.seed;
    expect(seed).toEqual({ day: '2026-11-22', root: foreseen, salt });
    expect(commitmentOf(seed?.salt ?? '', sha256)).toBe(commitment);
    expect((await mine(1))[0]?.seed).toEqual(seed);
    expect(await list()).toMatchObject([
      { commitment, seed },
      { state: 'dropped', seed: null },
    ]);
  });
});

function isGivenBack(entry: { readonly kind: string }): boolean {
  return entry.kind === 'reversal';
}
