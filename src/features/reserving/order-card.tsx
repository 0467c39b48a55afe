import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { QrCode } from '@/components/qr-code/qr-code';
import { Tag } from '@/components/tag/tag';
import { dayText } from '@/features/entry/when';
import { storyOf } from './story';
import { ORDERS } from './texts';
import type { Order } from './use-orders';
import './order-card.scss';

interface OrderCardProps {
  readonly order: Order;
  readonly id: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

/** One that waits to be collected: its code large enough to be read from across the counter. */
export function OrderCard({ order, id, busy, onCancel }: OrderCardProps) {
  const { code, until, frozen, items, byRole } = order;
  return (
    <Card title={ORDERS.until(dayText(until))} extra={<Tag tone="pine">{ORDERS.states.open}</Tag>}>
      <View id={id}>
        {items.map(({ goodsId, name, count, unitName, collected }) => (
          <View key={goodsId} className="order-card__item">
            <Text>{ORDERS.item(name, count, unitName)}</Text>
            {collected > 0 && <Text>{ORDERS.some(collected, unitName)}</Text>}
          </View>
        ))}
        <Text className="order-card__note">{ORDERS.held(pointsText(frozen))}</Text>
        {byRole !== 'villager' && <Text className="order-card__note">{ORDERS.by}</Text>}
        {storyOf(order).map((words) => (
          <Text key={words} className="order-card__note">
            {words}
          </Text>
        ))}
        {code !== null && <Code code={code} id={`${id}-code`} />}
        <Button id={`${id}-cancel`} block kind="text" disabled={busy} onPress={onCancel}>
          {ORDERS.cancel}
        </Button>
      </View>
    </Card>
  );
}

function Code({ code, id }: { readonly code: string; readonly id: string }) {
  return (
    <View className="order-card__code">
      <Text className="order-card__note">{ORDERS.code}</Text>
      <View ariaLabel={ORDERS.codeSpoken(code)}>
        <Text className="order-card__digits" id={id}>
          {code}
        </Text>
      </View>
      <QrCode text={code} label={ORDERS.codeSpoken(code)} />
      <Text className="order-card__note">{ORDERS.how}</Text>
      <Text className="order-card__note">{ORDERS.care}</Text>
    </View>
  );
}
