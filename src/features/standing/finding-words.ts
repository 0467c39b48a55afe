import { dayOf } from '@domain/village-time';
import type { Fact } from '@/components/facts/facts';
import { dayText, lastDayText } from '@/features/entry/when';
import { FINDINGS } from './texts';
import type { Finding } from './use-standing';

/** Still in the way of the flag. */
export function isOpen({ state, putRight }: Finding): boolean {
  return state === 'open' || state === 'done' || (state === 'overdue' && !putRight);
}

export function stateText({ state, late, putRight, dueAt }: Finding): string {
  const { states } = FINDINGS;
  switch (state) {
    case 'open':
      return late ? states.late(lastDayText(dueAt)) : states.open(lastDayText(dueAt));
    case 'done':
      return states.done;
    case 'passed':
      return states.passed;
    case 'overdue':
      return putRight ? states.putRight : states.overdue;
    case 'dropped':
      return states.dropped;
  }
}

/** What comes of putting it right, or of not. */
export function howText({ state, late, mode }: Finding): string {
  return late || state === 'overdue' ? FINDINGS.lateHow : FINDINGS[mode];
}

export function factsOf(finding: Finding): Fact[] {
  const { itemCode, itemName, note, foundAt, byName, rechecks, dropped } = finding;
  return [
    { name: FINDINGS.item, value: `${itemCode} ${itemName}` },
    { name: FINDINGS.foundAt, value: dayText(dayOf(foundAt)) },
    { name: FINDINGS.by, value: byName },
    ...(note === '' ? [] : [{ name: FINDINGS.note, value: note }]),
    ...rechecks.map(({ passed, note: said, at }, index) => ({
      name: index === 0 ? FINDINGS.rechecks : `${FINDINGS.rechecks}${index + 1}`,
      value: passed
        ? FINDINGS.passed(dayText(dayOf(at)))
        : FINDINGS.failed(dayText(dayOf(at)), said),
    })),
    ...(dropped === null ? [] : [{ name: FINDINGS.states.dropped, value: dropped.reason }]),
  ];
}
