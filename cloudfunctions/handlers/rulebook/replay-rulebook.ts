import type { Output } from '@contract/index';
import { assert } from '@domain/assert';
import { points } from '@domain/points';
import { refuse } from '@domain/refusal';
import { asItWas, asUnder, type Came } from '@domain/rulebook/replay';
import { gradedUnder, type Graded } from '@domain/rulebook/replay-grades';
import { rulebookIdOf, type Rulebook } from '@domain/rulebook/rulebook';
import { periodNamed } from '@domain/settlement/periods';
import { gradesOver } from '../../runtime/grades-over';
import type { Handler } from '../../runtime/handler';
import { pastSeason } from '../../runtime/past-season';

const HOUSEHOLDS_MAX = 1_000;

export const replayRulebook: Handler<'rulebook.replay'> = async (input, { store }) => {
  const { villageId, version, period } = input;
  const [village, other] = await Promise.all([
    store.get('villages', villageId),
    store.get('rulebooks', rulebookIdOf(villageId, version)),
  ]);
  const named = periodNamed((village ?? refuse('NOT_FOUND')).rulebook, period);
  const villagePeriod = named ?? refuse('RULES_NOT_IN_USE');
  const draft = other ?? refuse('NOT_FOUND');
  const [{ season, neighbours }, graded, then] = await Promise.all([
    pastSeason(store, villageId, villagePeriod),
    gradesOver(store, villageId, period),
    store.get('rulebooks', rulebookIdOf(villageId, villagePeriod.rulebook.version)),
  ]);
  assert(then !== null, 'an adopted version is kept');

  const [before, after] = [asItWas(season, then), asUnder(season, draft)];
  const compared = neighbours.map(({ id, number, maskedName }) => {
    const came = { before: cameOf(before.came, id), after: cameOf(after.came, id) };
    const grade = graded?.grades.get(id);
    const outcome = grade && graded ? gradedUnder(grade, graded.scheme, came) : null;
    return { householdNumber: number, maskedName, ...came, outcome };
  });

  return {
    period,
    sameKind: draft.settings.period === then.settings.period,
    events: season.events.length,
    before: sumOf(then, compared, 'before'),
    after: sumOf(draft, compared, 'after'),
    households: compared.slice(0, HOUSEHOLDS_MAX).map(rowOf),
    more: Math.max(0, compared.length - HOUSEHOLDS_MAX),
    uncounted: [...after.uncounted],
  };
};

interface Compared {
  readonly householdNumber: string;
  readonly maskedName: string;
  readonly before: Came;
  readonly after: Came;
  readonly outcome: Graded | null;
}

type Side = 'before' | 'after';

function cameOf(came: ReadonlyMap<string, Came>, id: string): Came {
  const found = came.get(id);
  assert(found !== undefined, 'every household of the season comes to something');
  return found;
}

function rowOf({ householdNumber, maskedName, before, after, outcome }: Compared) {
  return {
    householdNumber,
    maskedName,
    before: { ...before, grade: outcome?.before ?? null },
    after: { ...after, grade: outcome?.after ?? null },
  };
}

function sumOf(
  { version, settings }: Rulebook,
  compared: readonly Compared[],
  side: Side,
): Output<'rulebook.replay'>['before'] {
  const flags = compared.map((one) => one[side].flagged);
  const grades = compared.flatMap(({ outcome }) => (outcome === null ? [] : [outcome[side]]));
  const count = (grade: Graded[Side]) => grades.filter((one) => one === grade).length;
  return {
    version,
    issued: points(compared.reduce((sum, one) => sum + one[side].issued, 0)),
    budget: settings.issuingBudget,
    fenPerPoint: settings.fenPerPoint,
    flagged: flags.includes(null) ? null : flags.filter((flagged) => flagged === true).length,
    grades:
      grades.length === 0
        ? null
        : { AAA: count('AAA'), AA: count('AA'), A: count('A'), none: count('none') },
  };
}
