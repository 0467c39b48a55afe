import { flagResultOf } from '@domain/flag/rule';
import { points } from '@domain/points';
import type { FlagRule } from '@domain/rulebook/rulebook';
import { closed, decideClose } from '@domain/settlement/close';
import { periodNamed } from '@domain/settlement/periods';
import { NOW } from '../support/builders';
import type { World } from '../support/world';
import type { People, Scenery } from './scenery';

export const CLOSED_PERIOD = '2026-Q3';
const RULE: FlagRule = { threshold: points(0), vetoItems: [], wholePeriodOnly: false };

/** A period that is closed, and a household that flies its flag. */
export async function plantClose(world: World, scenery: Scenery, people: People): Promise<void> {
  const { village, household } = scenery;
  const [first] = village.rulebook;
  if (first === undefined) throw new Error('the village has rules');
  const period = periodNamed([{ ...first, effectiveOn: '2026-07-01' }], CLOSED_PERIOD);
  if (period === null) throw new Error('rules have periods');
  const { id, name } = people.committee.person;
  const open = { proposals: 0, findings: 0 };
  const closing = { villageId: village.id, period, record: null, before: null, open };
  const record = decideClose(
    { ...closing, households: 1 },
    { by: { id, name, role: 'committee' }, now: NOW },
  );
  const facts = { unrectified: 0, vetoes: [] };
  await world.store.insert('periods', closed(record, true, NOW));
  await world.store.insert(
    'flags',
    flagResultOf({ household, period, score: points(0), rule: RULE, facts, before: false }),
  );
}
