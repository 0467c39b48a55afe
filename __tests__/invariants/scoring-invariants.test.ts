/**
 * What scoring must hold (docs/architecture.md, "The laws"), through the contract on the real SDK, for
 * random deeds, judges, objections and timers. `npm run mutants` breaks the code for each and sees
 * its test fail.
 */
import fc from 'fast-check';
import { keepDeadlines } from '@cloud/runtime/keep-deadlines/keep-deadlines';
import { postPublished } from '@cloud/runtime/keep-deadlines/post-published';
import { sha256 } from '@cloud/runtime/dependencies';
import { Refusal } from '@domain/refusal';
import { uuid, type Somebody } from '../support/builders';
import { dutyOn, dying } from '../support/mortal-store';
import { aPanel, type Panel } from '../support/panel';
import { whole } from '../support/rules';
import {
  at,
  decidedOf,
  disputed,
  emptySeats,
  orRefused,
  postedBy,
  talliesOf,
} from '../support/scoring-checks';
import {
  CAPPED,
  exceeded,
  heldByWindow,
  PERIOD_MAX,
  proposalsOf,
  someDisputes,
  someSittings,
  someVerdicts,
  someWishes,
  DECLARED_AFTER,
  type Wishes,
} from '../support/scoring-wishes';

const HOUR_MS = 3_600_000;

const householdsOf = ({ household, neighbour, villager, other }: Panel) => [
  { household, by: villager },
  { household: neighbour, by: other },
];

interface Made {
  readonly proposalId: string;
  readonly householdId: string;
  readonly by: Somebody;
}

function withdraw({ world, village }: Panel, { by, ...made }: Made) {
  const wish = { villageId: village.id, requestId: uuid(), reason: '不报了' };
  return world.as(by)('proposal.withdraw', { ...wish, ...made });
}

