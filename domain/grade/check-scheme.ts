import { sumOf } from '../points';
import { requireThat } from '../refusal';
import { GRADES, type GradeScheme } from './scheme';

/** Refuses (SCHEME_AMISS) what could not grade: codes twice, lines in the wrong order or out of reach. */
export function requireSound({ indicators, bands, vetoes }: GradeScheme): void {
  const isOnce = (codes: readonly string[]) => new Set(codes).size === codes.length;
  const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
  requireThat(isOnce(codesOf(indicators)) && isOnce(codesOf(vetoes)), 'SCHEME_AMISS', {
    what: 'codes',
  });

  const falling = bands.every((band, index) => {
    const above = bands[index - 1];
    if (above === undefined) return true;
    return GRADES.indexOf(above.grade) < GRADES.indexOf(band.grade) && above.atLeast > band.atLeast;
  });
  requireThat(falling, 'SCHEME_AMISS', { what: 'bands' });

  // Three people look at every household: there is no grade by the score alone.
  const isAppraised = indicators.some(({ from }) => from === 'appraisal');
  requireThat(isAppraised, 'SCHEME_AMISS', { what: 'appraised' });

  const most = sumOf(indicators.map(({ max }) => max));
  requireThat((bands[0]?.atLeast ?? 0) <= most, 'SCHEME_AMISS', { what: 'max' });
}
