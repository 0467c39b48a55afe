import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { someGoods, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

type Receipt = Input<'receipt.create'>;
type Item = Receipt['items'][number];

async function aShop() {
  const [soap, milk] = [
    someGoods({ name: '肥皂', price: points(5 * POINT), stock: 3 }),
    someGoods({ name: '牛奶', unitName: '盒', barcode: '6901234567892', stock: 2, order: 9_999 }),
  ];
  const counter = await aCounter({ goods: [soap, milk] });
  const { world, committee, clerk, village } = counter;
  const villageId = village.id;
  await world.as(committee)('fund.record', {
    ...{ villageId, requestId: uuid(), fund: 'collective', kind: 'opening' },
    ...{ amountFen: 20_000, on: '2026-11-01', note: '账上原有' },
  });
  const line = (goodsId: string, pieces: number, fields: Partial<Item> = {}): Item => ({
    ...{ goodsId, pieces, costFen: null, expiresOn: null },
    ...fields,
  });
  const receive = (items: Item[], fields: Partial<Receipt> = {}) =>
    world.as(clerk)('receipt.create', {
      ...{ villageId, requestId: uuid(), kind: 'purchase', items, note: '镇上批发部' },
      ...fields,
    });
  const of = (goodsId: string) => world.store.get('goods', goodsId);
  const money = async () => {
    const { funds } = await world.as(committee)('fund.get', { villageId });
    return funds.find(({ kind }) => kind === 'collective')?.balanceFen;
  };
  const preview = (text: string) =>
    world.as(clerk)('receipt.preview', { villageId, file: Buffer.from(text).toString('base64') });
  return { ...counter, villageId, soap, milk, line, receive, of, money, preview };
}

describe('a delivery', () => {
  it('comes in whole, each line as a batch of its own, and the fund pays for it', async () => {
    const { receive, line, soap, milk, of, money, world, village } = await aShop();
    const answer = await receive(
      [
        line(soap.id, 40, { costFen: 10_000 }),
        line(milk.id, 12, { costFen: 3_000, expiresOn: '2027-01-31' }),
        line(milk.id, 6, { costFen: 1_501, expiresOn: '2026-12-31' }),
      ],
      { fund: 'collective', party: '镇上批发部' },
    );
    expect(answer).toMatchObject({ no: '2026-0001', donationNo: null });
    expect(await of(soap.id)).toMatchObject({ stock: 43, costFen: 250 });
    expect(await of(milk.id)).toMatchObject({ stock: 20, costFen: 250 });
    expect((await of(milk.id))?.batches.slice(1)).toMatchObject([
      { expiresOn: '2027-01-31', left: 12 },
      { expiresOn: '2026-12-31', left: 6 },
    ]);
    expect(await money()).toBe(20_000 - 14_501);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is listed with its number, and its moves name it', async () => {
    const { receive, line, soap, world, clerk, villageId } = await aShop();
    await receive([line(soap.id, 4)]);
    world.advance(60_000);
    const { receiptId } = await receive([line(soap.id, 5)], { party: '县供销社' });
    const { receipts } = await world.as(clerk)('receipt.list', { villageId, limit: 10 });
    expect(receipts.map(({ no }) => no)).toEqual(['2026-0002', '2026-0001']);
    expect(receipts[0]).toMatchObject({ party: '县供销社', costFen: 0, fund: null });
    const { moves } = await world.as(clerk)('move.list', { villageId, limit: 1 });
    expect(moves).toMatchObject([{ kind: 'purchase', count: 5, receiptId }]);
  });

  it('that was given is a donation with a receipt of its own', async () => {
    const { receive, line, soap, of, world, clerk, villageId, village } = await aShop();
    const donor = { name: '程老师', shown: false };
    const answer = await receive([line(soap.id, 10)], { kind: 'donation', donor });
    expect(answer.donationNo).toBe('2026-0001');
    expect((await of(soap.id))?.stock).toBe(13);
    const { donations } = await world.as(clerk)('donation.list', { villageId, limit: 5 });
    expect(donations).toMatchObject([
      { kind: 'goods', given: [{ name: '肥皂', pieces: 10 }], amountFen: 0 },
    ]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('comes in once, when the same request comes twice or eight times at once', async () => {
    const { receive, line, soap, of, money } = await aShop();
    const requestId = uuid();
    const bought = { requestId, fund: 'collective' } as const;
    const items = [line(soap.id, 10, { costFen: 2_000 })];
    const answers = await Promise.all(Array.from({ length: 8 }, () => receive(items, bought)));
    expect(new Set(answers.map(({ no }) => no))).toEqual(new Set(['2026-0001']));
    expect((await of(soap.id))?.stock).toBe(13);
    expect(await money()).toBe(18_000);
  });

  it('numbers are given out without a gap, whoever receives at once', async () => {
    const { receive, line, soap, milk } = await aShop();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => receive([line((index % 2 ? soap : milk).id, 1)])),
    );
    expect(answers.map(({ no }) => no).sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`),
    );
  });

  it('that the fund cannot pay for does not come in at all', async () => {
    const { receive, line, soap, milk, of } = await aShop();
    const dear = receive(
      [line(milk.id, 1, { costFen: 1 }), line(soap.id, 10, { costFen: 20_000 })],
      { fund: 'collective' },
    );
    await expect(dear).rejects.toMatchObject({ code: 'FUND_SHORT' });
    const unpriced = receive([line(soap.id, 10)], { fund: 'collective' });
    await expect(unpriced).rejects.toMatchObject({
      code: 'COST_MISSING',
      facts: { name: '肥皂' },
    });
    expect([(await of(soap.id))?.stock, (await of(milk.id))?.stock]).toEqual([3, 2]);
  });

  it('is at most twenty lines on one receipt: more come in as several', async () => {
    const { receive, line, soap, of } = await aShop();
    const lines = (count: number) => Array.from({ length: count }, () => line(soap.id, 1));
    await expect(receive(lines(21))).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await receive(lines(20));
    expect((await of(soap.id))?.stock).toBe(23);
  });

  it('names a donor when it was given, and only then', async () => {
    const { receive, line, soap } = await aShop();
    const bad = { code: 'BAD_INPUT' };
    const donor = { name: '程老师', shown: true };
    await expect(receive([line(soap.id, 1)], { kind: 'donation' })).rejects.toMatchObject(bad);
    await expect(receive([line(soap.id, 1)], { donor })).rejects.toMatchObject(bad);
    const paid = { kind: 'donation', donor, fund: 'collective' } as const;
    await expect(receive([line(soap.id, 1)], paid)).rejects.toMatchObject(bad);
  });
});

describe('a delivery note', () => {
  it('is read by barcode or name, with cost and last day; nothing is written', async () => {
    const { preview, soap, milk, of } = await aShop();
    const { lines } = await preview(
      '商品,条码,数量,进价,到期\n肥皂,,24,2.5,\n,6901234567892,12,3,2027/1/31\n',
    );
    expect(lines).toMatchObject([
      { line: 2, item: { goodsId: soap.id, pieces: 24, costFen: 6_000, expiresOn: null } },
      { line: 3, item: { goodsId: milk.id, pieces: 12, costFen: 3_600, expiresOn: '2027-01-31' } },
    ]);
    expect((await of(soap.id))?.stock).toBe(3);
  });

  it('says of every line what cannot be read in it', async () => {
    const { preview } = await aShop();
    const { lines } = await preview(
      '商品,数量,进价,到期\n香皂,24,,\n肥皂,半箱,贵,明年\n肥皂,3,,2026-11-20\n',
    );
    expect(lines.map(({ item }) => item)).toEqual([null, null, null]);
    expect(lines.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ['GOODS_UNKNOWN'],
      ['CELL_UNREADABLE', 'CELL_UNREADABLE', 'CELL_UNREADABLE'],
      ['GOODS_EXPIRED'],
    ]);
  });

  it('needs its columns, and is no longer than five receipts', async () => {
    const { preview } = await aShop();
    await expect(preview('条码\n1\n')).rejects.toMatchObject({
      code: 'SHEET_COLUMNS_MISSING',
      facts: { columns: '数量' },
    });
    const long = `商品,数量\n${'肥皂,1\n'.repeat(101)}`;
    await expect(preview(long)).rejects.toMatchObject({ code: 'SHEET_TOO_LARGE' });
    await expect(preview(long.slice(0, -5))).resolves.toBeDefined();
  });

  it('comes empty with the village’s goods beside it, and is read again as it is', async () => {
    const { world, clerk, villageId } = await aShop();
    const { name, base64 } = await world.as(clerk)('receipt.template', { villageId });
    expect(name).toBe('进货单.xlsx');
    const { lines } = await world.as(clerk)('receipt.preview', { villageId, file: base64 });
    expect(lines).toEqual([]);
  });
});
