import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { CodeBox } from '@/components/code-box/code-box';
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
  const { code, until, frozen, items } = order;
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
        {storyOf(order).map((words) => (
          <Text key={words} className="order-card__note">
            {words}
          </Text>
        ))}
        {code !== null && (
          <CodeBox
            id={`${id}-code`}
            title={ORDERS.code}
            code={code}
            shown={code}
            spoken={ORDERS.codeSpoken(code)}
            notes={[ORDERS.how, ORDERS.care]}
          />
        )}
        <Button id={`${id}-cancel`} block kind="text" disabled={busy} onPress={onCancel}>
          {ORDERS.cancel}
        </Button>
      </View>
    </Card>
  );
}
