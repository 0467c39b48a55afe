import { StateView } from '@/components/state-view/state-view';
import { CardsView } from '@/features/committee/cards-view';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { CARDS } from '@/features/committee/household-texts';
import { TO } from '@/features/committee/places';
import { back, useQuery } from '@/services/platform';

export default function CardsPage() {
  const { number } = useQuery();
  return (
    <CommitteeFrame title={CARDS.title} id="cards-page" onBack={() => void back(TO.households)}>
      {(here) =>
        here.canWrite ? (
          <CardsView here={here} number={number} />
        ) : (
          <StateView kind="empty" title={CARDS.onlyCommittee} id="cards-only-committee" />
        )
      }
    </CommitteeFrame>
  );
}
