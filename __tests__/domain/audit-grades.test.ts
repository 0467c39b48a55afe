import { auditGrades, type GradeBooks } from '@domain/audit-grades';
import { decideConsent, withGrade } from '@domain/consent';
import { defaultScheme } from '@domain/grade/default-scheme';
import { standingGrade, workedOut } from '@domain/grade/grading';
import type { Grade } from '@domain/grade/grade';
import { instantAfter } from '@domain/village-time';
import { NOW } from '../support/builders';
import { aGrade, anAppraisal, aRound, marksOf } from '../support/graded';
import { whole } from '../support/rules';

const LATER = instantAfter(NOW, 3_600_000);

function aGradedHousehold(): Grade {
  const inputs = aGrade({ marks: [1, 2, 3].map(() => anAppraisal(marksOf(12, 12, 6))) });
  const worked = { ...inputs, ...workedOut(inputs, defaultScheme), state: 'decided' as const };
  const shown = { publishedAt: NOW, publishedPlace: `${NOW}~${inputs.id}` };
  return { ...worked, grade: standingGrade(worked), ...shown };
}

/** A household that agreed to everything, was graded, published and recommended. */
function someBooks() {
  const grade = aGradedHousehold();
  const round = aRound({ state: 'published', decided: 1, publishedAt: NOW });
  const { villageId, householdId, householdNumber, maskedName, roundId, label } = grade;
  const about = { villageId, householdId, householdNumber, maskedName };
  const by = { photoIds: [], byId: 'p1', byName: '老程', at: NOW };
  const consents = (['publishGrade', 'shareWithBank'] as const).map((kind) => {
    const given = decideConsent(null, { ...about, kind }, { what: 'given', how: 'phone', ...by });
    const shared = { roundId, label, grade: grade.grade ?? 'none', publishedAt: NOW };
    return withGrade(given, shared) ?? given;
  });
  const reply = { limitFen: 1, reference: '1', repliedOn: '2026-11-21', byId: 'p1', at: NOW };
  const disclosure = {
    ...about,
    id: 'd1',
    headName: '程德福',
    roundId,
    label,
    grade: 'AAA' as const,
    bank: '农商银行',
    byId: 'p1',
    byName: '老程',
    at: NOW,
    replies: [reply],
    place: `${NOW}~d1`,
  };
  return { gradeRounds: [round], grades: [grade], consents, disclosures: [disclosure], reply };
}

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('there is one');
  return one;
};

type Books = ReturnType<typeof someBooks>;

const onGrade = (change: (grade: Grade) => Partial<Grade>) => (books: Books) => {
  const grade = first(books.grades);
  return { ...books, grades: [{ ...grade, ...change(grade) }] };
};

const TAMPERED: readonly (readonly [string, string, (books: Books) => GradeBooks])[] = [
  ['points nobody gave', 'GRADE_FOLLOWS', onGrade(() => ({ total: whole(95) }))],
  ['another score', 'GRADE_FOLLOWS', onGrade(() => ({ score: whole(10) }))],
  ['a grade that does not follow', 'GRADE_FOLLOWS', onGrade(() => ({ grade: 'A' }))],
  ['a mark too few', 'GRADE_FOLLOWS', onGrade(({ marks }) => ({ marks: marks.slice(1) }))],
  [
    'one person’s marks three times',
    'GRADE_FOLLOWS',
    onGrade(({ marks }) => ({ marks: [1, 2, 3].map(() => first(marks)) })),
  ],
  [
    'a change by who has marked',
    'GRADE_FOLLOWS',
    onGrade(({ marks }) => ({
      grade: 'A',
      changes: [
        { from: 'AAA', to: 'A', reason: '议定', byId: first(marks).judgeId, at: NOW },
      ] as const,
    })),
  ],
  [
    'a grade shown before its round',
    'GRADE_FOLLOWS',
    (books) => ({ ...books, gradeRounds: [aRound({ state: 'supervising', decided: 1 })] }),
  ],
  [
    'a grade without marks',
    'GRADE_FOLLOWS',
    (books) => ({ ...books, grades: [aGrade({ grade: 'AAA' })] }),
  ],
  ['a grade of no round', 'GRADE_FOLLOWS', (books) => ({ ...books, gradeRounds: [] })],
  [
    'a household too many',
    'ROUND_COUNTED',
    (books) => ({ ...books, gradeRounds: [{ ...first(books.gradeRounds), households: 2 }] }),
  ],
  [
    'a grade on the board after it was taken back',
    'CONSENT_STANDS',
    (books) => ({
      ...books,
      disclosures: [],
      consents: books.consents.map((one) => {
        const act = { ...first(one.history), what: 'withdrawn' as const };
        return { ...one, state: 'withdrawn' as const, history: [...one.history, act] };
      }),
    }),
  ],
  [
    'another grade on the board',
    'CONSENT_STANDS',
    onGrade(() => ({ publishedAt: null, publishedPlace: null })),
  ],
  [
    'a word nobody said',
    'CONSENT_STANDS',
    (books) => ({ ...books, consents: books.consents.map((one) => ({ ...one, history: [] })) }),
  ],
  [
    'a bank told without consent',
    'CONSENT_STANDS',
    (books) => ({ ...books, consents: books.consents.slice(0, 1) }),
  ],
  [
    'an answer entered after it was taken back',
    'CONSENT_STANDS',
    (books) => ({
      ...books,
      disclosures: books.disclosures.map((one) => {
        return { ...one, replies: [{ ...books.reply, at: instantAfter(LATER, 1) }] };
      }),
      consents: books.consents.map((one) => {
        const act = { ...first(one.history), what: 'withdrawn' as const, at: LATER };
        const history = [...one.history, act];
        return { ...one, state: 'withdrawn' as const, grade: null, boardPlace: null, history };
      }),
    }),
  ],
  [
    'a better grade told to the bank',
    'CONSENT_STANDS',
    (books) => ({ ...books, disclosures: [{ ...first(books.disclosures), grade: 'AA' }] }),
  ],
];

describe('the audit of grades', () => {
  it('finds nothing in books that are in order', () => {
    expect(auditGrades(someBooks())).toEqual([]);
  });

  it.each(TAMPERED)('finds %s', (_, law, tamper) => {
    const laws = auditGrades(tamper(someBooks())).map((fault) => fault.law);
    expect(laws).toContain(law);
  });
});
