/** Every call, listed by the contract itself, keeps out whoever and whatever it should. */
import { endpoints, type EndpointName } from '@contract/index';
import { sha256 } from '@cloud/runtime/dependencies';
import { ROLES } from '@domain/person';
import { somebody } from '../support/builders';
import { aWorld } from '../support/world';
import { plantCast } from './cast';
import { hostileInputs } from './hostile-inputs';
import { peopleOf, someScenery, type People } from './scenery';
import { validInputs } from './valid-inputs';

const names = Object.keys(endpoints) as EndpointName[];

async function twoVillages() {
  const [here, there] = [someScenery('t-here'), someScenery('t-there')];
  const [people, strangers] = [peopleOf(here), peopleOf(there)];
  const world = await aWorld({
    villages: [here.village, there.village],
    rulebooks: [here.rulebook, there.rulebook],
    households: [here.household, here.other, there.household, there.other],
    goods: [here.goods, here.service, there.goods, there.service],
    people: [people, strangers].flatMap((byRole) => Object.values(byRole)),
  });
  return {
    world,
    here: await plantCast(world, here, people),
    there: await plantCast(world, there, strangers),
    people,
    strangers,
  };
}

/** Who may make a call, by its own account; anyone may make a personal one. */
const insiderOf = (name: EndpointName, people: People) =>
  people[endpoints[name].roles[0] ?? 'villager'];

describe.each(names)('%s', (name) => {
  const { roles, scope } = endpoints[name];
  const isPersonal = scope === 'person';
  const outsiders = isPersonal ? [] : ROLES.filter((role) => !roles.includes(role));

  it('is closed to every other role, to strangers and to nobody at all, and nothing changes', async () => {
    const { world, here, people } = await twoVillages();
    const input = validInputs(here)[name]();
    const before = await world.dump();
    const refused = isPersonal
      ? []
      : [...outsiders.map((role) => people[role].openid), somebody().openid];
    for (const openid of [...refused, '']) {
      const reply = await world.raw({ endpoint: name, input }, openid);
      expect(reply).toEqual({ ok: false, code: 'FORBIDDEN', facts: {} });
    }
    expect(await world.dump()).toBe(before);
  });

  it('is closed to the same role of another village, which learns nothing of this one', async () => {
    const { world, here, strangers } = await twoVillages();
    const before = await world.dump();
    const known = validInputs(here)[name]();
    for (const role of roles) {
      const { openid } = strangers[role];
      const reply = await world.raw({ endpoint: name, input: known }, openid);
      const imagined = {
        ...known,
        villageId: 'v-none',
        householdId: 'h-none',
        townshipId: 't-none',
      };
      const nowhere = await world.raw(
        { endpoint: name, input: onlyKeysOf(known, imagined) },
        openid,
      );
      expect(reply).toEqual({ ok: false, code: 'FORBIDDEN', facts: {} });
      expect(nowhere).toEqual(reply);
    }
    expect(await world.dump()).toBe(before);
  });

  it('answers for documents of another village as for ones that do not exist', async () => {
    const { world, here, there, people } = await twoVillages();
    const { openid } = insiderOf(name, people);
    const [mine, theirs] = [validInputs(here)[name](), validInputs(there)[name]()] as [Json, Json];
    const foreign = Object.keys(mine).filter((key) => namesSomething(key, mine) && !isPersonal);
    for (const key of foreign) {
      const before = await world.dump();
      const ask = (value: unknown) =>
        world.raw(
          { endpoint: name, input: { ...validInputs(here)[name](), [key]: value } },
          openid,
        );
      const [answer, control] = [await ask(theirs[key]), await ask(missingLike(theirs[key]))];
      expect(nameless(answer, theirs[key])).toEqual(nameless(control, missingLike(theirs[key])));
      expect(JSON.stringify(answer)).not.toContain('藏着的人');
      expect(withoutSlips(await world.dump())).toBe(withoutSlips(before));
    }
  });

  it('refuses malformed, oversized and hostile input with a code, and nothing changes', async () => {
    const { world, here, people } = await twoVillages();
    const { openid } = insiderOf(name, people);
    const before = await world.dump();
    const surprises: string[] = [];
    for (const { what, input } of hostileInputs(validInputs(here)[name](), optionalOf(name))) {
      const reply = await world.raw({ endpoint: name, input }, openid);
      const refused = !reply.ok && ['BAD_INPUT', 'FORBIDDEN'].includes(reply.code);
      if (!refused) surprises.push(`${what}: ${JSON.stringify(reply).slice(0, 200)}`);
      expect(JSON.stringify(reply).length).toBeLessThan(300);
    }
    expect(surprises).toEqual([]);
    expect(withoutSlips(await world.dump())).toBe(withoutSlips(before));
    expect(world.bugs).toEqual([]);
  });
});

function optionalOf(name: EndpointName): string[] {
  const fields: Readonly<Record<string, { readonly type: string }>> = endpoints[name].input.entries;
  return Object.keys(fields).filter((field) => fields[field]?.type === 'optional');
}

type Json = Readonly<Record<string, unknown>>;

/** Fields that name a document a caller might not be meant to know. */
const FOREIGN_KEYS = new Set([
  'householdId',
  'entryId',
  'memberId',
  'bagCode',
  'goodsId',
  'photoId',
  'token',
  'fromId',
  'toId',
  'items',
  'proposalId',
  'objectionId',
  'relationId',
  'decisions',
  'marks',
  'findingId',
  'roundId',
  'gradeId',
  'disclosureId',
  'outingId',
  'conflictId',
  'moveId',
  'donationId',
  'drawId',
  'bundleId',
  'bundleIds',
  'householdIds',
  'photoIds',
  'countId',
  'cutId',
  'reservationId',
  'proof',
  'merchantId',
]);

function namesSomething(key: string, input: Json): boolean {
  const value = input[key];
  return FOREIGN_KEYS.has(key) && !(Array.isArray(value) && value.length === 0);
}

/** Of bags and of cards. */
const CODE_LENGTHS = [12, 16];

/** Shaped like the other, and certainly nowhere. */
function missingLike(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => missingIn(item));
  const { length } = String(value);
  return CODE_LENGTHS.includes(length) ? 'Z'.repeat(length) : 'd-none';
}

function missingIn(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return missingLike(item);
  const fields = Object.entries(item).map(([key, value]: [string, unknown]) => [
    key,
    FOREIGN_KEYS.has(key) ? missingLike(value) : value,
  ]);
  return Object.fromEntries(fields) as Json;
}

/** An answer that says which document was asked for may say so of one that does not exist, too. */
function nameless(answer: unknown, asked: unknown): unknown {
  const names = Array.isArray(asked)
    ? asked.flatMap((item: unknown) => Object.values(item as Json)).filter(isText)
    : [asked].filter(isText);
  const plain = names.reduce((text, name) => text.replaceAll(name, '…'), JSON.stringify(answer));
  return JSON.parse(plain);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 5;
}

function onlyKeysOf(keys: object, values: Json): Json {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, values[key]]));
}

/** Void slips of refused requests are all that a refusal may leave; the rest as one hash. */
function withoutSlips(dump: string): string {
  const collections = JSON.parse(dump) as [string, { state?: string }[]][];
  const kept = collections.map(([name, documents]) => [
    name,
    documents.filter(({ state }) => state !== 'refused'),
  ]);
  return sha256(JSON.stringify(kept));
}
