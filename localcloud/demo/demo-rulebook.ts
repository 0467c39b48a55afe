/**
 * The demo village's rules: the six-dimension template, agreed on at a made-up meeting. The line of
 * the red flag is made up too: nobody has published one (docs/domain.md §1.4).
 */
import { daysOfPeriod, periodOf } from '@domain/period';
import { POINT, points } from '@domain/points';
import { rulebookIdOf, type Rulebook } from '@domain/rulebook/rulebook';
import { SIX_DIMENSION } from '@domain/rulebook/templates/six-dimension';
import { dayAfter, startOfDay } from '@domain/village-time';

const FLAG_LINE = 150;
/** On a base of 100 the newspaper's highest score, 400, has to be within reach (docs/domain.md §0). */
const HOUSEHOLD_MAX = 300;
/** What takes 20 points for a breach of public morals takes the flag too. */
const VETO = 'LY02';

/** In force from the first day of the period in which the shop opened. */
export function demoRulebook(villageId: string, openedOn: string): Rulebook {
  const { title, settings, dimensions, items } = SIX_DIMENSION.rules;
  const { from: effectiveOn } = daysOfPeriod(periodOf(openedOn, settings.period));
  const heldOn = dayAfter(effectiveOn, -20);
  const filedOn = dayAfter(effectiveOn, -15);
  return {
    id: rulebookIdOf(villageId, 1),
    villageId,
    version: 1,
    title,
    template: SIX_DIMENSION.key,
    state: 'adopted',
    settings: {
      ...settings,
      householdPeriodMax: points(HOUSEHOLD_MAX * POINT),
      flag: {
        threshold: points(FLAG_LINE * POINT),
        vetoItems: [VETO],
        wholePeriodOnly: true,
      },
    },
    dimensions,
    items,
    adoption: {
      heldOn,
      eligible: 42,
      present: 38,
      inFavour: 35,
      against: 2,
      abstained: 1,
      minutesPhotoIds: [],
    },
    filing: { filedOn, receivedBy: '镇里（演示）', number: '演示备案 1 号' },
    effectiveOn,
    savedAt: startOfDay(heldOn),
    savedBy: { id: 'demo', name: '演示数据', role: 'committee' },
  };
}
