import { StandingGate } from '@/features/people/standing-gate';
import { CartView } from '@/features/reserving/cart-view';
import { CART } from '@/features/reserving/texts';

export default function CartPage() {
  return (
    <StandingGate roles={['villager']} title={CART.title}>
      {(villager) => <CartView villager={villager} />}
    </StandingGate>
  );
}
