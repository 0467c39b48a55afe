import { ClaimsView } from '@/features/claims/claims-view';
import { CLAIMS } from '@/features/claims/texts';
import { VillagerPage } from '@/features/villager/villager-page';

export default function ClaimsPage() {
  return (
    <VillagerPage page="goods" title={CLAIMS.title}>
      {(villager) => <ClaimsView villager={villager} />}
    </VillagerPage>
  );
}
