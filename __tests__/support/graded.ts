/** Rounds and grades by hand, valid by default: a test names only what matters to it. */
import { defaultScheme } from '@domain/grade/default-scheme';
import type { Appraisal, Grade } from '@domain/grade/grade';
import type { GradeRound } from '@domain/grade/round';
import { points, type Points } from '@domain/points';
import { NOW, uuid } from './builders';
import { whole } from './rules';

export function aRound(fields: Partial<GradeRound> = {}): GradeRound {
  return {
    id: 'v0.g2026',
    villageId: 'v0',
    label: '2026',
    periods: ['2026-Q4'],
    scheme: defaultScheme,
    state: 'appraising',
    households: 1,
    decided: 0,
    left: 0,
    vetoesOpen: 0,
    work: 'none',
    reached: '',
    handovers: [],
    by: { id: 'p-committee', name: '程主任', role: 'committee' },
    openedAt: NOW,
    publishedAt: null,
    place: `${NOW}~v0.g2026`,
    ...fields,
  };
}

export function aGrade(fields: Partial<Grade> = {}): Grade {
  return {
    id: 'v0.g2026.001',
    villageId: 'v0',
    roundId: 'v0.g2026',
    label: '2026',
    householdId: 'v0.h001',
    householdNumber: '001',
    maskedName: '程*户',
    score: whole(200),
    periodCount: 1,
    marks: [],
    state: 'waiting',
    indicators: {},
    total: null,
    computed: null,
    grade: null,
    vetoes: [],
    changes: [],
    publishedAt: null,
    publishedPlace: null,
    ...fields,
  };
}

/** Half a point is a mark too: in points, as a judge would say them. */
export function marksOf(XY: number, CX: number, JY: number): Readonly<Record<string, Points>> {
  const exact = (value: number) => points(Math.round(value * 1_000));
  return { XY: exact(XY), CX: exact(CX), JY: exact(JY) };
}

export function anAppraisal(marks: Readonly<Record<string, Points>>): Appraisal {
  return { judgeId: `judge-${uuid()}`, points: marks, at: NOW, recused: false };
}
