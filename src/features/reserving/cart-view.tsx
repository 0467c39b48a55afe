import { Text, View } from '@tarojs/components';
import { points, pointsText } from '@domain/points';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { classes, given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { Stepper } from '@/components/stepper/stepper';
import { LoadView } from '@/features/load/load-view';
import type { Villager } from '@/features/villager/place';
import { COMMON } from '@/features/villager/texts';
import { WriteTrouble } from '@/features/write/write-trouble';
import { useOnline } from '@/services/platform';
import { KINDS_MAX, maxOf, type Cart, type ShelfGoods } from './cart';
import { backToGoods } from './places';
import { CART } from './texts';
import { useCart, type CartWork } from './use-cart';
import './cart-view.scss';

/** The household picks what the shop is to keep for it. */
export function CartView({ villager }: { readonly villager: Villager }) {
  const work = useCart(villager);
  const online = useOnline();
  const unknown = work.write.state.step === 'unknown';
  const footer =
    work.cart === null || unknown ? undefined : <Footer work={work} cart={work.cart} />;
  return (
    <PageFrame
      title={CART.title}
      onBack={() => void backToGoods()}
      id="cart-page"
      {...given({ footer })}
    >
      {villager.village.practice && <Notice tone="warn">{COMMON.practice}</Notice>}
      {!online && (
        <Notice tone="warn" id="cart-offline">
          {CART.offline}
        </Notice>
      )}
      <WriteTrouble state={work.write.state} id="cart" onAgain={() => void work.again()} />
      {!unknown && <Shelf work={work} />}
    </PageFrame>
  );
}

function Shelf({ work }: { readonly work: CartWork }) {
  return (
    <LoadView {...work.home} loading={CART.loading} id="cart-home">
      {({ available }) => (
        <>
          <Text className="cart__lead" id="cart-available">
            {CART.available(pointsText(available))}
          </Text>
          <Text className="cart__how">{CART.how}</Text>
          <LoadView {...work.shelf} loading={CART.loading} id="cart-shelf">
            {() =>
              work.goods.length === 0 ? (
                <StateView kind="empty" title={CART.empty} detail={CART.emptyHow} id="cart-empty" />
              ) : (
                <>
                  {work.goods.map((goods) => (
                    <Row key={goods.id} goods={goods} work={work} />
                  ))}
                </>
              )
            }
          </LoadView>
        </>
      )}
    </LoadView>
  );
}

function Row({ goods, work }: { readonly goods: ShelfGoods; readonly work: CartWork }) {
  const { id, name, price, unitName, available, limit } = goods;
  const count = work.counts[id] ?? 0;
  const max = maxOf(goods);
  const look = classes(
    'cart-row',
    count > 0 && 'cart-row--picked',
    max === 0 && count === 0 && 'cart-row--gone',
    count > max && 'cart-row--over',
  );
  return (
    <View className={look} id={`cart-${id}`}>
      <View className="cart-row__words">
        <Text className="cart-row__name">{name}</Text>
        <Text className="cart-row__price">{CART.price(pointsText(price), unitName)}</Text>
        <Text className="cart-row__note" id={`cart-${id}-stock`}>
          {available === 0 ? CART.none : CART.stock(available, unitName)}
        </Text>
        {limit !== null && (
          <Text className="cart-row__note" id={`cart-${id}-limit`}>
            {CART.limit(limit.per, limit.count, unitName)}
          </Text>
        )}
      </View>
      {(max > 0 || count > 0) && (
        <Stepper
          id={`cart-${id}-count`}
          label={name}
          value={count}
          max={max}
          onChange={(wanted) => work.count(goods, wanted)}
        />
      )}
    </View>
  );
}

function Footer({ work, cart }: { readonly work: CartWork; readonly cart: Cart }) {
  const online = useOnline();
  const sending = work.write.state.step === 'sending' || work.write.state.step === 'done';
  return (
    <BottomBar
      id="cart-sum"
      label={CART.total}
      total={pointsText(cart.cost)}
      unit={CART.point}
      {...given({ note: noteOf(cart) })}
    >
      <Button
        id="cart-go"
        loading={sending}
        disabled={cart.state !== 'ready' || !online}
        onPress={() => void work.reserve()}
      >
        {CART.go}
      </Button>
    </BottomBar>
  );
}

function noteOf({ state, left }: Cart): string | undefined {
  switch (state) {
    case 'empty':
    case 'over':
      return undefined;
    case 'tooMany':
      return CART.tooMany(KINDS_MAX);
    case 'short':
      return CART.short(pointsText(points(0 - left)));
    case 'ready':
      return CART.left(pointsText(left));
  }
}
