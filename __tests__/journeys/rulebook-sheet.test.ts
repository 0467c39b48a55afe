import { aMeeting } from '../support/meeting';

describe('rules go out to a spreadsheet and come back', () => {
  const asSheet = (text: string) => Buffer.from(text).toString('base64');

  it('the same items, and nothing is saved by reading them', async () => {
    const { world, villageId, save, committee, written } = await aMeeting();
    await save();
    const file = await world.as(committee)('rulebook.export', { villageId, version: 1 });
    expect(file.name).toBe('村规-第1版.xlsx');
    const before = await world.dump();
    const read = await world.as(committee)('rulebook.import', { villageId, file: file.base64 });
    expect(read.faults).toEqual([]);
    expect(read.items).toEqual(written.items);
    expect(await world.dump()).toBe(before);
  });

  it('tells row by row what is wrong in them', async () => {
    const { world, villageId, committee } = await aMeeting();
    const text = [
      '编号,方面,做了什么事,加减,分值,谁能报',
      'HJ01,环境,打扫,加,5,村民',
      'HJ02,环境,,加,五分,大家',
      'HJ03,环境,每天打卡,加,1,村民',
    ].join('\n');
    const read = await world.as(committee)('rulebook.import', { villageId, file: asSheet(text) });
    expect(read.items.map(({ code }) => code)).toEqual(['HJ01']);
    expect(read.faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '3 做了什么事 empty',
      '3 分值 unreadable',
      '3 谁能报 unreadable',
      '4 做了什么事 banned',
    ]);
  });

  it('refuses what is no spreadsheet, and a version that is not there', async () => {
    const { world, villageId, committee } = await aMeeting();
    const file = Buffer.from([0x50, 0x4b, 3, 4, 0, 0]).toString('base64');
    await expect(world.as(committee)('rulebook.import', { villageId, file })).rejects.toMatchObject(
      { code: 'SHEET_UNREADABLE' },
    );
    await expect(
      world.as(committee)('rulebook.export', { villageId, version: 3 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
