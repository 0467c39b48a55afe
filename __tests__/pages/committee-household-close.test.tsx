import { cleanup, waitFor } from '@testing-library/react';
import HouseholdPage from '@/committee/household/index';
import { aCommitteePhone, arriveWith } from '../support/committee-phone';
import { aVillage, staff } from '../support/builders';
import { phoneOf, press, shown, type } from '../support/phone';

/** A household that holds so many points, with its page open. */
async function atAHousehold(balance: number) {
  const village = aVillage();
  const supervisor = staff('supervisor', village);
  const here = await aCommitteePhone({ villages: [village], people: [supervisor] });
  if (balance > 0) await here.bring(balance);
  arriveWith({ householdId: here.household.id });
  here.phone.open(<HouseholdPage />);
  await waitFor(() => expect(shown('household-balance')).not.toBeNull());
  return { ...here, supervisor };
}

describe('a household that is closed', () => {
  it('earns nothing any more, for a reason that is kept', async () => {
    const { world, household } = await atAHousehold(0);
    await press('household-close');
    expect(shown('household-close-warning')).toContain('不能再挣分、兑换');
    await press('household-close-confirm');
    expect(shown('household-close-card')).toContain('请写明为什么');
    type('household-close-reason', '全家迁到县城');
    await press('household-close-confirm');
    await waitFor(() => expect(shown('household-page')).toContain('不能再记账'));
    expect(shown('household-close-card')).toBeNull();
    expect(await world.store.get('households', household.id)).toMatchObject({
      state: 'closed',
      closing: { reason: '全家迁到县城' },
    });
  });

  it('is told what is in the way while it holds points', async () => {
    await atAHousehold(7);
    expect(shown('household-close-hindered')).toContain('还有 7 分');
    expect(shown('household-close')).toBeNull();
  });

  it('is refused when points came in meanwhile', async () => {
    const { bring } = await atAHousehold(0);
    await press('household-close');
    await bring(7);
    type('household-close-reason', '全家迁到县城');
    await press('household-close-confirm');
    await waitFor(() => expect(shown('household-close-refused')).toContain('7 分'));
  });

  it('is closed once, also when the answer was lost', async () => {
    const { phone, world, household } = await atAHousehold(0);
    await press('household-close');
    type('household-close-reason', '全家迁到县城');
    phone.loseReplies('household.close');
    await press('household-close-confirm');
    await waitFor(() => expect(shown('household-close-unknown')).toContain('没收到回音'));
    phone.findReplies('household.close');
    await press('household-close-again');
    await waitFor(() => expect(shown('household-page')).toContain('不能再记账'));
    expect((await world.store.get('households', household.id))?.state).toBe('closed');
  });

  it('may stay after all', async () => {
    await atAHousehold(0);
    await press('household-close');
    await press('household-close-cancel');
    expect(shown('household-close-warning')).toBeNull();
    expect(shown('household-close')).not.toBeNull();
  });

  it('is not closed by a supervisor', async () => {
    const { world, supervisor } = await atAHousehold(0);
    cleanup();
    phoneOf(world, supervisor).open(<HouseholdPage />);
    await waitFor(() => expect(shown('household-balance')).not.toBeNull());
    expect(shown('household-close-card')).toBeNull();
  });
});
