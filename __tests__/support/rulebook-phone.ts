import { staff } from './builders';
import { arriveWith } from './committee-phone';
import { stopTheDate } from './date';
import { phoneOf } from './phone';
import { aVillageWithRules, inForce, type RulebookFields } from './rules';
import { aWorld } from './world';

/** A draft, in the words of a builder. */
export const DRAFT: RulebookFields = { state: 'draft', effectiveOn: null };

/** A committee member's phone, in a village with these versions of its rules. */
export async function aRulebookPhone(...versions: readonly RulebookFields[]) {
  const { village: made, rulebooks } = aVillageWithRules({}, ...versions);
  const adopted = rulebooks.filter(({ state }) => state === 'adopted');
  const village = { ...made, rulebook: adopted.map(inForce) };
  const [committee, colleague] = [staff('committee', village), staff('committee', village)];
  const supervisor = staff('supervisor', village);
  const world = await aWorld({
    villages: [village],
    people: [committee, colleague, supervisor],
    rulebooks,
  });
  stopTheDate(world.now());
  return {
    world,
    village,
    colleague,
    supervisor,
    phone: phoneOf(world, committee),
    /** The version as it is stored. */
    stored: (version: number) => world.store.get('rulebooks', `${village.id}.r${version}`),
  };
}

/** The page's address, with a version and what is done with it. */
export function arriveAt(version: number | 'new', rest: Readonly<Record<string, string>> = {}) {
  arriveWith({ version: String(version), ...rest });
}
