import { cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import HouseholdPage from '@/committee/household/index';
import BagsPage from '@/store/bags/index';
import CountersignPage from '@/store/countersign/index';
import { aHousehold, aVillage, somebody, staff } from '../support/builders';
import { arriveWith } from '../support/committee-phone';
import { aCounter } from '../support/counter';
import {
  expectShown,
  followLastStep,
  isDisabled,
  phoneOf,
  press,
  shown,
  type,
} from '../support/phone';
import { world as taro } from '../support/taro-world';

async function atTheBags() {
  const counter = await aCounter();
  const phone = phoneOf(counter.world, counter.committee);
  arriveWith({ householdId: counter.household.id });
  phone.open(<BagsPage />);
  await waitFor(() => expect(shown('bags-none')).toContain('还没有袋子'));
  return { ...counter, phone };
}

describe('a household’s bags', () => {
  it('are handed out five at a time, and their labels printed', async () => {
    const { world, place, committee } = await atTheBags();
    await press('bags-issue');
    await waitFor(() => expect(shown('bags-issued')).toContain('发了 5 个'));
    await waitFor(() => expect(shown('bags-list')).toContain('在用的袋子：5 个'));
    const { bags } = await world.as(committee)('bag.list', { ...place, limit: 10 });
    const code = bags[0]?.code ?? '';
    expect(shown('bag-row-1')).toContain(code.replace(/(.{4})(?=.)/g, '$1-'));
    await press('bags-print');
    await waitFor(() => expect(shown('bags-how')).toContain('5 张袋贴'));
  });

  it('that are lost are taken out of use with a reason, and stay in the list', async () => {
    await atTheBags();
    await press('bags-issue');
    await press('bag-row-1');
    expect(isDisabled('bag-revoke')).toBe(true);
    await press('bag-reason-1');
    await press('bag-revoke');
    await waitFor(() => expect(shown('bags-list')).toContain('已作废：丢了'));
    expect(shown('bags-list')).toContain('在用的袋子：4 个');
  });

  it('are handed out once when no answer came and it is sent again', async () => {
    const { phone, world, place, committee } = await atTheBags();
    phone.loseReplies('bag.issue');
    await press('bags-issue');
    await waitFor(() => expect(shown('bags-again')).not.toBeNull());
    phone.findReplies('bag.issue');
    await press('bags-again');
    await waitFor(() => expect(shown('bags-issued')).not.toBeNull());
    expect((await world.as(committee)('bag.list', { ...place, limit: 20 })).bags).toHaveLength(5);
  });

  it('are seen by a supervisor, who changes nothing', async () => {
    const { world, village, household } = await aCounter();
    const supervisor = staff('supervisor', village);
    await world.store.insert('persons', supervisor.person);
    arriveWith({ householdId: household.id });
    phoneOf(world, supervisor).open(<BagsPage />);
    await waitFor(() => expect(shown('bags-none')).toContain('这户还没有袋子。'));
    expect(shown('bags-issue')).toBeNull();
  });

  it('are found from the household’s page, like the other’s word', async () => {
    const { world, committee, household } = await aCounter();
    arriveWith({ householdId: household.id });
    phoneOf(world, committee).open(<HouseholdPage />);
    await press('household-bags');
    expect(followLastStep()).toBe('/store/bags/index');
    expect(taro.params).toEqual({ householdId: household.id });
    await press('household-countersign');
    expect(followLastStep()).toBe('/store/countersign/index');
  });
});

describe('somebody else’s word', () => {
  it('is six digits, given at the counter by who scans the card', async () => {
    const { world, clerk, household } = await aCounter();
    const phone = phoneOf(world, clerk);
    phone.open(<CounterPage />);
    await press('to-countersign');
    expect(followLastStep()).toBe('/store/countersign/index');
    cleanup();
    phone.open(<CountersignPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    type('token-input', household.cardToken);
    await press('token-go');
    await press('countersign-create');
    expect(shown('countersign-whose')).toContain(`${household.number} 户`);
    await waitFor(() => expect(shown('countersign-code')).toMatch(/^\d{3} \d{3}$/));
    await expectShown('countersign-code-until', '到 16:10 有效，只能用一次');
  });

  it('is not given about one’s own household', async () => {
    const village = aVillage();
    const own = aHousehold({ villageId: village.id });
    const clerk = somebody(
      { role: 'clerk', villageId: village.id },
      { role: 'villager', villageId: village.id, householdId: own.id },
    );
    const { world } = await aCounter({ villages: [village], households: [own], people: [clerk] });
    taro.storage.set('standing', `clerk:${village.id}:`);
    arriveWith({ householdId: own.id });
    phoneOf(world, clerk).open(<CountersignPage />);
    await press('countersign-create');
    await waitFor(() => expect(shown('countersign-refused')).not.toBeNull());
    expect(shown('countersign-code')).toBeNull();
  });
});
