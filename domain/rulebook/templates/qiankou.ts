import { settingsOf, type Template } from './template';

/** Points for what is brought to the shop, and for nothing else (docs/domain.md §1.5). */
export const QIANKOU: Template = {
  key: 'qiankou',
  name: '只收回收物，不评分（潜口村）',
  about: '50 个塑料袋、35 个瓶罐或一纸杯烟头换 1 分，2 分一包盐、7 分一瓶酱油。没有加减分的村规。',
  source: '黄山潜口村 2018–2019 年（新华社）',
  rules: {
    title: '回收物兑换办法',
    settings: settingsOf({ period: 'quarter', issuing: { kind: 'none' } }),
    dimensions: [],
    items: [],
  },
};
