import { OrdersView } from '@/features/reserving/orders-view';
import { ORDERS } from '@/features/reserving/texts';
import { VillagerPage } from '@/features/villager/villager-page';

export default function OrdersPage() {
  return (
    <VillagerPage page="goods" title={ORDERS.title}>
      {(villager) => <OrdersView villager={villager} />}
    </VillagerPage>
  );
}
