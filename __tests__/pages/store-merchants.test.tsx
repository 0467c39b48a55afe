import { cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import ReceiptPage from '@/clerk/receipt/index';
import RedemptionPage from '@/clerk/redemption/index';
import ClaimsPage from '@/store/claims/index';
import MerchantPage from '@/store/merchant/index';
import MerchantsPage from '@/store/merchants/index';
import CodesPage from '@/villager/claims/index';
import { claimCodeText } from '@domain/claim/claim';
import { somebody, uuid } from '../support/builders';
import { stopTheDate } from '../support/date';
import { expectShown, followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { aServiceCounter } from '../support/service-counter';
import { world as taro } from '../support/taro-world';

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const document: { readonly body: { readonly textContent: string | null } };
const onPage = () => document.body.textContent ?? '';

describe('the committee', () => {
  it('writes down a merchant, gives it a service, and invites it', async () => {
    const { world, committee, village } = await aServiceCounter();
    const phone = phoneOf(world, committee);
    phone.open(<MerchantsPage />);
    await waitFor(() => expect(shown('merchant-1')).toContain('老张理发店'));
    await press('merchant-add');
    await press('merchant-save');
    type('merchant-name', '老李修理铺');
    type('merchant-note', '桥头，天天开');
    type('merchant-rate', '0.9');
    await press('merchant-save');
    await waitFor(() => expect(shown('merchant-2')).toContain('桥头，天天开 · 每分付 0.90 元'));
    const call = world.as(committee);
    const { merchants } = await call('merchant.list', { villageId: village.id });
    const merchantId = merchants.find(({ name }) => name === '老李修理铺')?.id ?? '';
    cleanup();

    taro.params = { merchantId };
    phone.open(<MerchantPage />);
    await waitFor(() => expect(shown('services-none')).not.toBeNull());
    await press('service-add');
    type('service-name', '修电饭锅');
    type('service-price', '6');
    type('service-cost', '5');
    await press('service-save');
    await waitFor(() => expect(shown('service-1')).toContain('6 分一次 · 每次付 5.00 元'));
    await press('service-1');
    expect(taro.steps.at(-1)).toContain('/store/goods/index?goodsId=');

    type('merchant-invite-name', '老李');
    await press('merchant-invite-send');
    await waitFor(() => expect(shown('merchant-code')).not.toBeNull());
    const repairer = somebody();
    const code = (shown('merchant-code') ?? '').replace(/-/g, '');
    await world.as(repairer)('person.serve', { requestId: uuid(), code });
    expect(await world.as(repairer)('person.get', {})).toMatchObject({
      memberships: [{ role: 'merchant', merchantId }],
    });
  });

  it('pays a month that is over, once', async () => {
    const service = await aServiceCounter({ fen: 10_000 });
    const { world, committee, merchant, earn, book, use } = service;
    await earn(10);
    await use((await book()).code);
    taro.params = { merchantId: merchant.id };
    const phone = phoneOf(world, committee);
    phone.open(<MerchantPage />);
    await expectShown('statement-owed', '7.00 元');
    expect(shown('settle-running')).toBe('这个月还没过完，过完了再付。');
    cleanup();

    const december = '2026-12-02T02:00:00.000Z';
    jest.useRealTimers();
    stopTheDate(december);
    world.setNow(december);
    phone.open(<MerchantPage />);
    await press('statement-month-2026-11');
    await expectShown('statement-owed', '7.00 元');
    await press('settle-fund-fiscal');
    await press('settle-pay');
    await waitFor(() => expect(shown('statement-paid')).toContain('已从财政资金付 7.00 元'));
    expect(taro.questions.at(-1)?.content).toBe(
      '从财政资金付给老张理发店 7.00 元，结清2026年11月。付了不能撤回。',
    );
    expect(shown('settle-pay')).toBeNull();
  });
});

describe('a clerk', () => {
  it('redeems a service, and its code is on the receipt', async () => {
    const { world, clerk, household, earn, haircut, mine } = await aServiceCounter();
    await earn(20);
    const phone = phoneOf(world, clerk);
    phone.open(<CounterPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    type('token-input', household.cardToken);
    await press('token-go');
    await press('go-redemption');
    cleanup();
    phone.open(<RedemptionPage />);
    await expectShown(`goods-${haircut.id}-stock`, '兑服务码，到商户那里用');
    await press(`goods-${haircut.id}-plus`);
    await press('redemption-confirm');
    await waitFor(() => expect(followLastStep()).toBe('/clerk/receipt/index'));
    cleanup();
    phone.open(<ReceiptPage />);
    await expectShown('receipt-number', `${household.number}-2`);
    const [claim] = (await mine()).claims;
    expect(onPage()).toContain(`服务码 ${claimCodeText(claim?.code ?? '')}`);
  });
});

describe('a merchant', () => {
  it('looks a code up, gives the service, and sees what the month comes to', async () => {
    const { world, barber, earn, book } = await aServiceCounter();
    await earn(20);
    const { code } = await book(2);
    taro.scanned = code;
    phoneOf(world, barber).open(<ClaimsPage />);
    await press('claim-scan');
    await expectShown('claim-words', '还能用 2 次，用到2月19日');
    await press('claim-use');
    await expectShown('claim-told', '记好了：理发用了一次，还剩 1 次。');
    await press('claim-use');
    await expectShown('claim-told', '记好了：理发用完了。');
    expect(shown('claim-use')).toBeNull();
    await press('claim-next');
    await expectShown('statement-uses', '2 次');
    expect(shown('settle-pay')).toBeNull();
  });

  it('is told that somebody was quicker, and is offered nothing more', async () => {
    const { world, barber, clerk, earn, book, use } = await aServiceCounter();
    await earn(20);
    const { code } = await book();
    taro.scanned = code;
    phoneOf(world, barber).open(<ClaimsPage />);
    await press('claim-scan');
    await expectShown('claim-words', '还能用 1 次，用到2月19日');
    await use(code, clerk);
    await press('claim-use');
    await expectShown('claim-refused', '这个理发2026年11月21日已经用过了，不能再用。');
    await expectShown('claim-words', '11月21日已经用完，不能再用。');
    expect(shown('claim-use')).toBeNull();
  });

  it('is told what is no code, and of what is not its own', async () => {
    const { world, barber } = await aServiceCounter();
    phoneOf(world, barber).open(<ClaimsPage />);
    await waitFor(() => expect(shown('claim-code')).not.toBeNull());
    type('claim-code', '123');
    await press('claim-find');
    await expectShown('claim-problem', '服务码是 8 个数字，请再看一遍。');
    type('claim-code', '1234 5678');
    await press('claim-find');
    await expectShown('claim-problem', '没有找到。请核对后再试。');
  });
});

describe('a household', () => {
  it('has its codes on the phone, large, and what became of the others', async () => {
    const { world, villager, earn, book, use } = await aServiceCounter();
    await earn(20);
    const [open, had] = [await book(), await book()];
    await use(had.code);
    phoneOf(world, villager).open(<CodesPage />);
    await expectShown('claim-1-code', claimCodeText(open.code));
    expect(shown('claims-past')).toContain('用完了');
  });

  it('without any is told how to come by one', async () => {
    const { world, villager } = await aServiceCounter();
    phoneOf(world, villager).open(<CodesPage />);
    await waitFor(() => expect(shown('claims-empty')).toContain('还没有服务码'));
  });
});
