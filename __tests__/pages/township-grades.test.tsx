import { act, cleanup, waitFor } from '@testing-library/react';
import GradesPage from '@/township/grades/index';
import VillagesPage from '@/township/villages/index';
import { aVillage, townshipOfficer } from '../support/builders';
import { aVillageToGrade, deliberating } from '../support/grading-phone';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { goOnline, world as taro } from '../support/taro-world';
import { aWorld } from '../support/world';

/** Two households are decided, one changed with a reason, and it waits for the township. */
async function handedOn() {
  const grading = await deliberating();
  const { first, second, deliberate, veto, deputy, submit, world, officer } = grading;
  const reason = '漏记了还清贷款的凭据';
  await deliberate(first, { kind: 'change', grade: 'AAA', reason });
  await veto(second);
  await deliberate(second, { kind: 'confirmVeto', reason: '看过名单' }, deputy);
  await submit('supervising', '复核会五人到会');
  return { ...grading, phone: phoneOf(world, officer) };
}

type Handed = Awaited<ReturnType<typeof handedOn>>;

async function atTheRound(): Promise<Handed> {
  const handed = await handedOn();
  handed.phone.open(<GradesPage />);
  await press('village-round-1');
  await waitFor(() => expect(shown('inspect-001')).not.toBeNull());
  return handed;
}

it('lists the villages with how far they are', async () => {
  const { phone } = await handedOn();
  phone.open(<GradesPage />);
  await waitFor(() => expect(shown('village-round-1')).toContain('等您看'));
  expect(shown('village-rounds')).toContain('2026 评级');
});

it('is reached from the villages', async () => {
  const { phone } = await handedOn();
  phone.open(<VillagesPage />);
  await press('township-grades');
  expect(taro.steps.at(-1)).toBe('navigateTo /township/grades/index');
});

it('says so where nothing was graded, and where there is no village', async () => {
  const { world, officer } = await aVillageToGrade();
  phoneOf(world, officer).open(<GradesPage />);
  await waitFor(() => expect(shown('village-round-1')).toContain('还没有评过'));
  cleanup();
  const lonely = townshipOfficer('t9');
  const empty = await aWorld({ villages: [aVillage()], people: [lonely] });
  phoneOf(empty, lonely).open(<GradesPage />);
  await waitFor(() => expect(shown('rounds-empty')).toContain('还没有村'));
});

it('shows no household before the village has handed it on', async () => {
  const { world, officer } = await deliberating();
  phoneOf(world, officer).open(<GradesPage />);
  await press('village-round-1');
  await waitFor(() => expect(shown('supervised')).toContain('村里还没有交上来'));
  expect(shown('inspected-households')).toBeNull();
  expect(shown('approve')).toBeNull();
});

it('shows the list, the vetoes with their ground, the changes with their reason, and no whole name', async () => {
  await atTheRound();
  expect(shown('outcome-AAA')).toBe('1 户');
  expect(shown('outcome-none')).toBe('1 户');
  expect(shown('inspect-002')).toContain('没评上');
  await press('inspect-001');
  expect(shown('inspected-001')).toContain('从AA改成AAA：漏记了还清贷款的凭据');
  await press('inspect-002');
  expect(shown('inspected-002')).toContain('法院公布的名单第 12 号');
  expect(shown('inspected-handovers')).toContain('复核会五人到会');
  expect(shown('township-grades-page')).not.toMatch(/程德福|胡有才/);
  await press('inspection-close');
  await waitFor(() => expect(shown('village-rounds')).not.toBeNull());
});

it('approves with its opinion, asked again when the answer was lost, and it is published once', async () => {
  const { phone, world, roundId } = await atTheRound();
  await press('approve');
  expect(shown('supervise')).toContain('没评上的不公布');
  await press('supervise-send');
  expect(phone.sent('grade.supervise')).toEqual([]);
  type('supervise-reason', '材料齐全');
  phone.loseReplies('grade.supervise');
  await press('supervise-send');
  await waitFor(() => expect(shown('supervise-unknown')).not.toBeNull());
  phone.findReplies('grade.supervise');
  await press('supervise-again');
  await waitFor(() => expect(shown('supervised')).toContain('已经公布'));
  const round = await world.store.get('gradeRounds', roundId);
  expect(round?.handovers.map(({ to }) => to)).toEqual([
    'deliberating',
    'supervising',
    'published',
  ]);
});

it('returns it with the reason', async () => {
  await atTheRound();
  await press('return');
  type('supervise-reason', '凭据看不清，请补齐');
  await press('supervise-send');
  await waitFor(() => expect(shown('supervised')).toContain('退回村里了'));
  expect(shown('inspected-handovers')).toContain('凭据看不清，请补齐');
  await expectShown('inspected-state', '村里复核');
});

it('leaves it to another officer where this one has kin', async () => {
  const handed = await handedOn();
  const { village, first, world } = handed;
  const villageId = village.id;
  const kin = townshipOfficer();
  const relations = [
    {
      villageId,
      householdId: first.id,
      kind: 'kin' as const,
      note: '',
      declaredAt: '',
      byId: 'p0',
    },
  ];
  await world.store.insert('persons', { ...kin.person, relations });
  phoneOf(world, kin).open(<GradesPage />);
  await press('village-round-1');
  await press('approve');
  type('supervise-reason', '材料齐全');
  await press('supervise-send');
  await waitFor(() => expect(shown('supervise-refused')).toContain('自家或亲属家'));
});

it('says so without network, and asks again when no answer came', async () => {
  const { phone } = await handedOn();
  phone.loseReplies('grade.inspect');
  phone.open(<GradesPage />);
  await waitFor(() => expect(shown('failed')).toContain('没有取到'));
  act(() => goOnline(false));
  expect(shown('offline-banner')).toContain('没有网络');
  act(() => goOnline(true));
  phone.findReplies('grade.inspect');
  await press('reload');
  await waitFor(() => expect(shown('village-round-1')).not.toBeNull());
});
