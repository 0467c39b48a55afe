import { CART_PAGE, ORDERS_PAGE } from '@/features/villager/place';
import { back, navigate, redirect } from '@/services/platform';

export const toCart = () => navigate(CART_PAGE);
/** Instead of the cart: going back must not lead to what has been reserved already. */
export const finishAtOrders = () => redirect(ORDERS_PAGE);
export const backToGoods = () => back('/pages/goods/index');
