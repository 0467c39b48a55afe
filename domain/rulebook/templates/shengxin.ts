import { POINT, points } from '../../points';
import { quantity } from '../../quantity';
import { addition, deduction, fixed, settingsOf, timesPer, type Template } from './template';

const PUBLISHED = '金山区枫泾镇盛新村（网易号）';
const OURS = '参考分值，请村民代表会议商定';

/** Of its four classes and 23 items only the heaps before the house are public (docs/domain.md §1.2). */
export const SHENGXIN: Template = {
  key: 'shengxin',
  name: '每月 100 分（盛新村）',
  about: '每月每户先有 100 分基础分，不能换东西；做得好加、做得不好减，挣的分可以一直攒。',
  source: '上海金山盛新村。四类 23 项里只公开了乱堆乱放一项，其余是参考',
  rules: {
    title: '每月百分积分办法',
    settings: settingsOf({ period: 'month', baseScore: points(100 * POINT) }),
    dimensions: [
      { code: 'HJ', name: '环境卫生' },
      { code: 'WM', name: '文明乡风' },
      { code: 'GY', name: '公益参与' },
      { code: 'ZL', name: '村里的事' },
    ],
    items: [
      deduction({
        code: 'HJ01',
        dimensionCode: 'HJ',
        name: '宅前屋后乱堆',
        // Five places: the whole item counts 25.
        value: {
          kind: 'perUnit',
          points: points(5 * POINT),
          unitName: '处',
          quantityMax: quantity(5_000),
        },
        evidence: '现场照片',
        source: PUBLISHED,
      }),
      addition({
        code: 'HJ02',
        dimensionCode: 'HJ',
        name: '宅前屋后整洁',
        value: fixed(5),
        caps: [timesPer('month', 1)],
        proposers: ['scorer', 'committee'],
        evidence: '评议',
        source: OURS,
        estimated: true,
      }),
      addition({
        code: 'WM01',
        dimensionCode: 'WM',
        name: '红白事简办',
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
        caps: [timesPer('day', 1)],
        evidence: '带队的人证明',
        source: OURS,
        estimated: true,
      }),
      addition({
        code: 'ZL01',
        dimensionCode: 'ZL',
        name: '参加村民会',
        value: fixed(5),
        caps: [timesPer('month', 2)],
        evidence: '签名',
        source: OURS,
        estimated: true,
      }),
    ],
  },
};
