import { pointsText } from '@domain/points';
import { FLAGS, MISSING } from './texts';
import type { FlagRow } from './use-flags';

/** What keeps a household from the flag, as the committee reads it. */
function missingText(missing: FlagRow['missing'][number]): string {
  switch (missing.kind) {
    case 'score':
      return MISSING.score(pointsText(missing.short));
    case 'unrectified':
      return MISSING.unrectified(missing.count);
    case 'veto':
      return MISSING.veto(missing.itemName);
    case 'newcomer':
      return MISSING.newcomer;
    case 'closed':
      return MISSING.closed;
  }
}

/** What the rule says of the household: that it meets it, or everything it lacks. */
export function ruleText({ meets, missing }: Pick<FlagRow, 'meets' | 'missing'>): string {
  return meets ? FLAGS.meets : missing.map(missingText).join('，');
}
