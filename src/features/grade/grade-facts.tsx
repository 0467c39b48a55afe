import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { Facts } from '@/components/facts/facts';
import { PhotoStrip } from '@/features/photo/photo-strip';
import type { Scheme } from './scheme-card';
import { GRADE_FACTS, OUTCOME_NAMES } from './texts';
import './grade.scss';

export type GradeRow = Output<'grade.list'>['grades'][number];

interface GradeFactsProps {
  readonly grade: GradeRow;
  readonly scheme: Scheme;
}

/** What went into a grade and what it came to; before three marks are in only how many there are. */
export function GradeFacts({ grade, scheme }: GradeFactsProps) {
  const { state, marksIn, indicators, total, computed, grade: outcome } = grade;
  if (state === 'left') return <Text className="grade-words">{GRADE_FACTS.left}</Text>;
  if (state === 'waiting' || total === null || computed === null || outcome === null)
    return <Text className="grade-words">{GRADE_FACTS.blind(marksIn)}</Text>;
  return (
    <Facts
      facts={[
        ...scheme.indicators.map(({ code, name, max }) => {
          const given = indicators.find((one) => one.code === code)?.points;
          const points = given === undefined ? '0' : pointsText(given);
          return { name, value: GRADE_FACTS.score(points, pointsText(max)) };
        }),
        { name: GRADE_FACTS.total, value: GRADE_FACTS.totalPoints(pointsText(total)) },
        { name: GRADE_FACTS.computed, value: OUTCOME_NAMES[computed] },
        { name: GRADE_FACTS.grade, value: OUTCOME_NAMES[outcome], id: 'grade-outcome' },
      ]}
    />
  );
}

interface VetoFactsProps extends GradeFactsProps {
  readonly villageId: string;
  /** Photos are shown to who may see them: the village's own people. */
  readonly withPhotos: boolean;
}

/** The ground for no grade, who raised it and what became of it. Nothing when there is none. */
export function VetoFacts({ villageId, grade: { veto }, scheme, withPhotos }: VetoFactsProps) {
  if (veto === null) return null;
  const name = scheme.vetoes.find(({ code }) => code === veto.code)?.name ?? '';
  return (
    <View id="veto-shown">
      <Text className="grade-head">
        {`${GRADE_FACTS.veto(name)}（${GRADE_FACTS.vetoStates[veto.state]}）`}
      </Text>
      <Text className="grade-words">{GRADE_FACTS.evidence(veto.evidence)}</Text>
      <Text className="grade-words">{GRADE_FACTS.by(veto.byName)}</Text>
      {veto.reason !== null && (
        <Text className="grade-words">{GRADE_FACTS.ruling(veto.reason)}</Text>
      )}
      {withPhotos && (
        <PhotoStrip villageId={villageId} photoIds={veto.photoIds} id="veto-evidence" />
      )}
    </View>
  );
}

/** What the deliberation changed, and why. */
export function ChangeLines({ changes }: Pick<GradeRow, 'changes'>) {
  return (
    <>
      {changes.map(({ from, to, reason }, index) => (
        // Only ever added to at the end.
        <Text key={index} className="grade-words">
          {GRADE_FACTS.change(OUTCOME_NAMES[from], OUTCOME_NAMES[to], reason)}
        </Text>
      ))}
    </>
  );
}
