import { cleanup, waitFor } from '@testing-library/react';
import TablePage from '@/store/table/index';
import { staff } from '../support/builders';
import { aCounter } from '../support/counter';
import { isDisabled, phoneOf, press, shown, type } from '../support/phone';

async function atTheTable() {
  const counter = await aCounter();
  const phone = phoneOf(counter.world, counter.committee);
  phone.open(<TablePage />);
  await waitFor(() => expect(shown('table-in-force')).not.toBeNull());
  return { ...counter, phone };
}

async function changing() {
  const here = await atTheTable();
  await press('table-change');
  return here;
}

const tableOf = async ({ world, village, clerk }: Awaited<ReturnType<typeof atTheTable>>) =>
  world.as(clerk)('shop.get', { villageId: village.id });

it('says of every class its colour in a word, and that nobody has checked it yet', async () => {
  await atTheTable();
  expect(shown('class-row-2')).toContain('厨余垃圾 · 绿桶');
  expect(shown('class-row-2')).toContain('没有核对原文，请按本村的桶改');
  expect(shown('class-row-2')).toContain('待核对');
  expect(shown('material-row-2')).toContain('饮料瓶、易拉罐：35 个 = 1 分');
});

it('gives kitchen waste the blue bin of the place', async () => {
  const here = await changing();
  await press('class-row-2');
  await press('class-colour-blue');
  type('class-source', '村口分类亭的牌子');
  await press('class-checked-yes');
  await press('class-ready');
  expect(shown('table-effect')).toContain('第 2 版，从11月21日起');
  await press('table-save');
  await waitFor(() => expect(shown('table-saved')).toContain('第 2 版已存好'));
  await waitFor(() => expect(shown('class-row-2')).toContain('厨余垃圾 · 蓝桶'));
  const { table } = await tableOf(here);
  expect(table.wasteClasses[1]).toMatchObject({ colour: 'blue', estimated: false });
});

it('changes a rate, takes a new thing and stops taking another', async () => {
  const here = await changing();
  await press('material-row-2');
  type('material-quantity', '20');
  type('material-grams', '25');
  await press('material-ready');
  await press('material-row-8');
  await press('material-remove');
  await press('material-add');
  await press('material-ready');
  expect(shown('material-form')).toContain('请填名字。');
  await press('material-measure-weight');
  type('material-name', '废铁');
  type('material-quantity', '1');
  type('material-points', '0.5');
  type('material-source', '村民代表会议定');
  await press('material-class-1');
  await press('material-ready');
  await press('table-save');
  await waitFor(() => expect(shown('table-saved')).not.toBeNull());

  const { table } = await tableOf(here);
  const names = table.materials.map(({ name }) => name);
  expect(names).not.toContain('厨余垃圾');
  expect(table.materials[1]).toMatchObject({ rate: { quantity: 20_000 }, gramsEach: 25 });
  expect(table.materials.at(-1)).toMatchObject({
    ...{ name: '废铁', unitName: '公斤', measure: 'weight', step: 1, classId: 'recyclable' },
    rate: { quantity: 1_000, points: 500 },
  });
});

it('can be announced for a later day, and shows both until then', async () => {
  await changing();
  type('table-from', '2026-12-01');
  await press('table-save');
  await waitFor(() => expect(shown('table-announced')).toContain('第 2 版已定好，12月1日起用'));
  expect(shown('table-in-force')).toContain('第 1 版');
});

it('is not saved for a day that is past, nor with one name twice', async () => {
  await changing();
  type('table-from', '2026-11-20');
  expect(shown('table-flaw')).toContain('不能早于今天');
  expect(isDisabled('table-save')).toBe(true);
  type('table-from', '2026-11-21');
  await press('class-row-1');
  type('class-name', '厨余垃圾');
  await press('class-ready');
  expect(shown('table-flaw')).toContain('同一个名字');
});

it('says so when another saved meanwhile, and begins anew from theirs', async () => {
  const { world, village, committee } = await changing();
  const { table } = await world.as(committee)('shop.get', { villageId: village.id });
  await world.as(committee)('table.save', {
    villageId: village.id,
    requestId: '00000000-0000-4000-8000-aaaaaaaaaaaa',
    base: 1,
    effectiveFrom: '2026-11-21',
    wasteClasses: table.wasteClasses,
    materials: table.materials,
  });
  await press('table-save');
  await waitFor(() => expect(shown('table-save-card')).toContain('标准'));
  await waitFor(() => expect(shown('table-refused')).not.toBeNull());
  await press('table-cancel');
  await waitFor(() => expect(shown('table-in-force')).toContain('第 2 版'));
});

it('is sent again when no answer came, and saved once', async () => {
  const here = await changing();
  here.phone.loseReplies('table.save');
  await press('table-save');
  await waitFor(() => expect(shown('table-save')).toBeNull());
  here.phone.findReplies('table.save');
  await press('table-again');
  await waitFor(() => expect(shown('table-saved')).not.toBeNull());
  expect((await tableOf(here)).table.version).toBe(2);
});

it('is read by clerks and supervisors, and changed by neither', async () => {
  const { world, village, clerk } = await aCounter();
  const supervisor = staff('supervisor', village);
  await world.store.insert('persons', supervisor.person);
  for (const reader of [clerk, supervisor]) {
    phoneOf(world, reader).open(<TablePage />);
    await waitFor(() => expect(shown('table-in-force')).not.toBeNull());
    expect(shown('table-change')).toBeNull();
    cleanup();
  }
});
