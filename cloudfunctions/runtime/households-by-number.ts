import type { Household } from '@domain/household';
import { refuse } from '@domain/refusal';
import { inChunks } from './in-chunks';
import type { Store } from './store';

type ByNumber = ReadonlyMap<string, Household>;

/** The village's households of these numbers; a number no household has is not among them. */
export async function householdsByNumber(
  store: Store,
  villageId: string,
  numbers: readonly string[],
): Promise<ByNumber> {
  const found = await inChunks(numbers, (some) =>
    store.list('households', {
      where: { villageId, number: { in: some } },
      order: ['number', 'asc'],
      limit: some.length,
    }),
  );
  return new Map(found.map((household) => [household.number, household]));
}

export function knownBy(households: ByNumber, number: string): Household {
  return households.get(number) ?? refuse('NUMBER_UNKNOWN', { number });
}
