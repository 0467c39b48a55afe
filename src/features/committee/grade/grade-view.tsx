import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { ChangeLines, GradeFacts } from '@/features/grade/grade-facts';
import { SchemeCard } from '@/features/grade/scheme-card';
import { ROUND } from '@/features/grade/texts';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import type { Here } from '../here';
import { ChangeCard } from './change-card';
import type { OneGradeProps } from './one-grade';
import { GRADE } from './texts';
import { useGrade, type Asked } from './use-grade';
import { VetoCard } from './veto-card';

interface GradeViewProps {
  readonly here: Here;
  readonly asked: Asked;
}

/** One household in a round: what it came to, and what the deliberation may do about it. */
export function GradeView({ here, asked }: GradeViewProps) {
  const grade = useGrade(here.villageId, asked);
  useRenewal(grade);
  return (
    <LoadView load={grade.load} reload={grade.reload} id="grade-load">
      {(now) =>
        now === null ? (
          <StateView kind="error" title={GRADE.missing} id="grade-missing" />
        ) : (
          <OneGrade here={here} now={now} onChanged={grade.reload} />
        )
      }
    </LoadView>
  );
}

function OneGrade(props: OneGradeProps) {
  const { here, now } = props;
  const { round, grade } = now;
  const { householdNumber, maskedName, bar, changes } = grade;
  return (
    <>
      {here.canWrite && bar !== null && (
        <Notice tone="warn" id="grade-bar">
          {GRADE[bar]}
        </Notice>
      )}
      <Card
        title={GRADE.row(householdNumber, maskedName)}
        extra={<Tag>{ROUND.states[round.state]}</Tag>}
        id="grade"
      >
        <GradeFacts grade={grade} scheme={round.scheme} />
      </Card>
      <VetoCard {...props} />
      {changes.length > 0 && (
        <Card title={GRADE.history} id="grade-changes">
          <ChangeLines changes={changes} />
        </Card>
      )}
      <ChangeCard {...props} />
      <SchemeCard scheme={round.scheme} />
    </>
  );
}
