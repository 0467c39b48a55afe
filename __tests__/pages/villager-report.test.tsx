import { cleanup, waitFor } from '@testing-library/react';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import ReportPage from '@/villager/report/index';
import { aHouseholdPhone, cutOff } from '../support/household-phone';
import { expectLargeLetters } from '../support/page-manners';
import { expectShown, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { anItem } from '../support/rules';
import { world as taro } from '../support/taro-world';
import { aVillagerPhone } from '../support/villager-phone';

beforeEach(() => {
  taro.camera = () => PHOTO;
});

const CLEANUP = anItem({
  code: 'HJ03',
  name: '参加集中整治',
  caps: [{ window: 'week', times: 2, points: null }],
  publicity: true,
});
const HOURS = anItem({
  code: 'GY01',
  dimensionCode: 'GY',
  name: '志愿服务',
  value: {
    kind: 'perUnit',
    points: points(10 * POINT),
    unitName: '小时',
    quantityMax: quantity(2_000),
  },
});
const YARD = anItem({
  code: 'HJ01',
  name: '庭院整洁',
  value: { kind: 'range', least: points(POINT), most: points(10 * POINT) },
  photoRequired: true,
  evidence: '院子的照片',
});
const WATCH = anItem({ code: 'GY02', dimensionCode: 'GY', proposers: ['scorer'] });
const BREACH = anItem({ code: 'LY02', direction: 'deduction' });
const DIMENSIONS = [
  { code: 'HJ', name: '环境卫生' },
  { code: 'GY', name: '公益' },
  { code: 'LY', name: '遵纪守法' },
];

async function aReport(items = [CLEANUP, HOURS, YARD, WATCH, BREACH]) {
  const household = await aVillagerPhone({ versions: [{ items, dimensions: DIMENSIONS }] });
  const { phone, world, place, villager } = household;
  return {
    ...household,
    open: () => phone.open(<ReportPage />),
    told: async () =>
      (await world.as(villager)('proposal.mine', { ...place, limit: 10 })).proposals,
  };
}

it('offers what a household may report itself, and nothing else', async () => {
  const { open } = await aReport();
  open();
  await expectShown('report-item-HJ03', '参加集中整治加 5 分，每周最多 2 次');
  expect(shown('report-item-HJ01')).toContain('加 1 到 10 分');
  expect(shown('report-dimension-LY')).toBeNull();
  await press('report-dimension-GY');
  expect(shown('report-item-GY01')).toContain('每小时加 10 分');
  expect(shown('report-item-GY02')).toBeNull();
  expect(shown('report-item-HJ03')).toBeNull();
});

it('sends what was done, when and by whom, and says what happens now', async () => {
  const { open, told } = await aReport();
  open();
  await press('report-item-HJ03');
  expect(shown('report-preview')).toContain('这件事能记5分');
  expect(shown('report-preview')).toContain('每周最多 2 次，满了就报不上');
  expect(shown('report-preview')).toContain('加的是评议分和可兑积分');
  await press('report-yesterday');
  await press('report-adult');
  type('report-name', '程小满');
  type('report-note', '扫了村口的路');
  await press('report-send');
  await waitFor(() => expect(shown('reported')).toContain('公示 5 天'));
  expect(await told()).toMatchObject([
    {
      itemCode: 'HJ03',
      occurredOn: '2026-11-20',
      member: { kind: 'adult', name: '程小满' },
      note: '扫了村口的路',
      state: 'submitted',
    },
  ]);
  expect(shown('messages')).toContain('有结果时微信告诉我');
  await press('reported-mine');
  expect(taro.steps).toContain('redirectTo /villager/proposals/index');
});

it('begins anew after one was sent', async () => {
  const { open } = await aReport();
  open();
  await press('report-item-HJ03');
  type('report-note', '扫了村口的路');
  await press('report-send');
  await press('reported-another');
  await press('report-item-HJ01');
  expect(shown('report-form')).not.toContain('扫了村口的路');
});

it('names no child', async () => {
  const { open, told } = await aReport();
  open();
  await press('report-item-HJ03');
  await press('report-adult');
  type('report-name', '程小满');
  await press('report-minor');
  expect(shown('report-form')).toContain('孩子的名字不用写，也不会记');
  expect(shown('report-name')).toBeNull();
  await press('report-send');
  await waitFor(() => expect(shown('reported')).not.toBeNull());
  expect(await told()).toMatchObject([{ member: { kind: 'minor' } }]);
});

it('counts per unit, up to what counts', async () => {
  const { open, told } = await aReport();
  open();
  await press('report-dimension-GY');
  await press('report-item-GY01');
  expect(shown('report-preview')).toContain('填了数量，就能算出是多少分');
  await press('report-send');
  expect(shown('report-form')).toContain('请填一个数');
  type('report-quantity', '1.5');
  expect(shown('report-preview')).toContain('这件事能记15分');
  type('report-quantity', '3.5');
  expect(shown('report-preview')).toContain('这件事能记20分');
  expect(shown('report-preview')).toContain('一次最多算 2 小时，多出的不算分');
  await press('report-send');
  await waitFor(() => expect(shown('reported')).toContain('不用公示'));
  expect(await told()).toMatchObject([{ quantity: 3_500 }]);
});

it('asks for a photo where the rule does, and sends it along', async () => {
  const { open, told, phone } = await aReport();
  open();
  await press('report-item-HJ01');
  expect(shown('report-preview')).toContain('这件事最多能记10分');
  expect(shown('report-preview')).toContain('由三位评议员定');
  expect(shown('report-form')).toContain('村规要的凭据：院子的照片');
  await press('report-send');
  expect(shown('report-photo-trouble')).toBe('这一条要有照片，请拍一张。');
  await press('report-photo-add');
  await waitFor(() => expect(shown('report-photo-1')).toBe(''));
  await press('report-send');
  await waitFor(() => expect(shown('reported')).not.toBeNull());
  expect(phone.sent('photo.create')).toHaveLength(1);
  const [proposal] = await told();
  expect(proposal?.photoIds).toHaveLength(1);
});

it('takes no day to come and none too long ago', async () => {
  const { open, phone } = await aReport();
  open();
  await press('report-item-HJ03');
  type('report-day', '2026-11-22');
  expect(shown('report-day-wrong')).toBe('日子要在9月22日到11月21日之间。');
  await press('report-send');
  expect(phone.sent('proposal.create')).toEqual([]);
  await press('report-today');
  expect(shown('report-day-wrong')).toBeNull();
});

it('is kept on the phone until it is sent, its photos too', async () => {
  const { open, told } = await aReport();
  open();
  await press('report-item-HJ01');
  type('report-note', '院子扫干净了');
  await press('report-photo-add');
  await waitFor(() => expect(shown('report-photo-1')).toBe(''));
  cleanup();

  open();
  await waitFor(() => expect(shown('report-kept')).not.toBeNull());
  expect(shown('report-change')).toContain('庭院整洁');
  await waitFor(() => expect(shown('kept-photos')).not.toBeNull());
  await press('report-send');
  await waitFor(() => expect(shown('reported')).not.toBeNull());
  const [proposal] = await told();
  expect(proposal).toMatchObject({ note: '院子扫干净了' });
  expect(proposal?.photoIds).toHaveLength(1);
  cleanup();

  open();
  await waitFor(() => expect(shown('report-items')).not.toBeNull());
  expect(shown('report-kept')).toBeNull();
});

it('may be given up', async () => {
  const { open, phone } = await aReport();
  open();
  await press('report-item-HJ01');
  await press('report-photo-add');
  await waitFor(() => expect(shown('report-photo-1')).toBe(''));
  cleanup();
  open();
  await press('kept-photos-drop');
  expect(shown('kept-photos')).toBeNull();
  await press('report-clear');
  await waitFor(() => expect(shown('report-items')).not.toBeNull());
  expect(phone.sent('proposal.create')).toEqual([]);
});

it('of the same day is sent a second time only when it is meant', async () => {
  const { open, told, propose } = await aReport();
  await propose({ occurredOn: '2026-11-21' });
  open();
  await press('report-item-HJ03');
  await press('report-send');
  await waitFor(() => expect(shown('report-refused')).toContain('这一天已经报过这一项'));
  expect(shown('report-send')).toBe('再报一次');
  await press('report-send');
  await waitFor(() => expect(shown('reported')).not.toBeNull());
  expect(await told()).toHaveLength(2);
});

it('beyond a cap is refused, with the reason', async () => {
  const { open, propose } = await aReport();
  await propose({ occurredOn: '2026-11-19' });
  await propose({ occurredOn: '2026-11-20' });
  open();
  await press('report-item-HJ03');
  await press('report-send');
  await waitFor(() => expect(shown('report-refused')).toContain('已经满了'));
  expect(shown('report-send')).toBe('报上去');
});

it('is sent once when the answer is lost and it is sent again', async () => {
  const { open, told, phone } = await aReport();
  open();
  await press('report-item-HJ03');
  phone.loseReplies('proposal.create');
  await press('report-send');
  await waitFor(() => expect(shown('report-unknown')).not.toBeNull());
  expect(shown('report-send')).toBeNull();
  phone.findReplies('proposal.create');
  await press('report-again');
  await waitFor(() => expect(shown('reported')).not.toBeNull());
  expect(await told()).toHaveLength(1);
});

it('says so where nothing is for villagers to report', async () => {
  const { open } = await aReport([WATCH, BREACH]);
  open();
  await waitFor(() => expect(shown('report-no-items')).toContain('请告诉评议员'));
  await press('report-rules');
  expect(taro.steps).toContain('redirectTo /villager/rules/index');
});

it('says so while no rules are in force, and without a network', async () => {
  const { phone } = await aHouseholdPhone();
  phone.open(<ReportPage />);
  await waitFor(() => expect(shown('report-no-rules')).toContain('等村民会议通过以后'));
  cleanup();
  cutOff();
  phone.open(<ReportPage />);
  await waitFor(() => expect(shown('offline')).toContain('手机没有网络'));
});

it('grows its letters in 关怀模式', async () => {
  const { open } = await aReport();
  await expectLargeLetters(open, 'report-items');
});
