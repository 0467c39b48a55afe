import { writeSheet } from '@cloud/runtime/sheet';
import type { Input } from '@contract/index';
import { quantity } from '@domain/quantity';
import { uuid } from '../support/builders';
import { aPanel, type PanelGiven } from '../support/panel';
import { aDeed } from '../support/panel-rules';
import { base64Of } from '../support/photos';
import { whole } from '../support/rules';

type Rows = Input<'proposal.bulk'>['rows'];

const HEAD = ['户号', '姓名', '项目编号', '日期', '数量', '说明', '确认方式', '见证人'];

async function aSheet(given: PanelGiven = {}) {
  const panel = await aPanel(given);
  const { world, village, committee, household, neighbour } = panel;
  const villageId = village.id;
  const preview = async (lines: readonly (readonly string[])[], head = HEAD) => {
    const file = base64Of(await writeSheet([{ name: '记分', rows: [head, ...lines] }]));
    return (await world.as(committee)('proposal.preview', { villageId, file })).lines;
  };
  const look = async (rows: Rows) =>
    (await world.as(committee)('proposal.preview', { villageId, rows })).lines;
  const send = async (rows: Rows, requestId = uuid()) =>
    (await world.as(committee)('proposal.bulk', { villageId, requestId, rows })).results;
  const row = (fields: Partial<Rows[number]> = {}) => ({
    householdNumber: household.number,
    itemCode: 'HJ03',
    occurredOn: '2026-11-20',
    ...fields,
  });
  const numbers = [household.number, neighbour.number] as const;
  return { ...panel, preview, look, send, row, numbers };
}

