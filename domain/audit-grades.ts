import type { Fault } from './audit-household';
import { canonicalText } from './canonical';
import { consentIdOf, type Consent } from './consent';
import type { Disclosure } from './disclosure';
import { vetoOf, vetoStateOf, type Grade } from './grade/grade';
import { countingMarks, PANEL, standingGrade, workedOut } from './grade/grading';
import type { GradeRound } from './grade/round';

/** Everything of one village that its grades rest on. */
export interface GradeBooks {
  readonly gradeRounds: readonly GradeRound[];
  readonly grades: readonly Grade[];
  readonly consents: readonly Consent[];
  readonly disclosures: readonly Disclosure[];
}

/**
 * Works every grade out again from what was recorded, counts the rounds, and looks for a consent
 * behind everything that was published or told to a bank.
 */
export function auditGrades(books: GradeBooks): readonly Fault[] {
  return [
    ...books.grades.flatMap((grade) => gradeFaults(grade, books)),
    ...books.gradeRounds.flatMap((round) => roundFaults(round, books)),
    ...books.consents.flatMap((consent) => consentFaults(consent, books)),
    ...books.disclosures.flatMap((disclosure) => disclosureFaults(disclosure, books)),
  ];
}

type Law = Fault['law'];
/** What must hold, and what is said when it does not. */
type Checks = readonly (readonly [holds: boolean, detail: string])[];

/** The first thing that does not hold; those behind it may only follow from it. */
function firstFault(law: Law, where: string, checks: Checks): Fault[] {
  const broken = checks.find(([holds]) => !holds);
  return broken === undefined ? [] : [{ law, where, detail: broken[1] }];
}

function gradeFaults(grade: Grade, { gradeRounds }: GradeBooks): Fault[] {
  const round = gradeRounds.find(({ id }) => id === grade.roundId);
  const isShown = grade.publishedAt !== null;
  const checks: Checks =
    round === undefined
      ? [[false, 'of no round']]
      : grade.state !== 'decided'
        ? [[grade.grade === null && !isShown, 'a grade undecided']]
        : [
            ...decidedChecks(grade, round),
            [!isShown || round.state === 'published', 'shown too early'],
          ];
  return firstFault('GRADE_FOLLOWS', grade.id, checks);
}

function decidedChecks(grade: Grade, { scheme }: GradeRound): Checks {
  if (!isPanel(grade)) return [[false, 'not three marks of three people']];
  const { indicators, total, computed } = grade;
  const worked = canonicalText(workedOut(grade, scheme));
  return [
    [worked === canonicalText({ indicators, total, computed }), 'differs from marks and score'],
    [grade.grade === standingGrade(grade), `${grade.grade ?? ''} does not follow`],
    [isOthersWord(grade), 'decided by who raised or marked it'],
  ];
}

function isPanel(grade: Grade): boolean {
  const judges = new Set(grade.marks.map(({ judgeId }) => judgeId));
  return countingMarks(grade).length === PANEL && judges.size === grade.marks.length;
}

/** A veto was ruled on by another than who raised it, and nobody who marked decided otherwise. */
function isOthersWord({ vetoes, changes, marks }: Grade): boolean {
  const judges = marks.map(({ judgeId }) => judgeId);
  const rulings = vetoes.flatMap((veto) =>
    veto.rulings.map(({ byId }) => byId !== veto.byId && !judges.includes(byId)),
  );
  return [...rulings, ...changes.map(({ byId }) => !judges.includes(byId))].every(Boolean);
}

function roundFaults(round: GradeRound, { grades }: GradeBooks): Fault[] {
  const own = grades.filter(({ roundId }) => roundId === round.id);
  const counted = canonicalText({
    households: own.length,
    decided: own.filter(({ state }) => state === 'decided').length,
    left: own.filter(({ state }) => state === 'left').length,
    vetoesOpen: own.filter(isWaiting).length,
  });
  const { households, decided, left, vetoesOpen } = round;
  const kept = canonicalText({ households, decided, left, vetoesOpen });
  return firstFault('ROUND_COUNTED', round.id, [[kept === counted, `${kept}, not ${counted}`]]);
}

function isWaiting(grade: Grade): boolean {
  const veto = vetoOf(grade);
  return veto !== null && vetoStateOf(veto) === 'raised';
}

function consentFaults(consent: Consent, { grades }: GradeBooks): Fault[] {
  const { id, householdId, state, history, grade: shared, boardPlace, kind } = consent;
  const isPublic = kind === 'publishGrade' && shared !== null && shared.grade !== 'none';
  return firstFault('CONSENT_STANDS', id, [
    [history.at(-1)?.what === state, `${state} is not its last word`],
    [shared === null || state === 'given', 'shared after it was withdrawn'],
    [(boardPlace !== null) === isPublic, 'on the board or not, against its word'],
    [shared === null || isKnown(grades, { ...shared, householdId }), 'another grade is shared'],
  ]);
}

function isKnown(
  grades: readonly Grade[],
  { roundId, householdId, grade }: Pick<Grade, 'roundId' | 'householdId' | 'grade'>,
): boolean {
  const known = grades.find((one) => one.roundId === roundId && one.householdId === householdId);
  return known !== undefined && known.publishedAt !== null && known.grade === grade;
}

function disclosureFaults(disclosure: Disclosure, { consents, grades }: GradeBooks): Fault[] {
  const { id, householdId, at, replies } = disclosure;
  const consent = consents.find((one) => one.id === consentIdOf(householdId, 'shareWithBank'));
  return firstFault('CONSENT_STANDS', id, [
    [stoodAt(consent, at), 'told without consent'],
    [replies.every((reply) => stoodAt(consent, reply.at)), 'answered without consent'],
    [isKnown(grades, disclosure), 'another grade was told'],
  ]);
}

function stoodAt(consent: Consent | undefined, instant: string): boolean {
  const history = consent?.history ?? [];
  return history.some(({ what, at }, index) => {
    const until = history[index + 1]?.at ?? '~';
    return what === 'given' && at <= instant && until >= instant;
  });
}
