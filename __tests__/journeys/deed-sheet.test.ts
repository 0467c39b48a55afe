import { readSheet } from '@cloud/runtime/sheet';
import { points } from '@domain/points';
import { uuid } from '../support/builders';
import { anUntidiness } from '../support/inspection';
import { aPanel } from '../support/panel';
import { anItem } from '../support/rules';

/** The sheet as it comes, with these lines written below its heading. */
function filledIn(lines: readonly string[]): string {
  const head = '户号,项目编号,日期,数量,说明,确认方式,见证人';
  return Buffer.from([head, ...lines].join('\n')).toString('base64');
}

it('comes empty, with the heading that is read again and the items of the rules beside it', async () => {
  const { world, committee, village } = await aPanel();
  const { name, base64 } = await world.as(committee)('proposal.template', {
    villageId: village.id,
  });
  expect(name).toBe('记分表.xlsx');
  expect(await readSheet(Buffer.from(base64, 'base64'))).toEqual([
    ['户号', '项目编号', '日期', '数量', '说明', '确认方式', '见证人'],
  ]);
});

it('is no sheet while there are no rules', async () => {
  const { world, committee, village } = await aPanel({
    versions: [{ effectiveOn: '2027-01-01', items: [anItem()] }],
  });
  const asked = world.as(committee)('proposal.template', { villageId: village.id });
  await expect(asked).rejects.toMatchObject({ code: 'RULES_NOT_IN_USE' });
});

it('is looked at line by line before anything is saved, and sent line by line', async () => {
  const { world, committee, village, household } = await aPanel();
  const file = filledIn([
    `${household.number},HJ03,2026-11-20,,,签字,`,
    `${household.number},GY01,2026-11-20,1.5,修路,,`,
    '999,HJ03,2026-11-20,,,,',
    `${household.number},HJ03,昨天,,,,`,
  ]);
  const { lines } = await world.as(committee)('proposal.preview', { villageId: village.id, file });
  expect(
    lines.map(({ line, value, faults, warnings }) => [line, value, faults[0]?.code, warnings]),
  ).toEqual([
    [2, points(5_000), undefined, []],
    [3, points(15_000), undefined, ['unconfirmed']],
    [4, null, 'NUMBER_UNKNOWN', []],
    [5, null, 'CELL_UNREADABLE', []],
  ]);
  const rows = lines.flatMap(({ row, faults }) => (row === null || faults.length > 0 ? [] : [row]));
  const wish = { villageId: village.id, requestId: uuid(), rows };
  const { results } = await world.as(committee)('proposal.bulk', wish);
  expect(results.map(({ state }) => state)).toEqual(['submitted', 'unconfirmed']);
});

it('shows who visits a household what waits there, and nothing of its neighbours', async () => {
  const { world, first, village, household, neighbour, propose, other } = await aPanel();
  await propose({}, first);
  await propose({ householdId: neighbour.id }, other);
  const { proposals } = await world.as(first)('proposal.list', {
    villageId: village.id,
    householdId: household.id,
    limit: 10,
  });
  expect(proposals.map(({ householdNumber, state }) => [householdNumber, state])).toEqual([
    [household.number, 'unconfirmed'],
  ]);
});

it('is no obstacle to a deduction whose photos were taken on the visit', async () => {
  const { world, first, village, household, photo } = await aPanel();
  const row = { householdNumber: household.number, itemCode: 'LY02', occurredOn: '2026-11-20' };
  const look = async (photoIds?: string[]) => {
    const rows = [{ ...row, ...(photoIds && { photoIds }) }];
    const { lines } = await world.as(first)('proposal.preview', { villageId: village.id, rows });
    return lines.map(({ value, faults }) => [value, faults[0]?.code]);
  };
  expect(await look()).toEqual([[null, 'PHOTO_MISSING']]);
  expect(await look([await photo(first)])).toEqual([[points(20_000), undefined]]);
});

it('shows who visits a household what is to be put right there', async () => {
  const { world, first, village, household, neighbour, photo } = await aPanel({
    items: [anUntidiness()],
  });
  const found = async (householdId: string) =>
    world.as(first)('finding.create', {
      villageId: village.id,
      householdId,
      requestId: uuid(),
      itemCode: 'HJ05',
      where: '门前',
      photoIds: [await photo(first, householdId)],
    });
  await found(household.id);
  await found(neighbour.id);
  const { findings } = await world.as(first)('finding.list', {
    villageId: village.id,
    householdId: household.id,
    limit: 10,
  });
  expect(findings.map(({ householdNumber }) => householdNumber)).toEqual([household.number]);
});
