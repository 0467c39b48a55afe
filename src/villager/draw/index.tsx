import { LotsView } from '@/features/drawing/lots-view';
import { LOTS } from '@/features/drawing/texts';
import { VillagerPage } from '@/features/villager/villager-page';

export default function DrawPage() {
  return (
    <VillagerPage page="goods" title={LOTS.title}>
      {(villager) => <LotsView villager={villager} />}
    </VillagerPage>
  );
}
