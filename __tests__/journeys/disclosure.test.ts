import { readSheet } from '@cloud/runtime/sheet';
import { DAY_MS } from '@domain/village-time';
import { uuid, type Somebody } from '../support/builders';
import { marksOf } from '../support/graded';
import { aGradingOfTwo } from '../support/grading';

const BANK = '屯溪农商银行';

/** A published round of two households, of which the first lets the bank know. */
async function aBankDay(marks = marksOf(15, 15, 10)) {
  const grading = await aGradingOfTwo();
  const { world, village, ask, first, villager, committee, consent, publish } = grading;
  await publish(marks);
  await consent(villager, first, 'shareWithBank');
  const villageId = village.id;
  const recommend = (...householdIds: string[]) =>
    world.as(committee)('disclosure.create', {
      ...ask(),
      roundId: grading.roundId,
      bank: BANK,
      householdIds: householdIds.length === 0 ? [first.id] : householdIds,
    });
  const told = async (by: Somebody = villager, householdId = first.id) =>
    (await world.as(by)('disclosure.mine', { villageId, householdId, limit: 10 })).disclosures;
  return {
    ...grading,
    recommend,
    reply: (disclosureId: string, repliedOn = '2027-01-01', limitFen = 5_000_000) =>
      world.as(committee)('disclosure.reply', {
        ...ask(),
        disclosureId,
        limitFen,
        reference: '屯农商授字 2027-001',
        repliedOn,
      }),
    told,
  };
}

describe('a household is recommended to a bank', () => {
  it('with its consent: the sheet names its grade, and no money', async () => {
    const { world, village, first, committee, recommend, told } = await aBankDay();
    const { rows, sheet, label } = await recommend();
    expect(label).toBe('2026');
    expect(rows).toMatchObject([
      { householdNumber: first.number, headName: '程德福', grade: 'AAA' },
    ]);
    const [heading, ...lines] = await readSheet(Buffer.from(sheet.base64, 'base64'));
    expect(heading).toEqual(['户号', '户主', '信用等级', '评级', '推荐给', '推荐日期']);
    expect(lines).toEqual([[first.number, '程德福', 'AAA', '2026', BANK, '2027-01-01']]);
    expect(sheet.name).toBe('信用户推荐单-2026.xlsx');

    expect(await told()).toMatchObject([
      { bank: BANK, grade: 'AAA', byName: committee.person.name, replies: [] },
    ]);
    const { disclosures } = await world.as(committee)('disclosure.list', {
      villageId: village.id,
      limit: 10,
    });
    expect(disclosures).toMatchObject([{ householdId: first.id, headName: '程德福' }]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('not without, and then nobody on the list is', async () => {
    const { world, village, first, second, committee, recommend, told } = await aBankDay();
    await expect(recommend(first.id, second.id)).rejects.toMatchObject({
      code: 'CONSENT_MISSING',
      facts: { number: second.number },
    });
    expect(await told()).toEqual([]);
    const all = { villageId: village.id, limit: 10 };
    expect((await world.as(committee)('disclosure.list', all)).disclosures).toEqual([]);
  });

  it('not without a grade, nor before it is published', async () => {
    const none = await aBankDay(marksOf(0, 0, 0));
    await expect(none.recommend()).rejects.toMatchObject({
      code: 'GRADE_MISSING',
      facts: { number: none.first.number },
    });
    const grading = await aGradingOfTwo();
    await grading.open();
    await grading.consent(grading.villager, grading.first, 'shareWithBank');
    const early = grading.world.as(grading.committee)('disclosure.create', {
      ...grading.ask(),
      roundId: grading.roundId,
      bank: BANK,
      householdIds: [grading.first.id],
    });
    await expect(early).rejects.toMatchObject({ code: 'GRADE_UNPUBLISHED' });
  });

  it('not once it has left', async () => {
    const { world, first, recommend } = await aBankDay();
    await world.store.transact(async (tx) => {
      const found = await tx.get('households', first.id);
      if (found) await tx.replace('households', { ...found, state: 'closed' });
    });
    await expect(recommend()).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
  });

  it('once, when the request comes twice', async () => {
    const { world, ask, roundId, first, committee, told } = await aBankDay();
    const wish = { ...ask(), roundId, bank: BANK, householdIds: [first.id] };
    const give = () => world.as(committee)('disclosure.create', wish);
    expect((await give()).rows).toEqual((await give()).rows);
    expect(await told()).toHaveLength(1);
  });
});

describe('a credit line', () => {
  it('is what the bank answered, with its reference; the household reads the same', async () => {
    const { world, village, recommend, reply, told } = await aBankDay();
    const [row] = (await recommend()).rows;
    await reply(row?.disclosureId ?? '');
    world.advance(10 * DAY_MS);
    await reply(row?.disclosureId ?? '', '2027-01-10', 8_000_000);
    expect(await told()).toMatchObject([
      {
        replies: [
          { limitFen: 5_000_000, reference: '屯农商授字 2027-001', repliedOn: '2027-01-01' },
          { limitFen: 8_000_000, repliedOn: '2027-01-10' },
        ],
      },
    ]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is not entered after the household took its consent back; what was told stays on record', async () => {
    const { first, villager, withdraw, recommend, reply, told } = await aBankDay();
    const [row] = (await recommend()).rows;
    await withdraw(villager, first, 'shareWithBank');
    const missing = { code: 'CONSENT_MISSING', facts: { number: first.number } };
    await expect(reply(row?.disclosureId ?? '')).rejects.toMatchObject(missing);
    await expect(recommend()).rejects.toMatchObject(missing);
    expect(await told()).toMatchObject([{ bank: BANK, replies: [] }]);
  });

  it('has a day on which the bank can have said it', async () => {
    const { recommend, reply } = await aBankDay();
    const [row] = (await recommend()).rows;
    for (const day of ['2026-12-31', '2027-01-02'])
      await expect(reply(row?.disclosureId ?? '', day)).rejects.toMatchObject({
        code: 'DAY_OUT_OF_REACH',
        facts: { from: '2027-01-01', until: '2027-01-01' },
      });
    await expect(reply('no-such')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is nothing a neighbour, a clerk or a scorer reads', async () => {
    const grading = await aBankDay();
    const { world, village, first, neighbour, clerk, scorers, told } = grading;
    for (const other of [neighbour, clerk, ...scorers.slice(0, 1)]) {
      await expect(told(other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const list = { villageId: village.id, limit: 10 };
      await expect(world.as(other)('disclosure.list', list)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      const wish = { villageId: village.id, requestId: uuid(), disclosureId: first.id };
      const reply = { ...wish, limitFen: 1, reference: '无', repliedOn: '2027-01-01' };
      await expect(world.as(other)('disclosure.reply', reply)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
