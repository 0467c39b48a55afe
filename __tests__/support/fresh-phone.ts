/**
 * Before each test that shows something on a screen (`*.test.tsx`): a phone fresh from the shop, on
 * which it is NOW. What a test rendered is taken down after it by Testing Library itself.
 */
import { NOW } from './builders';
import { stopTheDate } from './date';
import { resetTaro } from './taro-world';

beforeEach(() => {
  resetTaro();
  stopTheDate(NOW);
});
afterEach(() => jest.useRealTimers());
