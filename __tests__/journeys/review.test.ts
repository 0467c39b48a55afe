import { uuid, type Somebody } from '../support/builders';
import { aPanel, type Panel } from '../support/panel';
import { aDeed } from '../support/panel-rules';
import { whole } from '../support/rules';

const pass = (proposalId: string) => ({ proposalId, verdict: 'pass' }) as const;

async function aReviewed(panel: Panel, itemCode = 'HJ01') {
  const { proposalId } = await panel.propose({ itemCode });
  await panel.review([pass(proposalId)]);
  return proposalId;
}

async function queue(panel: Panel, by: Somebody, which: 'first' | 'panel') {
  const wish = { villageId: panel.village.id, queue: which, limit: 50 };
  return (await panel.world.as(by)('review.list', wish)).proposals;
}

describe('first review', () => {
  it('takes what waits longest first, and shows how long it has waited', async () => {
    const panel = await aPanel();
    for (const occurredOn of ['2026-11-18', '2026-11-19', '2026-11-20']) {
      await panel.propose({ occurredOn });
      panel.world.advance(86_400_000);
    }
    const { world, first, village } = panel;
    const [oldest, ...rest] = await queue(panel, first, 'first');
    expect(oldest).toMatchObject({
      occurredOn: '2026-11-18',
      createdAt: '2026-11-21T08:00:00.000Z',
      dueAt: '2026-11-28T16:00:00.000Z',
      householdNumber: panel.household.number,
      maskedName: '程*户',
      bar: null,
    });
    expect(rest).toHaveLength(2);
    const page = { villageId: village.id, queue: 'first', limit: 1 } as const;
    const { next } = await world.as(first)('review.list', page);
    const second = await world.as(first)('review.list', { ...page, after: next ?? '' });
    expect(second.proposals).toMatchObject([{ occurredOn: '2026-11-19' }]);
  });

  it('returns what is not clear, and gets it back mended', async () => {
    const panel = await aPanel();
    const { world, villager, place } = panel;
    const { proposalId } = await panel.propose();
    const reason = '请补一张照片';
    await panel.review([{ proposalId, verdict: 'return', reason }]);
    expect(await panel.proposal(proposalId)).toMatchObject({
      state: 'returned',
      ending: { reason },
      dueAt: '2026-11-28T16:00:00.000Z',
    });
    const mend = async (by = villager) =>
      world.as(by)('proposal.resubmit', {
        ...place,
        requestId: uuid(),
        proposalId,
        note: '补好了',
        photoIds: [await panel.photo(villager)],
      });
    await expect(mend(panel.inspector)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(mend()).resolves.toMatchObject({ state: 'submitted' });
    expect(await panel.proposal(proposalId)).toMatchObject({ note: '补好了', ending: null });
    await expect(mend()).rejects.toMatchObject({ code: 'PROPOSAL_MOVED_ON' });
    await expect(panel.publish(proposalId)).resolves.toMatchObject({ state: 'publicity' });
  });

  it('voids what was returned and never mended', async () => {
    const panel = await aPanel();
    const { proposalId } = await panel.propose();
    await panel.review([{ proposalId, verdict: 'return', reason: '看不清' }]);
    await panel.timePasses(8);
    expect((await panel.proposal(proposalId)).state).toBe('voided');
  });

  it('is not for who proposed it, nor for kin, nor twice', async () => {
    const panel = await aPanel();
    const { first, inspector, household } = panel;
    const card = { how: 'card', cardToken: household.cardToken } as const;
    const { proposalId } = await panel.propose({ confirmation: card }, inspector);
    const refusal = async (by: Somebody) =>
      (await panel.review([pass(proposalId)], by)).results[0]?.refusal?.code;
    expect(await refusal(inspector)).toBe('TOOK_PART');
    await panel.declare(first);
    expect(await refusal(first)).toBe('RECUSED');
    const [judge] = panel.judges;
    expect(await refusal(judge)).toBeUndefined();
    expect(await refusal(panel.committee)).toBe('PROPOSAL_MOVED_ON');
  });

  it('passes fifty at once, each for itself, and once', async () => {
    const panel = await aPanel();
    const { proposalId: good } = await panel.propose();
    const { proposalId: gone } = await panel.propose({ itemCode: 'XX01' });
    await panel.review([{ proposalId: gone, verdict: 'reject', reason: '没有这回事' }]);
    const decisions = [pass(good), pass(gone), pass('p-none')];
    const requestId = uuid();
    const { results } = await panel.review(decisions, panel.first, requestId);
    expect(results).toMatchObject([
      { proposalId: good, state: 'reviewing', refusal: null },
      { proposalId: gone, state: null, refusal: { code: 'PROPOSAL_MOVED_ON' } },
      { proposalId: 'p-none', state: null, refusal: { code: 'NOT_FOUND' } },
    ]);
    const before = await panel.world.dump();
    const again = await panel.review(decisions, panel.first, requestId);
    expect(again.results).toEqual(results);
    expect(await panel.world.dump()).toBe(before);
  });
});

describe('the issuing budget', () => {
  it('is promised at first review, given back by what ends unposted, and never exceeded', async () => {
    const panel = await aPanel({ settings: { issuingBudget: whole(12) } });
    const { world, village, villager, place } = panel;
    const days = ['2026-11-17', '2026-11-18', '2026-11-19'];
    const ids: string[] = [];
    for (const occurredOn of days) ids.push((await panel.propose({ occurredOn })).proposalId);
    const [one = '', two = '', three = ''] = ids;
    const { results } = await panel.review(ids.map(pass));
    expect(results.map(({ refusal }) => refusal)).toEqual([
      null,
      null,
      { code: 'BUDGET_SPENT', facts: { left: whole(2) } },
    ]);
    const promised = async () =>
      (await world.store.get('budgets', `${village.id}.2026-Q4`))?.promised;
    expect(await promised()).toBe(whole(10));

    await world.as(villager)('proposal.withdraw', {
      ...place,
      requestId: uuid(),
      proposalId: one,
      reason: '不报了',
    });
    expect(await promised()).toBe(whole(5));
    await expect(panel.publish(three)).resolves.toMatchObject({ state: 'publicity' });
    await panel.publish(two);
    await panel.timePasses();
    expect(await promised()).toBe(whole(10));
    expect((await panel.account()).balance).toBe(whole(10));
  });

  it('does not count deductions, nor items that move only the score', async () => {
    const books = { score: true, exchange: false };
    const items = [aDeed({ books }), aDeed({ code: 'LY02', direction: 'deduction' })];
    const panel = await aPanel({ items, settings: { issuingBudget: whole(1) } });
    const good = await panel.propose();
    const bad = await panel.deduct();
    const { results } = await panel.review([pass(good.proposalId), pass(bad.proposalId)]);
    expect(results.map(({ state }) => state)).toEqual(['reviewing', 'reviewing']);
  });

  it('and no more is promised than stock and money cover, where the rules ask for it', async () => {
    const settings = { coverageMin: 100, fenPerPoint: 100 };
    const panel = await aPanel({ settings });
    const { world, committee, village } = panel;
    const ids = [await panel.propose(), await panel.propose({ itemCode: 'XX01' })].map(
      ({ proposalId }) => proposalId,
    );
    const refusals = async () =>
      (await panel.review(ids.map(pass))).results.map(({ refusal }) => refusal?.code ?? null);
    expect(await refusals()).toEqual(['SHOP_UNCOVERED', 'SHOP_UNCOVERED']);
    await world.as(committee)('fund.record', {
      villageId: village.id,
      requestId: uuid(),
      ...{ fund: 'fiscal', kind: 'income' },
      amountFen: 900,
      on: '2026-11-21',
      note: '盘点',
    });
    expect(await refusals()).toEqual([null, 'SHOP_UNCOVERED']);
    expect(await refusals()).toEqual(['PROPOSAL_MOVED_ON', 'SHOP_UNCOVERED']);
  });
});

describe('the panel of three', () => {
  it('sees nobody else’s mark before it is decided, and the middle one counts', async () => {
    const panel = await aPanel();
    const [a, b, c] = panel.judges;
    const id = await aReviewed(panel);
    await panel.mark(a, id, whole(9));
    const [seen] = await queue(panel, b, 'panel');
    expect(seen).toMatchObject({ marksIn: 1, ownMark: null, verdict: [], value: null, bar: null });
    expect(JSON.stringify(seen)).not.toContain(a.person.id);
    expect(JSON.stringify(seen)).not.toContain(String(whole(9)));
    const [own] = await queue(panel, a, 'panel');
    expect(own).toMatchObject({ ownMark: { agree: true, points: whole(9) }, bar: 'marked' });

    await panel.mark(b, id, whole(2));
    await expect(panel.mark(c, id, whole(4))).resolves.toMatchObject({ state: 'publicity' });
    const decided = await panel.proposal(id);
    expect(decided).toMatchObject({
      value: whole(4),
      publicity: { from: '2026-11-21T16:00:00.000Z', until: '2026-11-26T16:00:00.000Z' },
    });
    const villageId = panel.village.id;
    const { proposal } = await panel.world.as(a)('proposal.get', { villageId, proposalId: id });
    expect(proposal.verdict.map(({ points }) => points)).toEqual([whole(9), whole(4), whole(2)]);
  });

  it.each([
    ['a judge who disagrees counts as the least', [8, 6, null], 6],
    ['two who disagree reject it', [8, null, null], null],
  ])('%s', async (_, marks, value) => {
    const panel = await aPanel();
    const id = await aReviewed(panel);
    for (const [index, judge] of panel.judges.slice(0, 3).entries()) {
      const points = marks[index] ?? null;
      await (points === null
        ? panel.mark(judge, id, undefined, false)
        : panel.mark(judge, id, whole(points)));
    }
    expect(await panel.proposal(id)).toMatchObject(
      value === null
        ? { state: 'rejected', value: null, held: 0 }
        : { state: 'publicity', value: whole(value) },
    );
  });

  it('gives points within the item’s range, and only where there is one', async () => {
    const panel = await aPanel();
    const [a] = panel.judges;
    const ranged = await aReviewed(panel);
    const fixed = await aReviewed(panel, 'HJ03');
    const refusal = async (id: string, points?: number, agree = true) =>
      (await panel.mark(a, id, points === undefined ? undefined : whole(points), agree))?.refusal;
    const facts = { least: whole(1), most: whole(10) };
    for (const points of [11, undefined])
      expect(await refusal(ranged, points)).toEqual({ code: 'MARK_OUT_OF_RANGE', facts });
    expect(await refusal(ranged, 5, false)).toMatchObject({ code: 'MARK_OUT_OF_RANGE' });
    expect(await refusal(fixed, 5)).toMatchObject({ code: 'MARK_OUT_OF_RANGE' });
    expect(await refusal(ranged, 10)).toBeNull();
    expect(await refusal(ranged, 10)).toMatchObject({ code: 'TOOK_PART' });
  });

  it('has no seat for who proposed it, reviewed it first, or is kin', async () => {
    const panel = await aPanel();
    const { first, inspector, household, villager } = panel;
    const card = { how: 'card', cardToken: household.cardToken } as const;
    const { proposalId } = await panel.propose({ confirmation: card }, inspector);
    await panel.review([pass(proposalId)]);
    const refusal = async (by: Somebody) => (await panel.mark(by, proposalId))?.refusal?.code;
    expect(await refusal(inspector)).toBe('TOOK_PART');
    expect(await refusal(first)).toBe('TOOK_PART');
    const [kin, own] = panel.judges;
    await panel.declare(kin);
    expect(await refusal(kin)).toBe('RECUSED');
    // Bound to the household by the phone, with no relation declared.
    const memberships = [...own.person.memberships, ...villager.person.memberships];
    await panel.world.store.transact((tx) => tx.replace('persons', { ...own.person, memberships }));
    expect(await refusal(own)).toBe('RECUSED');
    const [row] = await queue(panel, kin, 'panel');
    expect(row).toMatchObject({ recused: true, bar: 'recused' });
    const [watched] = await queue(panel, panel.supervisor, 'panel');
    expect(watched).toMatchObject({ recused: false, bar: 'role' });
  });

  it('of whom one turns out to be kin after marking, waits for another', async () => {
    const panel = await aPanel();
    const [kin, b, c, d] = panel.judges;
    const id = await aReviewed(panel);
    await panel.mark(kin, id, whole(10));
    await panel.mark(b, id, whole(2));
    await panel.declare(kin);
    await expect(panel.mark(c, id, whole(3))).resolves.toMatchObject({ state: 'reviewing' });
    const [row] = await queue(panel, d, 'panel');
    expect(row).toMatchObject({ marksIn: 2, bar: null });
    await expect(panel.mark(d, id, whole(4))).resolves.toMatchObject({ state: 'publicity' });
    expect((await panel.proposal(id)).value).toBe(whole(3));
  });
});
