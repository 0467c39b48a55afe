import { dayPage } from '../../runtime/day-page';
import type { Handler } from '../../runtime/handler';

export const listDay: Handler<'day.list'> = (input, { store }) => dayPage(store, input);
