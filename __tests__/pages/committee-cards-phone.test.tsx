/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, waitFor } from '@testing-library/react';
import CardsPage from '@/committee/cards/index';
import { aHousehold, aVillage } from '../support/builders';
import { aCommitteePhone } from '../support/committee-phone';
import { press, shown } from '../support/phone';
import { resetTaro } from '../support/taro-world';

beforeEach(resetTaro);
afterEach(cleanup);

it('shows the cards on WeChat and says where they can be printed', async () => {
  const village = aVillage();
  const households = Array.from({ length: 12 }, (_, index) =>
    aHousehold({ villageId: village.id, number: String(index + 1).padStart(3, '0') }),
  );
  const { phone } = await aCommitteePhone({ villages: [village], households });
  phone.open(<CardsPage />);
  await waitFor(() => expect(shown('cards-on-phone')).toContain('请用电脑浏览器打开'));
  expect(shown('cards-print')).toBeNull();
  expect(shown('card-010')).not.toBeNull();
  expect(shown('card-011')).toBeNull();
  await press('cards-more');
  expect(shown('card-012')).not.toBeNull();
});
