import type { Person } from '../person';
import { isRecused } from '../recusal';
import { refuse, requireThat } from '../refusal';
import { barOf, type Appraised } from './appraise';
import { isVetoed, vetoOf, vetoStateOf, type Grade, type Veto } from './grade';
import { standingGrade } from './grading';
import { requireRound } from './round';
import type { Outcome } from './scheme';

type Raised = Pick<Veto, 'code' | 'evidence' | 'photoIds'>;

interface Occasion {
  readonly person: Person;
  readonly now: string;
}

/** Says, with evidence, that there can be no grade. It has no effect until a second person confirms it. */
export function decideVeto(
  { grade, round }: Appraised,
  raised: Raised,
  { person, now }: Occasion,
): Appraised {
  requireRound(round, ['appraising', 'deliberating']);
  requireThat(grade.state !== 'left', 'HOUSEHOLD_CLOSED');
  requireThat(!isRecused(person, grade), 'RECUSED');
  const isKnown = round.scheme.vetoes.some(({ code }) => code === raised.code);
  requireThat(isKnown, 'VETO_UNKNOWN');
  requireThat(vetoOf(grade) === null, 'VETO_RAISED');
  const veto = { ...raised, byId: person.id, byName: person.name, at: now, rulings: [] };
  return {
    grade: { ...grade, vetoes: [...grade.vetoes, veto] },
    round: { ...round, vetoesOpen: round.vetoesOpen + 1 },
  };
}

export type Deliberation =
  | { readonly kind: 'confirmVeto' | 'dismissVeto'; readonly reason: string }
  | { readonly kind: 'change'; readonly grade: Outcome; readonly reason: string };

/** What the deliberation group decides other than the points say. Who appraised does not also deliberate. */
export function decideDeliberation(
  { grade, round }: Appraised,
  deliberation: Deliberation,
  occasion: Occasion,
): Appraised {
  requireRound(round, ['deliberating']);
  const bar = barOf(grade, occasion.person);
  requireThat(bar !== 'recused', 'RECUSED');
  requireThat(bar !== 'marked', 'TOOK_PART');
  // The round is written too: nothing is decided while it is handed on to the township.
  if (deliberation.kind === 'change')
    return { grade: changed(grade, deliberation, occasion), round: { ...round } };
  const wasOpen = grade.vetoes.at(-1)?.rulings.length === 0;
  return {
    grade: ruled(grade, deliberation, occasion),
    round: { ...round, vetoesOpen: round.vetoesOpen - (wasOpen ? 1 : 0) },
  };
}

function ruled(
  grade: Grade,
  { kind, reason }: { readonly kind: 'confirmVeto' | 'dismissVeto'; readonly reason: string },
  { person, now }: Occasion,
): Grade {
  const confirmed = kind === 'confirmVeto';
  const veto = vetoOf(grade) ?? refuse('VETO_SETTLED');
  requireThat(!confirmed || vetoStateOf(veto) === 'raised', 'VETO_SETTLED');
  requireThat(veto.byId !== person.id, 'TOOK_PART');
  const ruling = { confirmed, byId: person.id, reason, at: now };
  const vetoes = [...grade.vetoes.slice(0, -1), { ...veto, rulings: [...veto.rulings, ruling] }];
  return restated({ ...grade, vetoes });
}

function changed(
  grade: Grade,
  { grade: to, reason }: { readonly grade: Outcome; readonly reason: string },
  { person, now }: Occasion,
): Grade {
  requireThat(!isVetoed(grade), 'VETO_STANDS');
  requireThat(
    grade.state === 'decided' && grade.grade !== null && grade.grade !== to,
    'GRADE_SAME',
  );
  const change = { from: grade.grade, to, reason, byId: person.id, at: now };
  return restated({ ...grade, changes: [...grade.changes, change] });
}

function restated(grade: Grade): Grade {
  return { ...grade, grade: standingGrade(grade) };
}
