import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { FLAG, MISSED } from './texts';

type Missing = NonNullable<Output<'standing.get'>['outlook']>['missing'][number];

type Words = typeof FLAG | typeof MISSED;

/** What keeps the household from the flag, and what to do about it. */
export function missingText(missing: Missing): string {
  return textOf(missing, FLAG);
}

/** What kept the household from the flag of a period that is over. */
export function missedText(missing: Missing): string {
  return textOf(missing, MISSED);
}

function textOf(missing: Missing, words: Words): string {
  switch (missing.kind) {
    case 'score':
      return words.score(pointsText(missing.short));
    case 'unrectified':
      return words.unrectified(missing.count);
    case 'veto':
      return words.veto(missing.itemName);
    case 'newcomer':
    case 'closed':
      return words[missing.kind];
  }
}
