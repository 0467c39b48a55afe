import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { StatementBoard } from '@/features/statement/statement-board';
import { STATEMENT } from '@/features/statement/texts';
import type { Villager } from '@/features/villager/place';
import { VillagerPage } from '@/features/villager/villager-page';
import { call } from '@/services/transport';

export default function StatementPage() {
  return (
    <VillagerPage page={null} title={STATEMENT.title}>
      {(villager) => <Statements villager={villager} />}
    </VillagerPage>
  );
}

function Statements({ villager: { village } }: { readonly villager: Villager }) {
  const loaded = useLoad(`statements ${village.id}`, () =>
    call('statement.board', { villageId: village.id }),
  );
  useRenewal(loaded);
  return (
    <LoadView {...loaded} loading={STATEMENT.loading}>
      {({ statements }) => <StatementBoard statements={statements} />}
    </LoadView>
  );
}
