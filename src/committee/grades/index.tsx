import { CommitteeFrame } from '@/features/committee/committee-frame';
import { RoundView } from '@/features/committee/grades/round-view';
import { RoundsView } from '@/features/committee/grades/rounds-view';
import { ROUNDS } from '@/features/committee/grades/texts';
import { TO } from '@/features/committee/places';
import { back, useQuery } from '@/services/platform';

export default function GradesPage() {
  const { roundId } = useQuery();
  const home = roundId === undefined ? TO.rules : TO.grades;
  return (
    <CommitteeFrame title={ROUNDS.title} id="grades-page" onBack={() => void back(home)}>
      {(here) =>
        roundId === undefined ? (
          <RoundsView here={here} />
        ) : (
          <RoundView here={here} roundId={roundId} />
        )
      }
    </CommitteeFrame>
  );
}
