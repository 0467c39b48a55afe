import { StateView } from '@/components/state-view/state-view';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { GradeView } from '@/features/committee/grade/grade-view';
import { GRADE } from '@/features/committee/grade/texts';
import { TO } from '@/features/committee/places';
import { back, useQuery } from '@/services/platform';

export default function GradePage() {
  const { roundId, number, after } = useQuery();
  const home = roundId === undefined ? TO.grades : TO.round(roundId);
  return (
    <CommitteeFrame title={GRADE.title} id="grade-page" onBack={() => void back(home)}>
      {(here) =>
        roundId === undefined || number === undefined ? (
          <StateView kind="error" title={GRADE.missing} id="grade-missing" />
        ) : (
          <GradeView here={here} asked={{ roundId, number, after }} />
        )
      }
    </CommitteeFrame>
  );
}
