import { Text, View } from '@tarojs/components';
import { points, pointsText } from '@domain/points';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { classes, given } from '@/components/given';
import { StateView } from '@/components/state-view/state-view';
import { Stepper } from '@/components/stepper/stepper';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { useOnline } from '@/services/platform';
import { KINDS_MAX, maxOf, type Cart, type ShelfGoods } from './cart';
import { CART } from './texts';
import type { CartWork } from './use-cart';
import './cart-shelf.scss';

interface CartShelfProps {
  readonly work: CartWork;
  /** Whose points they are. */
  readonly available: (points: string) => string;
  /** Said in their place where they are not to be seen. */
  readonly unseen?: string;
  readonly how: string;
  /** Where one reads who was drawn for what is given out by lot. */
  readonly onDraw: () => void;
}

/** What there is to spend, and the goods it can be spent on. */
export function CartShelf(props: CartShelfProps) {
  const { work, available: availableWords, unseen, how, onDraw } = props;
  return (
    <LoadView {...work.home} loading={CART.loading} id="cart-home">
      {({ available }) => (
        <>
          <Text className="cart__lead" id="cart-available">
            {available === null ? unseen : availableWords(pointsText(available))}
          </Text>
          <Text className="cart__how">{how}</Text>
          <LoadView {...work.shelf} loading={CART.loading} id="cart-shelf">
            {() =>
              work.goods.length === 0 ? (
                <StateView kind="empty" title={CART.empty} detail={CART.emptyHow} id="cart-empty" />
              ) : (
                <>
                  {work.goods.map((goods) => (
                    <Row key={goods.id} goods={goods} work={work} onDraw={onDraw} />
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

interface RowProps extends Pick<CartShelfProps, 'work' | 'onDraw'> {
  readonly goods: ShelfGoods;
}

function Row({ goods, work, onDraw }: RowProps) {
  const { id, name, price, unitName } = goods;
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
        <Notes goods={goods} />
        {goods.byLot && <ByLot id={`cart-${id}-draw`} onDraw={onDraw} />}
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

function Notes({ goods }: { readonly goods: ShelfGoods }) {
  const { id, unitName, available, limit } = goods;
  return (
    <>
      <Text className="cart-row__note" id={`cart-${id}-stock`}>
        {available === 0 ? CART.none : CART.stock(available, unitName)}
      </Text>
      {limit !== null && (
        <Text className="cart-row__note" id={`cart-${id}-limit`}>
          {CART.limit(limit.per, limit.count, unitName)}
        </Text>
      )}
    </>
  );
}

function ByLot({ id, onDraw }: { readonly id: string; readonly onDraw: () => void }) {
  return (
    <View className="cart-row__lot">
      <Tag tone="amber">{CART.byLot}</Tag>
      <Text className="cart-row__note">{CART.byLotHow}</Text>
      <Button id={id} kind="text" size="small" onPress={onDraw}>
        {CART.toDraw}
      </Button>
    </View>
  );
}

/** What it costs, and the button that has it kept; stays at the foot of the page. */
export function CartSum({ work, cart }: { readonly work: CartWork; readonly cart: Cart }) {
  const online = useOnline();
  const sending = work.write.state.step === 'sending' || work.write.state.step === 'done';
  return (
    <BottomBar
      id="cart-sum"
      label={CART.total}
      total={pointsText(cart.cost)}
      unit={CART.point}
      {...given({ note: noteOf(cart) })}
      tone={cart.state === 'ready' ? 'plain' : 'short'}
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
      return left === null ? undefined : CART.short(pointsText(points(0 - left)));
    case 'ready':
      return left === null ? undefined : CART.left(pointsText(left));
  }
}
