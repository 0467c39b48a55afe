import { Refusal } from '@domain/refusal';
import { aPanel, type Panel } from './panel';
import type { Disputes, Verdicts } from './scoring-wishes';
import { booksOf } from './world';

const HOUR_MS = 3_600_000;

/** A "no" of the rules is an answer here; anything else is a failure. */
export async function orRefused<T>(answer: Promise<T>): Promise<T | Refusal> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** One of a few that a generator names by their place. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error('the generator names what is there');
  return found;
}

/** What the tallies count, by household and window. */
export async function talliesOf({ world, household, neighbour }: Panel) {
  const counted = new Map<string, { times: number; points: number }>();
  for (const { id } of [household, neighbour])
    for (const [window, count] of Object.entries(
      (await world.store.get('tallies', id))?.windows ?? {},
    ))
      counted.set(`${id} ${window}`, { ...count });
  return counted;
}

/** The same village, with the same decided at the same hours, as often as it is asked for. */
export async function decidedOf(verdicts: Verdicts): Promise<Panel> {
  // A minute goes by in the database while a second does here: what a lost rollback holds is free soon,
  // and a slow machine still has half a second for a transaction.
  const panel = await aPanel({ faults: { seed: 11 }, pace: 60 });
  const { household, neighbour, world, inspector } = panel;
  for (const { who, takes, afterHours } of verdicts) {
    world.advance(afterHours * HOUR_MS);
    const { id: householdId, cardToken } = at([household, neighbour], who);
    const confirmation = { how: 'card', cardToken } as const;
    const deed = { householdId, confirmation, again: true, occurredOn: '2026-11-20' };
    const { proposalId } = takes ? await panel.deduct(deed) : await panel.propose(deed, inspector);
    await panel.publish(proposalId);
  }
  return panel;
}

/** What was posted, without the ids and instants in which two worlds differ. */
export async function postedBy({ world, village, household }: Panel) {
  const { entries } = await booksOf(world.store, village);
  return entries
    .map(({ householdId, no, kind, book, amount, balanceAfter }) => ({
      who: householdId === household.id ? 0 : 1,
      no,
      kind,
      book,
      amount,
      balanceAfter,
    }))
    .sort((a, b) => a.who - b.who || a.no - b.no);
}

interface Standing {
  /** Proposals with an open objection, and which. */
  readonly open: Map<string, string>;
  /** Proposals an objection to which was upheld. */
  readonly lost: Set<string>;
}

interface Disputing {
  readonly ids: readonly string[];
  readonly standing: Standing;
}

/** Does the next thing of a dispute, and keeps what must come of it. */
export async function disputed(
  panel: Panel,
  { ids, standing }: Disputing,
  dispute: Disputes[number],
): Promise<void> {
  if (dispute.act === 'wait') panel.world.advance(dispute.hours * HOUR_MS);
  if (dispute.act === 'tend') await panel.world.tend();
  if (dispute.act === 'object') await objected(panel, at(ids, dispute.which), standing);
  if (dispute.act === 'decide') await decided(panel, at(ids, dispute.which), standing, dispute);
}

/** By one household, and by the next when the first may not any more. */
async function objected(panel: Panel, id: string, { open }: Standing): Promise<void> {
  for (const [by, { id: householdId }] of [
    [panel.other, panel.neighbour],
    [panel.villager, panel.household],
  ] as const) {
    const made = await orRefused(panel.object(id, by, householdId));
    if (!(made instanceof Refusal)) open.set(id, made.objectionId);
  }
}

async function decided(
  panel: Panel,
  id: string,
  { open, lost }: Standing,
  { upheld }: { readonly upheld: boolean },
): Promise<void> {
  const objectionId = open.get(id);
  if (objectionId === undefined) return;
  const answer = await orRefused(panel.decide(objectionId, upheld));
  if (answer instanceof Refusal) return;
  open.delete(id);
  if (upheld) lost.add(id);
}

/** Who sits on a panel, by the judges' places: what must come of their marks. */
export function emptySeats() {
  const kin = new Set<number>();
  const marks = new Map<number, number>();
  const wrong: number[] = [];
  let value: number | null = null;
  return {
    declare: (judge: number): void => {
      // What is decided stays: only a decision still to come looks at who is kin.
      if (value === null) kin.add(judge);
    },
    mark: (judge: number, points: number): void => {
      if (kin.has(judge)) wrong.push(judge);
      marks.set(judge, points);
      const counting = [...marks].filter(([one]) => !kin.has(one)).map(([, given]) => given);
      if (counting.length === 3) value = counting.sort((a, b) => a - b)[1] ?? null;
    },
    middle: () => value,
    kinThatMarked: () => wrong,
  };
}
