import {
  addition,
  deduction,
  fixed,
  pointsPer,
  settingsOf,
  timesPer,
  type Template,
} from './template';

const OURS = '参考分值，请村民代表会议商定';

/**
 * 45 points a month were 10 斤 of rice or a bottle of oil, 43 paper or detergent, 40 soy sauce or
 * toothpaste (docs/domain.md §1.1): that is the shop's shelf. Its items are not public.
 */
export const XIYONG: Template = {
  key: 'xiyong',
  name: '每月 45 分，当月兑（西埇村）',
  about: '没有基础分。一个月大约能挣 45 分，够换 10 斤米或一瓶油；当月的分月底清零。',
  source: '广东遂溪西埇村（湛江日报）。周期和清零是它的，各条是参考',
  rules: {
    title: '月月兑积分办法',
    settings: settingsOf({
      period: 'month',
      clearing: { kind: 'periodEnd', noticeDays: 7 },
    }),
    dimensions: [
      { code: 'HJ', name: '环境卫生' },
      { code: 'WM', name: '文明乡风' },
      { code: 'GY', name: '公益参与' },
    ],
    items: [
      addition({
        code: 'HJ01',
        dimensionCode: 'HJ',
        name: '房前屋后整洁',
        value: fixed(5),
        caps: [timesPer('week', 1), pointsPer('month', 20)],
        proposers: ['scorer', 'committee'],
        evidence: '网格员上门看',
        source: OURS,
        estimated: true,
      }),
      deduction({
        code: 'HJ02',
        dimensionCode: 'HJ',
        name: '垃圾乱扔',
        value: fixed(2),
        evidence: '先提醒，过期才扣',
        rectify: { days: 1, mode: 'before' },
        source: OURS,
        estimated: true,
      }),
      addition({
        code: 'WM01',
        dimensionCode: 'WM',
        name: '孝老爱亲、邻里互助',
        value: fixed(5),
        caps: [timesPer('month', 2)],
        evidence: '邻居证明',
        source: OURS,
        estimated: true,
      }),
      addition({
        code: 'GY01',
        dimensionCode: 'GY',
        name: '参加村里的劳动',
        value: fixed(5),
        caps: [timesPer('month', 3)],
        evidence: '现场签名',
        source: OURS,
        estimated: true,
      }),
    ],
  },
};
