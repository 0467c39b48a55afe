import { StandingView } from '@/features/standing/standing-view';
import { STANDING } from '@/features/standing/texts';
import { VillagerPage } from '@/features/villager/villager-page';

export default function StandingPage() {
  return (
    <VillagerPage page="standing" title={STANDING.title}>
      {(villager) => <StandingView villager={villager} />}
    </VillagerPage>
  );
}
