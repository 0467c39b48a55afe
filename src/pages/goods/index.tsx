import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { GoodsCard } from '@/features/villager/goods-card';
import { goodsRows, type GoodsOrder } from '@/features/villager/goods-rows';
import { CART_PAGE, DRAW_PAGE, ORDERS_PAGE, type Villager } from '@/features/villager/place';
import { GOODS } from '@/features/villager/texts';
import { useGoods, useHome } from '@/features/villager/use-home';
import { VillagerPage } from '@/features/villager/villager-page';
import { navigate } from '@/services/platform';
import '@/features/villager/villager.scss';

const ORDERS = [
  { value: 'affordable', label: GOODS.affordableFirst },
  { value: 'shelf', label: GOODS.shelf },
] as const;

export default function GoodsPage() {
  return (
    <VillagerPage page="goods" title={GOODS.title}>
      {(villager) => <Shelf villager={villager} />}
    </VillagerPage>
  );
}

function Shelf({ villager }: { readonly villager: Villager }) {
  const home = useHome(villager);
  const shelf = useGoods(villager);
  const [order, setOrder] = useState<GoodsOrder>('affordable');
  useRenewal(home, shelf);
  const available = home.load.value?.available ?? null;
  const balanceUnknown = home.load.step === 'failed' || home.load.step === 'offline';
  return (
    <LoadView {...shelf} loading={GOODS.loading}>
      {({ goods }) =>
        goods.length === 0 ? (
          <StateView kind="empty" title={GOODS.empty} detail={GOODS.emptyHow} />
        ) : (
          <>
            {balanceUnknown && <Notice tone="warn">{GOODS.balanceUnknown}</Notice>}
            {available !== null && (
              <Text className="villager__lead" id="goods-balance">
                {GOODS.available(pointsText(available))}
              </Text>
            )}
            <Segmented
              label={GOODS.order}
              options={ORDERS}
              value={order}
              onChange={setOrder}
              id="goods-order"
            />
            <View className="villager__links">
              <Button id="goods-reserve" kind="secondary" onPress={() => void navigate(CART_PAGE)}>
                {GOODS.reserve}
              </Button>
              <Button id="goods-orders" kind="secondary" onPress={() => void navigate(ORDERS_PAGE)}>
                {GOODS.orders}
              </Button>
              <Button id="goods-draw" kind="secondary" onPress={() => void navigate(DRAW_PAGE)}>
                {GOODS.draw}
              </Button>
            </View>
            <GoodsCard rows={goodsRows(goods, available, order)} />
            <Text className="villager__hint">{GOODS.how}</Text>
          </>
        )
      }
    </LoadView>
  );
}
