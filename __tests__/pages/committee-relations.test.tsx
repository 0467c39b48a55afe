import { cleanup, waitFor } from '@testing-library/react';
import RelationsPage from '@/committee/relations/index';
import { aPanel, type Panel } from '../support/panel';
import { phoneOf, press, shown, type } from '../support/phone';

async function openedForm(panel: Panel) {
  const phone = phoneOf(panel.world, panel.committee);
  phone.open(<RelationsPage />);
  await press('relation-add');
  await waitFor(() => expect(shown('relation-member-1')).not.toBeNull());
  return phone;
}

async function fillIn(panel: Panel): Promise<void> {
  await press('relation-member-1');
  type('relation-household', panel.household.number);
  await press(`relation-household-${panel.household.number}`);
  type('relation-note', '儿子家');
}

it('says so when nobody has declared anything', async () => {
  const panel = await aPanel();
  phoneOf(panel.world, panel.committee).open(<RelationsPage />);
  await waitFor(() => expect(shown('relations-empty')).toContain('还没有登记'));
});

it('declares kin, and keeps them from judging', async () => {
  const panel = await aPanel();
  await openedForm(panel);
  await press('relation-save');
  expect(shown('relation-form')).toContain('请选一个人');
  expect(shown('relation-form')).toContain('请选一户');
  await fillIn(panel);
  await press('relation-save');
  await waitFor(() => expect(shown('relation-told')).toContain('要回避'));
  await waitFor(() => expect(shown('relation-1')).toContain('亲戚（儿子家）'));
  expect(shown('relation-1')).not.toContain('程德福');
  const kin = [panel.first, ...panel.judges, panel.committee];
  const persons = await Promise.all(
    kin.map(({ person }) => panel.world.store.get('persons', person.id)),
  );
  expect(persons.flatMap((person) => person?.relations ?? [])).toHaveLength(1);
});

it('declares once, also when the answer was lost', async () => {
  const panel = await aPanel();
  const phone = await openedForm(panel);
  await fillIn(panel);
  phone.loseReplies('relation.declare');
  await press('relation-save');
  await waitFor(() => expect(shown('relation-unknown')).toContain('没收到回音'));
  expect(shown('relation-save')).toBeNull();
  phone.findReplies('relation.declare');
  await press('relation-again');
  await waitFor(() => expect(shown('relation-2') ?? shown('relation-1')).not.toBeNull());
  expect(shown('relation-2')).toBeNull();
});

it('ends what was declared by mistake, with a reason', async () => {
  const panel = await aPanel();
  await openedForm(panel);
  await fillIn(panel);
  await press('relation-kind-own');
  await press('relation-save');
  await waitFor(() => expect(shown('relation-1')).toContain('自家'));
  await press('relation-1');
  await press('relation-end-send');
  expect(shown('relation-end')).toContain('请写一句话');
  type('relation-end-reason', '登记错了人');
  await press('relation-end-send');
  await waitFor(() => expect(shown('relation-told')).toContain('不用回避了'));
  await waitFor(() => expect(shown('relations-empty')).not.toBeNull());
});

it('lets a supervisor read it and change nothing', async () => {
  const panel = await aPanel();
  await openedForm(panel);
  await fillIn(panel);
  await press('relation-save');
  await waitFor(() => expect(shown('relation-1')).not.toBeNull());
  cleanup();
  phoneOf(panel.world, panel.supervisor).open(<RelationsPage />);
  await waitFor(() => expect(shown('relation-1')).toContain('亲戚'));
  expect(shown('relation-add')).toBeNull();
  await press('relation-1');
  expect(shown('relation-end')).toBeNull();
});

it('says so when no answer came, and asks again', async () => {
  const panel = await aPanel();
  const phone = phoneOf(panel.world, panel.committee);
  phone.loseReplies('relation.list');
  phone.open(<RelationsPage />);
  await waitFor(() => expect(shown('failed')).toContain('没有取到'));
  phone.findReplies('relation.list');
  await press('reload');
  await waitFor(() => expect(shown('relations-empty')).not.toBeNull());
});
