import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { CLAIMS } from '@/features/claims/texts';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { MessageBell } from '@/features/message/message-bell';
import { CLAIMS_PAGE, type Villager } from '@/features/villager/place';
import { WriteTrouble } from '@/features/write/write-trouble';
import { navigate } from '@/services/platform';
import { OrderCard } from './order-card';
import { toCart } from './places';
import { endOf, storyOf } from './story';
import { ORDERS } from './texts';
import { orderText, useCancel, useOrders, type Order } from './use-orders';

/** What the shop keeps for the household, with the code to collect it, and what became of the rest. */
export function OrdersView({ villager }: { readonly villager: Villager }) {
  const orders = useOrders(villager);
  const cancelling = useCancel(villager, orders.reload);
  return (
    <>
      {cancelling.said !== null && <Notice id="order-said">{cancelling.said}</Notice>}
      <WriteTrouble state={cancelling.state} id="order" onAgain={() => void cancelling.again()} />
      <LoadView {...orders} loading={ORDERS.loading}>
        {(items) =>
          items.length === 0 ? (
            <StateView
              kind="empty"
              title={ORDERS.empty}
              detail={ORDERS.emptyHow}
              action={{ text: ORDERS.go, id: 'orders-first', onPress: () => void toCart() }}
              id="orders-empty"
            />
          ) : (
            <>
              {items.filter(isOpen).map((order, index) => (
                <OrderCard
                  key={order.id}
                  order={order}
                  id={`order-${index + 1}`}
                  busy={cancelling.state.step === 'sending'}
                  onCancel={() => void cancelling.cancel(order)}
                />
              ))}
              <Button id="orders-go" block kind="secondary" onPress={() => void toCart()}>
                {ORDERS.go}
              </Button>
              <Past orders={items.filter((order) => !isOpen(order))} />
              <MoreButton more={orders.more} id="orders-more" />
            </>
          )
        }
      </LoadView>
      <Card flush>
        <ListRow
          id="to-claims"
          title={CLAIMS.title}
          note={CLAIMS.openNote}
          onPress={() => void navigate(CLAIMS_PAGE)}
        />
      </Card>
      <View className="villager__gap" />
      <MessageBell topics={['reservation']} />
    </>
  );
}

const isOpen = ({ state }: Order) => state === 'open';

function Past({ orders }: { readonly orders: readonly Order[] }) {
  if (orders.length === 0) return null;
  return (
    <Card flush title={ORDERS.past} id="orders-past">
      {orders.map((order, index) => (
        <ListRow
          key={order.id}
          id={`past-${index + 1}`}
          title={orderText(order)}
          note={[...storyOf(order), ...endOf(order)].join('；')}
          value={ORDERS.states[order.state]}
        />
      ))}
    </Card>
  );
}
