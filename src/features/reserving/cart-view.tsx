import { given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { DRAW_PAGE, placeOf, type Villager } from '@/features/villager/place';
import { COMMON } from '@/features/villager/texts';
import { useGoods, useHome } from '@/features/villager/use-home';
import { WriteTrouble } from '@/features/write/write-trouble';
import { navigate, useOnline } from '@/services/platform';
import { CartShelf, CartSum } from './cart-shelf';
import { backToGoods, finishAtOrders } from './places';
import { CART } from './texts';
import { useCart } from './use-cart';

/** The household picks what the shop is to keep for it. */
export function CartView({ villager }: { readonly villager: Villager }) {
  const work = useCart({
    place: placeOf(villager),
    home: useHome(villager),
    shelf: useGoods(villager),
    question: CART.sure,
    label: CART.label,
    onMade: finishAtOrders,
  });
  const online = useOnline();
  const unknown = work.write.state.step === 'unknown';
  const footer =
    work.cart === null || unknown ? undefined : <CartSum work={work} cart={work.cart} />;
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
      {!unknown && (
        <CartShelf
          work={work}
          available={CART.available}
          how={CART.how}
          onDraw={() => void navigate(DRAW_PAGE)}
        />
      )}
    </PageFrame>
  );
}
