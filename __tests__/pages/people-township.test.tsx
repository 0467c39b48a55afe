import { screen, waitFor } from '@testing-library/react';
import VillagesPage from '@/township/villages/index';
import { aVillage, somebody, townshipOfficer } from '../support/builders';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { aWorld } from '../support/world';

async function aTownship() {
  const officer = townshipOfficer();
  const villages = [
    aVillage({ id: 'a', name: '上村', practice: true }),
    aVillage({ id: 'b', name: '下村', practice: false }),
  ];
  const world = await aWorld({ villages, people: [officer] });
  const phone = phoneOf(world, officer);
  phone.open(<VillagesPage />);
  await waitFor(() => expect(shown('villages')).not.toBeNull());
  return { world, phone };
}

it('lists the villages of the township, practice ones marked', async () => {
  await aTownship();
  expect(shown('village-1')).toContain('上村');
  expect(shown('village-1')).toContain('练习村');
  expect(shown('village-2')).not.toContain('练习村');
});

it('invites the first committee member with a code that is shown once', async () => {
  const { world } = await aTownship();
  await press('village-2');
  type('invite-name', '程建国');
  await press('invite-send');
  await waitFor(() => expect(shown('invite-shown')).not.toBeNull());
  const code = (shown('invite-shown') ?? '').replace(/-/g, '');
  expect(screen.queryByText(/请当面交给程建国/)).not.toBeNull();

  await press('invite-noted');
  await press('village-2');
  expect(shown('invite-shown')).toBeNull();
  await expect(
    world.as(somebody())('person.serve', {
      requestId: '00000000-0000-4000-8000-00000000aaaa',
      code,
    }),
  ).resolves.toEqual({ villageId: 'b', role: 'committee' });
});

it('without an answer offers to send again', async () => {
  const { phone } = await aTownship();
  await press('village-1');
  type('invite-name', '程建国');
  phone.loseReplies('invite.found');
  await press('invite-send');
  await expectShown('invite-again', '再试一次');
  phone.findReplies('invite.found');
  await press('invite-again');
  await waitFor(() => expect(shown('invite-shown')).not.toBeNull());
});
