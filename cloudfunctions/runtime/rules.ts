import { assert } from '@domain/assert';
import type { Proposal } from '@domain/proposal/proposal';
import { inForceOn, rulebookIdOf, type Rulebook } from '@domain/rulebook/rulebook';
import { refuse } from '@domain/refusal';
import type { Store } from './store';

/** The version of a village's rules in force on a day; null before the first. */
export type RulesOn = (day: string) => Rulebook | null;

/**
 * The rules of some days. Adopted versions never change, so they are read before the transaction
 * that goes by them.
 */
export async function rulesOf(
  store: Store,
  villageId: string,
  days: readonly string[],
): Promise<RulesOn> {
  const village = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const versionOn = (day: string) => inForceOn(village.rulebook, day)?.version ?? null;
  const versions = [...new Set(days.map(versionOn))].filter((version) => version !== null);
  const books = await versionsOf(store, villageId, versions);
  return (day) => {
    const version = versionOn(day);
    return version === null ? null : book(books, villageId, version);
  };
}

/** The rules each of these proposals was made under. */
export async function rulesBehind(
  store: Store,
  proposals: readonly Pick<Proposal, 'villageId' | 'version'>[],
): Promise<(proposal: Pick<Proposal, 'villageId' | 'version'>) => Rulebook> {
  const ids = proposals.map(({ villageId, version }) => rulebookIdOf(villageId, version));
  const books = await byId(store, ids);
  return ({ villageId, version }) => book(books, villageId, version);
}

/** The rules one proposal was made under. */
export async function ruleBehind(
  store: Store,
  proposal: Pick<Proposal, 'villageId' | 'version'>,
): Promise<Rulebook> {
  return (await rulesBehind(store, [proposal]))(proposal);
}

type Books = ReadonlyMap<string, Rulebook>;

function book(books: Books, villageId: string, version: number): Rulebook {
  const found = books.get(rulebookIdOf(villageId, version));
  assert(found !== undefined, 'an adopted version is kept');
  return found;
}

function versionsOf(store: Store, villageId: string, versions: readonly number[]): Promise<Books> {
  return byId(
    store,
    versions.map((version) => rulebookIdOf(villageId, version)),
  );
}

async function byId(store: Store, ids: readonly string[]): Promise<Books> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const [only] = unique;
  if (only !== undefined && unique.length === 1) {
    const found = await store.get('rulebooks', only);
    return new Map(found === null ? [] : [[only, found]]);
  }
  const found = await store.list('rulebooks', {
    where: { id: { in: unique } },
    order: ['id', 'asc'],
    limit: unique.length,
  });
  return new Map(found.map((one) => [one.id, one]));
}
