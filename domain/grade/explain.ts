import { assert } from '../assert';
import { points, sumOf, type Points } from '../points';
import { isVetoed, vetoOf, type Grade } from './grade';
import { GRADES, type GradeName, type GradeScheme, type Indicator } from './scheme';

/** One place the missing points could come from. */
interface Way {
  readonly code: string;
  readonly name: string;
  readonly room: Points;
  /** Whether it alone would do. */
  readonly enough: boolean;
  /** Of an indicator from the score: how much more score in each period; null where people mark. */
  readonly score: Points | null;
}

export interface NextGrade {
  readonly grade: GradeName;
  readonly short: Points;
  readonly ways: readonly Way[];
}

/** Why a household has the grade it has, and what would raise it. */
export function explainGrade(grade: Grade, scheme: GradeScheme) {
  const { total, grade: outcome } = grade;
  assert(total !== null && outcome !== null, 'only a decided grade is explained');
  return {
    grade: outcome,
    total,
    max: sumOf(scheme.indicators.map(({ max }) => max)),
    indicators: scheme.indicators.map(({ code, name, explain, from, max }) => {
      return { code, name, explain, from, max, points: pointsIn(grade, code) };
    }),
    veto: vetoWords(grade, scheme),
    next: isVetoed(grade) ? null : nextGrade(grade, total, scheme),
  };
}

function vetoWords(grade: Grade, { vetoes }: GradeScheme) {
  const veto = vetoOf(grade);
  if (veto === null || !isVetoed(grade)) return null;
  const name = vetoes.find(({ code }) => code === veto.code)?.name ?? '';
  return { name, evidence: veto.evidence };
}

/** Null at the top, and where the scheme has no band above. */
function nextGrade(grade: Grade, total: Points, scheme: GradeScheme): NextGrade | null {
  const place = grade.grade === 'none' ? GRADES.length : GRADES.indexOf(grade.grade ?? 'AAA');
  const above = scheme.bands.filter((band) => GRADES.indexOf(band.grade) < place).at(-1);
  if (above === undefined) return null;
  const short = points(Math.max(0, above.atLeast - total));
  const ways = scheme.indicators
    .map((indicator) => wayOf(indicator, grade, short))
    .filter(({ room }) => room > 0 && short > 0)
    .sort((a, b) => Number(b.enough) - Number(a.enough) || b.room - a.room);
  return { grade: above.grade, short, ways };
}

function wayOf(indicator: Indicator, grade: Grade, short: Points): Way {
  const { code, name, max } = indicator;
  const room = points(max - pointsIn(grade, code));
  const wanted = points(Math.min(room, short));
  return { code, name, room, enough: room >= short, score: scoreFor(indicator, grade, wanted) };
}

/** The least a household would have to score more, in each of the periods, for so many more points. */
function scoreFor(indicator: Indicator, grade: Grade, wanted: Points): Points | null {
  const { fullScore, max, code } = indicator;
  const { periodCount, score } = grade;
  if (fullScore === null || periodCount === 0) return null;
  const target = pointsIn(grade, code) + wanted;
  const needed = Math.ceil((target * fullScore * periodCount) / max);
  return points(Math.max(0, Math.ceil((needed - score) / periodCount)));
}

function pointsIn({ indicators }: Grade, code: string): Points {
  return indicators[code] ?? points(0);
}
