/** Every call, listed by the contract itself, keeps out whoever and whatever it should. */
import { endpoints, type EndpointName } from '@contract/index';
import { sha256 } from '@cloud/runtime/dependencies';
import { memberOf } from '@domain/member';
import { ROLES, type Role } from '@domain/person';
import { POINT, points } from '@domain/points';
import {
  aHousehold,
  aVillage,
  NOW,
  someGoods,
  somebody,
  staff,
  townshipOfficer,
  villagerOf,
  type Somebody,
} from '../support/builders';
import { counterOf } from '../support/counter';
import { aWorld } from '../support/world';
import { hostileInputs } from './hostile-inputs';
import { validInputs, type Cast } from './valid-inputs';

const names = Object.keys(endpoints) as EndpointName[];

/** Somebody in a role at a place. */
function inRole(role: Role, { village, household }: Pick<Cast, 'village' | 'household'>): Somebody {
  if (role === 'villager') return villagerOf(household);
  if (role === 'township') return townshipOfficer(village.townshipId);
  return staff(role, village);
}

function aCast(townshipId: string) {
  const village = aVillage({ townshipId });
  const villageId = village.id;
  return {
    village,
    household: aHousehold({ villageId, headName: '藏着的人' }),
    other: aHousehold({ villageId, headName: '藏着的人' }),
    goods: someGoods({ villageId, price: points(POINT) }),
  };
}

async function twoVillages() {
  const [here, there] = [aCast('t-here'), aCast('t-there')];
  const people = [here, there].map((cast) =>
    Object.fromEntries(ROLES.map((role) => [role, inRole(role, cast)])),
  ) as [Record<Role, Somebody>, Record<Role, Somebody>];
  const world = await aWorld({
    villages: [here.village, there.village],
    households: [here.household, here.other, there.household, there.other],
    goods: [here.goods, there.goods],
    people: people.flatMap((byRole) => Object.values(byRole)),
  });
  const withEntry = async (cast: ReturnType<typeof aCast>, clerk: Somebody): Promise<Cast> => {
    const { entry } = await counterOf(world, cast.village, cast.household, clerk).earn(9);
    const villageId = cast.village.id;
    const member = memberOf(clerk.person, { role: 'clerk', villageId }, NOW);
    await world.store.insert('members', member);
    const photoId = `${villageId}.photo`;
    await world.store.insert('photos', {
      id: photoId,
      villageId,
      fileId: 'none',
      byId: clerk.person.id,
      householdId: cast.household.id,
      takenAt: NOW,
    });
    return { ...cast, entryId: entry.id, memberId: member.id, photoId };
  };
  return {
    world,
    here: await withEntry(here, people[0].clerk),
    there: await withEntry(there, people[1].clerk),
    people: people[0],
    strangers: people[1],
  };
}

/** Who may make a call, by its own account; anyone may make a personal one. */
const insiderOf = (name: EndpointName, people: Record<Role, Somebody>) =>
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
    const foreign = Object.keys(mine).filter((key) => FOREIGN_KEYS.has(key) && !isPersonal);
    for (const key of foreign) {
      const before = await world.dump();
      const ask = (value: unknown) =>
        world.raw(
          { endpoint: name, input: { ...validInputs(here)[name](), [key]: value } },
          openid,
        );
      const [answer, control] = [await ask(theirs[key]), await ask(missingLike(theirs[key]))];
      expect(answer).toEqual(control);
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
  'goodsId',
  'photoId',
  'token',
  'fromId',
  'toId',
  'items',
]);

/** Shaped like the other, and certainly nowhere. */
function missingLike(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: Json) => ({ ...item, goodsId: 'g-none' }));
  return String(value).length === 16 ? 'ZZZZZZZZZZZZZZZZ' : 'd-none';
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
