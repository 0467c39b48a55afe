import { POINT, points } from '../../points';
import { quantity } from '../../quantity';
import type { Item } from '../rulebook';
import {
  addition,
  deduction,
  fixed,
  pointsPer,
  settingsOf,
  timesPer,
  type Template,
} from './template';

const LONGDE = '隆德县积分细则（人民日报 2023-08-25）';
const SHUANGZHAI = '双寨村积分超市（荆楚网）';
const COMMUNITY = '社区积分细则（网上范本）';
const XINQI = '泾源县新旗村（央广网 2019-04）';
const SHENGXIN = '金山区盛新村（网易号）';
const XUTANG = '峨眉山市徐塘村（转载）';
const MIANYANG = '绵阳日报 2021-05（转载）';
const MINHOU = '闽侯县 2023-09；海林市、曲阜市志愿折分';
const NIGHT_SCHOOL = '乌尔禾镇；社区积分细则';
const OURS = '参考分值，请村民代表会议商定';

/** docs/domain.md §7, row by row. */
const ITEMS: readonly Item[] = [
  addition({
    code: 'HJ01',
    dimensionCode: 'HJ',
    name: '月度庭院评“整洁”',
    value: fixed(5),
    caps: [timesPer('month', 1)],
    proposers: ['scorer', 'committee'],
    evidence: '三位评委打分',
    source: LONGDE,
  }),
  addition({
    code: 'HJ02',
    dimensionCode: 'HJ',
    name: '最清洁户',
    value: fixed(5),
    caps: [timesPer('month', 1)],
    proposers: ['scorer', 'committee'],
    evidence: '评议',
    source: SHUANGZHAI,
  }),
  addition({
    code: 'HJ03',
    dimensionCode: 'HJ',
    name: '参加集中整治',
    value: fixed(5),
    caps: [timesPer('month', 4)],
    evidence: '现场签名，本户确认',
    source: COMMUNITY,
  }),
  addition({
    code: 'HJ04',
    dimensionCode: 'HJ',
    name: '清理河道、公共沟渠',
    value: fixed(3),
    caps: [timesPer('week', 2)],
    evidence: '现场签名，本户确认',
    source: XINQI,
  }),
  deduction({
    code: 'HJ05',
    dimensionCode: 'HJ',
    name: '乱堆乱放，没有按期整改',
    value: {
      kind: 'perUnit',
      points: points(5 * POINT),
      unitName: '处',
      quantityMax: quantity(5_000),
    },
    evidence: '先限期整改，过期才扣',
    rectify: { days: 3, mode: 'before' },
    source: SHENGXIN,
  }),
  deduction({
    code: 'HJ06',
    dimensionCode: 'HJ',
    name: '焚烧秸秆',
    value: fixed(5),
    evidence: '核实',
    source: XUTANG,
  }),
  addition({
    code: 'LY01',
    dimensionCode: 'LY',
    name: '村级荣誉（好媳妇等）',
    value: fixed(10),
    caps: [timesPer('year', 1)],
    evidence: '证书',
    photoRequired: true,
    source: LONGDE,
  }),
  deduction({
    code: 'LY02',
    dimensionCode: 'LY',
    name: '违反社会公德',
    value: fixed(20),
    evidence: '核实、评议、告知本户',
    source: XUTANG,
  }),
  deduction({
    code: 'JT01',
    dimensionCode: 'JT',
    name: '不赡养老人',
    value: fixed(10),
    evidence: '核实、评议',
    source: MIANYANG,
  }),
  addition({
    code: 'YF01',
    dimensionCode: 'YF',
    name: '红白事简办并备案（每事一次）',
    value: fixed(10),
    evidence: '红白理事会',
    source: OURS,
    estimated: true,
  }),
  addition({
    code: 'GY01',
    dimensionCode: 'GY',
    name: '志愿服务',
    value: {
      kind: 'perUnit',
      points: points(10 * POINT),
      unitName: '小时',
      quantityMax: quantity(2_000),
    },
    caps: [pointsPer('day', 20)],
    evidence: '派单、完成、评单',
    source: MINHOU,
  }),
  addition({
    code: 'GY02',
    dimensionCode: 'GY',
    name: '治安巡防、应急',
    value: fixed(10),
    caps: [timesPer('week', 2)],
    evidence: '队长证明',
    source: XUTANG,
  }),
  addition({
    code: 'FA01',
    dimensionCode: 'FA',
    name: '见义勇为',
    value: fixed(30),
    evidence: '公安或村里证明',
    source: `${OURS}（绵阳为 5 分）`,
    estimated: true,
  }),
  addition({
    code: 'XX01',
    dimensionCode: 'GY',
    name: '参加村民会、听宣讲',
    value: fixed(5),
    caps: [timesPer('month', 2)],
    evidence: '签名',
    source: NIGHT_SCHOOL,
  }),
  addition({
    code: 'BZ01',
    dimensionCode: 'GY',
    name: '受表彰',
    value: { kind: 'range', least: points(5 * POINT), most: points(50 * POINT) },
    evidence: '证书：社区 5、镇 10、县 15、省 30、国家 50',
    photoRequired: true,
    source: COMMUNITY,
  }),
];

/** The names of the dimensions, the period, the days and the limits are estimates. */
export const SIX_DIMENSION: Template = {
  key: 'six-dimension',
  name: '六个方面，按季度评',
  about:
    '每季度每户先有 100 分基础分，不能换东西；做好事加的分一分当一元用，年底清零。红旗户的分数线由村里自己定。',
  source: '综合各地公开报道的分值，方面的名称和天数是参考，请村民代表会议商定',
  rules: {
    title: '六个方面积分办法',
    settings: settingsOf({
      period: 'quarter',
      baseScore: points(100 * POINT),
      fenPerPoint: 100,
      clearing: { kind: 'yearEnd', noticeDays: 30 },
      householdPeriodMax: points(200 * POINT),
    }),
    dimensions: [
      { code: 'HJ', name: '环境卫生' },
      { code: 'LY', name: '邻里互助' },
      { code: 'JT', name: '家庭和睦' },
      { code: 'YF', name: '移风易俗' },
      { code: 'GY', name: '公益参与' },
      { code: 'FA', name: '遵纪守法' },
    ],
    items: ITEMS,
  },
};