describe('a sheet of deeds', () => {
  it('is shown line by line before anything is saved, and sent as it was shown', async () => {
    const { preview, send, numbers, world, proposal } = await aSheet();
    const [ours, theirs] = numbers;
    const before = await world.dump();
    const lines = await preview([
      [ours, '程德福', 'HJ03', '2026-11-20', '', '扫村道', '签字', ''],
      [theirs, '胡有才', 'GY01', '2026/11/19', '3.5', '', '见证', '汪组长'],
      ['', '', '', '', '', '', '', ''],
      [ours, '程德福', 'HJ01', '2026-11-18', '', '', '', ''],
    ]);
    expect(lines).toMatchObject([
      {
        line: 2,
        household: { number: ours, maskedName: '程*户' },
        item: { name: '参加集中整治', direction: 'addition' },
        value: whole(5),
        faults: [],
        warnings: [],
      },
      { line: 3, household: { number: theirs }, value: whole(20), faults: [], warnings: [] },
      { line: 5, value: whole(10), faults: [], warnings: ['unconfirmed'] },
    ]);
    expect(await world.dump()).toBe(before);

    const results = await send(lines.flatMap(({ row }) => row ?? []));
    expect(results).toMatchObject([
      { line: 1, state: 'submitted', refusal: null },
      { line: 2, state: 'submitted', refusal: null },
      { line: 3, state: 'unconfirmed', refusal: null },
    ]);
    expect(await proposal(results[0]?.proposalId ?? '')).toMatchObject({
      origin: 'bulk',
      note: '扫村道',
      confirmation: { how: 'paper', witness: null },
    });
    expect(await proposal(results[1]?.proposalId ?? '')).toMatchObject({
      quantity: quantity(3_500),
      confirmation: { how: 'witness', witness: '汪组长' },
    });
  });

  it('says of every cell that cannot be read what stands there', async () => {
    const { preview, numbers } = await aSheet();
    const [ours] = numbers;
    const lines = await preview([
      [ours, '', 'HJ03', '去年冬天', '三', '', '电话', ''],
      ['村东头', '', '', '2026-02-30', '0', '', '见证', ''],
    ]);
    const cells = lines.map(({ faults }) => faults.map(({ facts }) => facts));
    expect(lines.every(({ row, household }) => row === null && household === null)).toBe(true);
    expect(lines[0]?.faults[0]?.code).toBe('CELL_UNREADABLE');
    expect(cells).toEqual([
      [
        { column: '日期', text: '去年冬天' },
        { column: '数量', text: '三' },
        { column: '确认方式', text: '电话' },
      ],
      [
        { column: '户号', text: '村东头' },
        { column: '项目编号', text: '' },
        { column: '日期', text: '2026-02-30' },
        { column: '数量', text: '0' },
        { column: '见证人', text: '' },
      ],
    ]);
  });

  it('without the columns it needs is refused whole', async () => {
    const { preview } = await aSheet();
    await expect(preview([['001', '5']], ['户号', '分数'])).rejects.toMatchObject({
      code: 'SHEET_COLUMNS_MISSING',
      facts: { columns: '项目编号、日期' },
    });
  });

  it('that is longer than one looks through is refused whole', async () => {
    const { preview, numbers } = await aSheet();
    const line = [numbers[0], '', 'HJ03', '2026-11-20', '', '', '', ''];
    const lines = Array.from({ length: 501 }, () => line);
    await expect(preview(lines)).rejects.toMatchObject({ code: 'SHEET_TOO_LARGE' });
  });

  it('is looked at in its order: what is there twice, what goes over a cap, who nobody knows', async () => {
    const { look, row, propose } = await aSheet();
    await propose({ occurredOn: '2026-11-17' });
    const river = { itemCode: 'HJ04' };
    const lines = await look([
      row({ occurredOn: '2026-11-17' }),
      row({ occurredOn: '2026-11-17', again: true }),
      row(),
      row(),
      row({ ...river, occurredOn: '2026-11-16' }),
      row({ ...river, occurredOn: '2026-11-17' }),
      row({ ...river, occurredOn: '2026-11-18' }),
      row({ householdNumber: '999' }),
      row({ itemCode: 'LY02' }),
      row({ itemCode: 'ZZ' }),
      row({ quantity: quantity(1_000) }),
      row({ occurredOn: '2026-09-30' }),
    ]);
    expect(lines.map(({ faults, warnings }) => faults[0]?.code ?? warnings)).toEqual([
      'DUPLICATE_PROPOSAL',
      ['again', 'unconfirmed'],
      ['unconfirmed'],
      'DUPLICATE_PROPOSAL',
      ['unconfirmed'],
      ['lastUnderCap', 'unconfirmed'],
      'CAP_REACHED',
      'NUMBER_UNKNOWN',
      'PHOTO_MISSING',
      'ITEM_UNKNOWN',
      'QUANTITY_AMISS',
      'DAY_OUT_OF_REACH',
    ]);
  });

  it('sends fifty at once, each for itself and once, whatever becomes of the others', async () => {
    const { send, row, world } = await aSheet();
    const requestId = uuid();
    const rows = [row(), row(), row({ householdNumber: '999' }), row({ itemCode: 'XX01' })];
    const results = await send(rows, requestId);
    expect(results.map(({ refusal, state }) => refusal?.code ?? state)).toEqual([
      'unconfirmed',
      'DUPLICATE_PROPOSAL',
      'NUMBER_UNKNOWN',
      'unconfirmed',
    ]);
    const before = await world.dump();
    expect(await send(rows, requestId)).toEqual(results);
    expect(await world.dump()).toBe(before);
    expect(world.bugs).toEqual([]);
  });

  it('is read without a phone and without a household’s card: by number alone', async () => {
    const { send, row, world, villager, place } = await aSheet({
      items: [aDeed({ proposers: ['committee'] })],
    });
    const [{ proposalId } = { proposalId: null }] = await send([row()]);
    await expect(
      world.as(villager)('proposal.confirm', {
        ...place,
        requestId: uuid(),
        proposalId: proposalId ?? '',
      }),
    ).resolves.toMatchObject({ state: 'submitted' });
  });

  it('has to come somehow: as a file or as rows', async () => {
    const { world, committee, village } = await aSheet();
    await expect(
      world.as(committee)('proposal.preview', { villageId: village.id }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', facts: { field: 'rows' } });
  });
});
