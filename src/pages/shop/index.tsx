import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import type { Villager } from '@/features/villager/place';
import { OpeningsCard, TableCard } from '@/features/villager/shop-cards';
import { SHOP } from '@/features/villager/texts';
import { useShop } from '@/features/villager/use-home';
import { VillagerPage } from '@/features/villager/villager-page';

export default function ShopPage() {
  return (
    <VillagerPage page="shop" title={SHOP.title}>
      {(villager) => <Standards villager={villager} />}
    </VillagerPage>
  );
}

function Standards({ villager }: { readonly villager: Villager }) {
  const shop = useShop(villager);
  useRenewal(shop);
  return (
    <LoadView {...shop} loading={SHOP.loading}>
      {({ shopName, openings, table }) => (
        <>
          <OpeningsCard shopName={shopName} openings={openings} now={new Date().toISOString()} />
          {table.materials.length === 0 ? (
            <StateView kind="empty" title={SHOP.empty} detail={SHOP.emptyHow} />
          ) : (
            <TableCard table={table} />
          )}
        </>
      )}
    </LoadView>
  );
}
