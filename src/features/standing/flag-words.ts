import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { FLAG } from './texts';

type Missing = NonNullable<Output<'standing.get'>['outlook']>['missing'][number];

/** What keeps the household from the flag, and what to do about it. */
export function missingText(missing: Missing): string {
  switch (missing.kind) {
    case 'score':
      return FLAG.score(pointsText(missing.short));
    case 'unrectified':
      return FLAG.unrectified(missing.count);
    case 'veto':
      return FLAG.veto(missing.itemName);
    case 'newcomer':
      return FLAG.newcomer;
    case 'closed':
      return FLAG.closed;
  }
}
