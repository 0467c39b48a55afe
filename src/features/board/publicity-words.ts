import type { Fact } from '@/components/facts/facts';
import { dayText, lastDayText } from '@/features/entry/when';
import { PUBLICITY } from './texts';
import type { Published } from './use-board';

export function stateOf({ state, until }: Published): string {
  return state === 'publicity' ? PUBLICITY.until(lastDayText(until)) : PUBLICITY.states[state];
}

/** What everybody may know of it, the outcomes of objections without names. */
export function factsOf({ dimensionName, occurredOn, outcomes }: Published): Fact[] {
  return [
    { name: PUBLICITY.dimension, value: dimensionName },
    { name: PUBLICITY.occurredOn, value: dayText(occurredOn) },
    ...outcomes.map(({ upheld, reason, on }, index) => ({
      name: index === 0 ? PUBLICITY.outcome : `${PUBLICITY.outcome}${index + 1}`,
      value: upheld
        ? PUBLICITY.upheld(dayText(on), reason)
        : PUBLICITY.dismissed(dayText(on), reason),
    })),
  ];
}
