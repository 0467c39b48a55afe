import type { Output } from '@contract/index';
import { barOf } from '@domain/grade/appraise';
import { vetoStateOf, type Grade } from '@domain/grade/grade';
import { countingMarks } from '@domain/grade/grading';
import type { GradeRound } from '@domain/grade/round';
import type { GradeScheme } from '@domain/grade/scheme';
import type { Person } from '@domain/person';
import type { Points } from '@domain/points';

type Row = Output<'grade.list'>['grades'][number];
type RoundRow = Output<'grade.rounds'>['rounds'][number];
type SchemeRow = Output<'grade.scheme'>;

export function schemeRow({ indicators, bands, vetoes, note, estimated }: GradeScheme): SchemeRow {
  return {
    indicators: [...indicators],
    bands: [...bands],
    vetoes: [...vetoes],
    note,
    estimated,
  };
}

export function roundRow(round: GradeRound): RoundRow {
  const { id, label, state, households, decided, left, vetoesOpen, openedAt, publishedAt } = round;
  return {
    id,
    label,
    periods: [...round.periods],
    state,
    scheme: schemeRow(round.scheme),
    households,
    decided,
    left,
    vetoesOpen,
    working: round.work !== 'none',
    handovers: round.handovers.map(({ to, minutes, at }) => ({ to, minutes, at })),
    openedAt,
    publishedAt,
    place: round.place,
  };
}

/** A household as the three tiers see it: of the marks only their own, until all three are in. */
export function gradeRow(grade: Grade, person: Person): Row {
  const own = grade.marks.find(({ judgeId }) => judgeId === person.id);
  return {
    id: grade.id,
    householdId: grade.householdId,
    householdNumber: grade.householdNumber,
    maskedName: grade.maskedName,
    state: grade.state,
    marksIn: countingMarks(grade).length,
    ownMarks: own === undefined ? null : marksOf(own.points),
    indicators: marksOf(grade.indicators),
    total: grade.total,
    computed: grade.computed,
    grade: grade.grade,
    veto: vetoRow(grade, person),
    changes: changeRows(grade),
    bar: barOf(grade, person),
  };
}

export function changeRows({ changes }: Grade): Row['changes'] {
  return changes.map(({ from, to, reason, at }) => ({ from, to, reason, at }));
}

function vetoRow({ vetoes }: Grade, person: Person): Row['veto'] {
  const veto = vetoes.at(-1);
  if (veto === undefined) return null;
  const { code, evidence, photoIds, byName, byId } = veto;
  return {
    code,
    evidence,
    photoIds: [...photoIds],
    byName,
    mine: byId === person.id,
    state: vetoStateOf(veto),
    reason: veto.rulings.at(-1)?.reason ?? null,
  };
}

function marksOf(byCode: Readonly<Record<string, Points>>): Row['indicators'] {
  return Object.entries(byCode).map(([code, points]) => ({ code, points }));
}