describe('scoring', () => {
  it('SCO-01 exceeds no cap, however many propose at once, and forgets no place', async () => {
    await fc.assert(
      fc.asyncProperty(someWishes, fc.constantFrom(0, 0.1), async (wishes, conflict) => {
        const panel = await aPanel({
          items: CAPPED,
          settings: { householdPeriodMax: PERIOD_MAX },
          faults: { seed: 7, conflict },
        });
        const { world, village, rulebooks } = panel;
        const made: Made[] = [];
        const withdrawOrPropose = async (wish: Wishes[number]) => {
          const gone = wish.act === 'withdraw' ? made[wish.which] : undefined;
          if (gone !== undefined) await orRefused(withdraw(panel, gone));
          if (wish.act === 'withdraw') return;
          const { household, by } = at(householdsOf(panel), wish.who);
          const occurredOn = `2026-11-${String(wish.day).padStart(2, '0')}`;
          const deed = { householdId: household.id, itemCode: wish.itemCode, occurredOn };
          const answer = await orRefused(panel.propose({ ...deed, again: true }, by));
          if (answer instanceof Refusal) expect(answer.code).toBe('CAP_REACHED');
          else made.push({ proposalId: answer.proposalId, householdId: household.id, by });
        };
        const half = Math.floor(wishes.length / 2);
        // All at once, twice: by the second time there is something to take back.
        await Promise.all(wishes.slice(0, half).map(withdrawOrPropose));
        await Promise.all(wishes.slice(half).map(withdrawOrPropose));

        const proposals = await proposalsOf(world, village.id);
        expect(proposals).toHaveLength(made.length);
        expect(exceeded(proposals, at(rulebooks, 0))).toEqual([]);
        const counted = await talliesOf(panel);
        expect(counted).toEqual(heldByWindow(proposals));
        expect(world.bugs).toEqual([]);
        await world.close();
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('SCO-02 posts nothing while it is objected to, nor when that was upheld or never decided', async () => {
    await fc.assert(
      fc.asyncProperty(someDisputes, async (disputes) => {
        const panel = await aPanel();
        const { world } = panel;
        const ids: string[] = [];
        for (const occurredOn of ['2026-11-18', '2026-11-19', '2026-11-20'])
          ids.push((await panel.propose({ occurredOn })).proposalId);
        for (const id of ids) await panel.publish(id);
        const standing = { open: new Map<string, string>(), lost: new Set<string>() };
        const scoreOf = (id: string) => world.store.get('entries', `${id}.score`);

        for (const dispute of disputes) {
          await disputed(panel, { ids, standing }, dispute);
          for (const objected of standing.open.keys()) expect(await scoreOf(objected)).toBeNull();
        }

        await panel.timePasses(30);
        for (const id of ids) {
          const isVoid = standing.lost.has(id) || standing.open.has(id);
          expect((await panel.proposal(id)).state).toBe(isVoid ? 'voided' : 'posted');
          expect((await scoreOf(id)) === null).toBe(isVoid);
        }
        expect(world.bugs).toEqual([]);
        await world.close();
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('SCO-03 counts no judge who is kin, whether it was declared before the mark or after', async () => {
    await fc.assert(
      fc.asyncProperty(someSittings, async (sittings) => {
        const panel = await aPanel();
        const { world } = panel;
        const judges = [...panel.judges, panel.inspector, panel.committee, panel.first];
        const { proposalId } = await panel.propose({ itemCode: 'HJ01' });
        await panel.review([{ proposalId, verdict: 'pass' }]);
        const seats = emptySeats();

        for (const { act, judge, points } of sittings) {
          const by = at(judges, judge);
          if (act === 'declare') {
            await panel.declare(by);
            seats.declare(judge);
            continue;
          }
          const answer = await panel.mark(by, proposalId, whole(points));
          if (answer?.refusal === null) seats.mark(judge, points);
        }

        const value = seats.middle();
        const found = await panel.proposal(proposalId);
        expect(found.state).toBe(value === null ? 'reviewing' : 'publicity');
        expect(found.value).toBe(value === null ? null : whole(value));
        expect(seats.kinThatMarked()).toEqual([]);
        expect(world.bugs).toEqual([]);
        await world.close();
      }),
      { numRuns: 30, examples: [[DECLARED_AFTER]] },
    );
  }, 120_000);

  it('SCO-04 posts the same in time, late, twice, with three at once, and killed in between', async () => {
    const troubles = fc.record({
      lives: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      timeouts: fc.constantFrom(0, 0.05),
      conflict: fc.constantFrom(0, 0.1),
    });
    await fc.assert(
      fc.asyncProperty(someVerdicts, troubles, async (verdicts, trouble) => {
        const inTime = await decidedOf(verdicts);
        for (let day = 0; day < 10; day += 1) {
          inTime.world.advance(24 * HOUR_MS);
          await inTime.world.tend();
          await inTime.world.tend();
        }

        const late = await decidedOf(verdicts);
        const { world, village } = late;
        world.advance(10 * 24 * HOUR_MS);
        await dying(world, trouble.lives, (store) => postPublished(dutyOn(world, store)));
        const { timeouts: timeoutBefore, conflict } = trouble;
        Object.assign(world.storm, { timeoutBefore, timeoutAfter: timeoutBefore, conflict });
        await Promise.allSettled([world.tend(), world.tend(), world.tend()]);
        Object.assign(world.storm, { timeoutBefore: 0, timeoutAfter: 0, conflict: 0 });
        await keepDeadlines({
          store: world.store,
          digest: sha256,
          clock: world.now,
          report: (error) => {
            throw error;
          },
        });

        expect(await postedBy(late)).toEqual(await postedBy(inTime));
        expect((await proposalsOf(world, village.id)).map(({ state }) => state)).toEqual(
          verdicts.map(() => 'posted'),
        );
        for (const panel of [inTime, late]) {
          expect(await panel.world.audit(panel.village)).toEqual([]);
          await panel.world.close();
        }
      }),
      { numRuns: 12 },
    );
  }, 240_000);

  it('SCO-05 promises no more than the period’s budget, however many review at once', async () => {
    const passes = fc.array(fc.record({ by: fc.nat(3), dropped: fc.boolean() }), {
      minLength: 4,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(passes, fc.constantFrom(0, 0.1), async (reviews, conflict) => {
        const settings = { issuingBudget: whole(22) };
        const panel = await aPanel({ settings, faults: { seed: 5, conflict } });
        const { world, village, household, villager } = panel;
        const made: Made[] = [];
        for (const [index] of reviews.entries()) {
          const occurredOn = `2026-11-${String(index + 1).padStart(2, '0')}`;
          const { proposalId } = await panel.propose({ occurredOn });
          made.push({ proposalId, householdId: household.id, by: villager });
        }
        await Promise.all(
          reviews.map(async ({ by, dropped }, index) => {
            const one = at(made, index);
            const { proposalId } = one;
            await panel.review([{ proposalId, verdict: 'pass' }], at(panel.judges, by));
            if (dropped) await withdraw(panel, one);
          }),
        );

        const proposals = await proposalsOf(world, village.id);
        const promised = proposals
          .filter(({ state }) => state === 'reviewing')
          .reduce((sum, one) => sum + one.promised, 0);
        const budget = await world.store.get('budgets', `${village.id}.2026-Q4`);
        expect(budget?.promised ?? 0).toBe(promised);
        expect(promised).toBeLessThanOrEqual(settings.issuingBudget);
        expect(world.bugs).toEqual([]);
        await world.close();
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
