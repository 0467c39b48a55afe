/**
 * Stock: what comes, goes and is counted, in whatever order it is written down. Method: a made-up
 * timeline of what really happens in the stock room, told to the rules late and out of order; and the
 * same all at once through the real functions.
 */
import fc from 'fast-check';
import { decideConfirm, decideCount, type Count, type Counted } from '@domain/count/count';
import { decidePost } from '@domain/count/post';
import { handOut, type Goods } from '@domain/goods';
import { decideMove } from '@domain/move';
import { points, POINTS_MAX } from '@domain/points';
import { dayOf, instantAfter } from '@domain/village-time';
import { NOW, someGoods } from '../support/builders';
import { aStockRoom } from '../support/stock-room';

const AT_FIRST = 1_000;
const A_MINUTE = 60_000;
const LI = { id: 'li', name: '李', role: 'clerk' } as const;
const WANG = { id: 'wang', name: '王', role: 'clerk' } as const;

type Happening =
  | { readonly kind: 'came' | 'went'; readonly pieces: number; readonly delay: number }
  | { readonly kind: 'handedOut'; readonly pieces: number }
  | { readonly kind: 'counted'; readonly delay: number };

const delay = fc.integer({ min: 0, max: 12 });
const pieces = fc.integer({ min: 1, max: 9 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constantFrom('came' as const, 'went' as const), pieces, delay }),
  fc.record({ kind: fc.constant('handedOut' as const), pieces }),
  fc.record({ kind: fc.constant('counted' as const), delay }),
);

/** The books of one kind of goods, what really lies there, and what is still to be told. */
function aStory(hidden: number) {
  let goods: Goods = someGoods({ stock: AT_FIRST });
  let there = AT_FIRST + hidden;
  let open: Count | null = null;
  let posted = 0;
  let serial = 0;
  const to = (counted: Counted): Count => {
    goods = counted.goods[0] ?? goods;
    return counted.count;
  };
  const tally = () => [{ goodsId: goods.id, counted: there }];
  return {
    happen: (pieceCount: number) => (there += pieceCount),
    handOut: (count: number, now: string) => {
      goods = handOut(goods, count, dayOf(now)).goods;
      there -= count;
    },
    tellMove: (kind: 'purchase' | 'loss', count: number, occurredAt: string, now: string) => {
      const id = `m${(serial += 1)}`;
      const told = { id, goods, kind, pieces: count, note: '', occurredAt, now, by: LI };
      goods = decideMove(told).goods;
    },
    count: (now: string) => {
      if (open !== null) return false;
      const wish = { id: `c${(serial += 1)}`, villageId: 'v', no: '1', items: tally() };
      open = to(decideCount([goods], { ...wish, by: LI, now }));
      return true;
    },
    post: (now: string) => {
      if (open === null) throw new Error('a count is posted once it began');
      for (const by of [WANG, LI])
        if (open.state !== 'confirmed')
          open = to(decideConfirm({ count: open, goods: [goods] }, { items: tally(), by, now }));
      const reasons = new Map([[goods.id, '数出来的']]);
      const rules = { approvalFrom: points(POINTS_MAX) };
      const wish = { reasons, photoIds: ['p'], rules, by: LI, now };
      to(decidePost({ count: open, goods: [goods] }, wish));
      open = null;
      posted += 1;
    },
    state: () => ({ stock: goods.stock, there, posted }),
  };
}

type Story = ReturnType<typeof aStory>;

type Telling = (now: string) => void;

/** Lets the timeline happen; each thing is told so many steps after it happened. */
function tell(story: Story, timeline: readonly Happening[]): void {
  const later = new Map<number, Telling[]>();
  for (let step = 0; step < timeline.length + 13; step += 1) {
    const now = instantAfter(NOW, step * A_MINUTE);
    for (const telling of later.get(step) ?? []) telling(now);
    const one = timeline[step];
    if (one === undefined) continue;
    const telling = happen(story, one, now);
    if (telling === null) continue;
    const due = step + 1 + ('delay' in one ? one.delay : 0);
    later.set(due, [...(later.get(due) ?? []), telling]);
  }
}

/** One thing happens; answers what is to be told of it later, if anything. */
function happen(story: Story, one: Happening, now: string): Telling | null {
  switch (one.kind) {
    case 'handedOut':
      story.handOut(one.pieces, now);
      return null;
    case 'counted':
      return story.count(now) ? story.post : null;
    case 'came':
      story.happen(one.pieces);
      return (at) => story.tellMove('purchase', one.pieces, now, at);
    case 'went':
      story.happen(-one.pieces);
      return (at) => story.tellMove('loss', one.pieces, now, at);
  }
}

describe('stock', () => {
  it('STK-01 counts, late moves and hand-outs come to what really lies there, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: -20, max: 20 }),
        (timeline, hidden) => {
          const story = aStory(hidden);
          tell(story, timeline);
          const { stock, there, posted } = story.state();
          // Nobody has noticed what was missing from the beginning before somebody counted.
          expect(stock).toBe(posted > 0 ? there : there - hidden);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('STK-02 whoever receives, loses, hands out and counts at once: the books add up', async () => {
    const room = await aStockRoom();
    const { world, village, salt, earn, redeem, move, agree, post, of } = room;
    await earn(40);
    const before = world.now();
    world.advance(A_MINUTE);
    const countId = await agree([{ goodsId: salt.id, counted: 12 }]);
    await Promise.allSettled([
      ...Array.from({ length: 5 }, () => move(salt.id, 'purchase', 2)),
      ...Array.from({ length: 5 }, () => move(salt.id, 'loss', 1, before)),
      ...Array.from({ length: 5 }, () =>
        redeem([{ goodsId: salt.id, price: salt.price, count: 1 }]),
      ),
      post(countId, { [salt.id]: '数出来的' }),
    ]);
    await move(salt.id, 'purchase', 7, before);
    expect((await of(salt.id))?.stock).toBe(12 + 5 * 2 - 5);
    expect(await world.audit(village)).toEqual([]);
  });
});
