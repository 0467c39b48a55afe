import { ProposalsView } from '@/features/proposals/proposals-view';
import { PROPOSALS } from '@/features/proposals/texts';
import { VillagerPage } from '@/features/villager/villager-page';

export default function ProposalsPage() {
  return (
    <VillagerPage page={null} title={PROPOSALS.title}>
      {(villager) => <ProposalsView villager={villager} />}
    </VillagerPage>
  );
}
