/**
 * Whatever a neighbour or a clerk asks, and whatever ids they have got hold of: no answer holds
 * another household's deduction, photo, phone number or full name (docs/domain.md §4). Method: every
 * call the contract opens to them, with every plausible input, generated from the contract itself.
 */
import { endpoints, type EndpointName } from '@contract/index';
import { staff, uuid, villagerOf, type Somebody } from '../support/builders';
import { aWorld } from '../support/world';
import { plantCast } from './cast';
import { peopleOf, someScenery, type Cast } from './scenery';
import { plantSecrets, SECRET, type Secrets } from './plant-secrets';
import { validInputs } from './valid-inputs';

type Json = Readonly<Record<string, unknown>>;

async function aVillageWithSecrets() {
  const scenery = someScenery('t1');
  const other = { ...scenery.other, headName: '胡有才' };
  const people = peopleOf(scenery);
  const neighbour = villagerOf(other);
  const clerk = staff('clerk', scenery.village);
  const world = await aWorld({
    villages: [scenery.village],
    rulebooks: [scenery.rulebook],
    households: [scenery.household, other],
    goods: [scenery.goods, scenery.service],
    people: [...Object.values(people), neighbour, clerk],
  });
  const cast = await plantCast(world, { ...scenery, other }, people);
  const secrets = await plantSecrets(world, cast, people);
  return { world, cast, secrets, neighbour, clerk, own: people.villager };
}

type Planted = Awaited<ReturnType<typeof aVillageWithSecrets>>;

/** Ids of the other household that somebody may have got hold of, by the field they fit in. */
function knownIds(cast: Cast, secrets: Secrets): Readonly<Record<string, readonly string[]>> {
  return {
    proposalId: [cast.proposalId, ...secrets.proposalIds],
    entryId: [cast.entryId, ...secrets.entryIds],
    photoId: [secrets.photoId],
    photoIds: [secrets.photoId],
    objectionId: [cast.objectionId],
    householdId: [cast.household.id, cast.other.id],
  };
}

/** A call's honest input about the other household or the own, with each of the ids in its place. */
function plausible(name: EndpointName, { cast, secrets }: Planted): Json[] {
  const ids = knownIds(cast, secrets);
  const own = { ...cast, household: cast.other, other: cast.household };
  const honest = [cast, own].map((about) => validInputs(about)[name]() as Json);
  const crossed = honest.flatMap((input) =>
    [cast.household.id, cast.other.id].map((householdId) =>
      'householdId' in input ? { ...input, householdId } : input,
    ),
  );
  return [...crossed, ...crossed.map((input) => withoutOptional(name, input))]
    .map((input) => ('limit' in input ? { ...input, limit: 50 } : input))
    .flatMap((input) => [
      input,
      ...Object.keys(input).flatMap((key) =>
        (ids[key] ?? []).map((id) => ({ ...input, [key]: key.endsWith('Ids') ? [id] : id })),
      ),
    ])
    .map((input) => ('requestId' in input ? { ...input, requestId: uuid() } : input));
}

/** As bare as it may be: a filter left out shows more. */
function withoutOptional(name: EndpointName, input: Json): Json {
  const fields: Readonly<Record<string, { readonly type: string }>> = endpoints[name].input.entries;
  return Object.fromEntries(
    Object.entries(input).filter(([field]) => fields[field]?.type !== 'optional'),
  );
}

const openTo = (role: 'villager' | 'clerk') =>
  (Object.keys(endpoints) as EndpointName[]).filter((name) => {
    const { scope, roles } = endpoints[name];
    return scope === 'person' || roles.some((one) => one === role);
  });

async function leaksTo(by: Somebody, name: EndpointName, planted: Planted): Promise<string[]> {
  const { world, secrets } = planted;
  const leaks: string[] = [];
  for (const input of plausible(name, planted)) {
    const reply = await world.raw({ endpoint: name, input }, by.openid);
    const answer = JSON.stringify(reply);
    leaks.push(...secrets.texts.filter((text) => answer.includes(text)));
  }
  return [...new Set(leaks)].map((text) => `${name}: ${text}`);
}

describe('another household’s secrets', () => {
  it('are there to be found: the household itself sees every one of them', async () => {
    const planted = await aVillageWithSecrets();
    const { world, own, cast, secrets } = planted;
    const answers: string[] = [];
    for (const name of openTo('villager')) {
      const input = plausible(name, planted)[0];
      answers.push(JSON.stringify(await world.raw({ endpoint: name, input }, own.openid)));
    }
    const link = { villageId: cast.village.id, photoId: secrets.photoId };
    answers.push(JSON.stringify(await world.as(own)('photo.link', link)));
    const told = answers.join('\n');
    expect(secrets.texts.filter((text) => !told.includes(text))).toEqual([]);
    expect(secrets.entryIds.length).toBeGreaterThan(2);
  });

  it.each(openTo('villager'))('are not told a neighbour by %s', async (name) => {
    const planted = await aVillageWithSecrets();
    expect(await leaksTo(planted.neighbour, name, planted)).toEqual([]);
    expect(planted.world.bugs).toEqual([]);
  });

  it.each(openTo('clerk'))('are not told a clerk by %s', async (name) => {
    const planted = await aVillageWithSecrets();
    expect(await leaksTo(planted.clerk, name, planted)).toEqual([]);
    expect(planted.world.bugs).toEqual([]);
  });

  it('that are good deeds stand on the board under a masked name', async () => {
    const { world, neighbour, cast } = await aVillageWithSecrets();
    const villageId = cast.village.id;
    const { proposals } = await world.as(neighbour)('publicity.list', { villageId, limit: 50 });
    expect(proposals.map(({ itemName }) => itemName)).toContain(SECRET.deed);
    expect(new Set(proposals.map(({ maskedName }) => maskedName))).toEqual(new Set(['藏*户']));
  });
});
