import type { ExchangeTable, Material } from './exchange-table';
import { POINT, points } from './points';
import { quantity } from './quantity';
import { DEFAULT_WASTE_CLASSES } from './waste-class';

const QIANKOU = '潜口村 2018–2019 年兑换标准（新华社）';
const ESTIMATE = '参考值，请村民代表会议商定';

/** No cap; and nobody has put one on the scale yet. */
const UNSET = { dailyPointsMax: null, gramsEach: null };

/** The materials of docs/domain.md §1.5: 潜口's published rates, and estimates that say so. */
const MATERIALS: readonly Material[] = [
  {
    ...counted('bag', '塑料袋', '个'),
    classId: 'recyclable',
    rate: { quantity: quantity(50_000), points: points(POINT) },
    source: QIANKOU,
    estimated: false,
  },
  {
    ...counted('bottle', '饮料瓶、易拉罐', '个'),
    classId: 'recyclable',
    rate: { quantity: quantity(35_000), points: points(POINT) },
    source: QIANKOU,
    estimated: false,
  },
  {
    ...counted('butts', '烟蒂', '纸杯'),
    classId: 'other',
    step: quantity(500),
    rate: { quantity: quantity(1_000), points: points(POINT) },
    source: QIANKOU,
    estimated: false,
  },
  {
    ...counted('battery', '废电池', '节'),
    classId: 'hazardous',
    rate: { quantity: quantity(20_000), points: points(5 * POINT) },
    source: `20 节一换是流口村做法；折分为${ESTIMATE}`,
    estimated: true,
  },
  {
    ...counted('pesticide', '农药包装', '个'),
    classId: 'hazardous',
    rate: { quantity: quantity(40_000), points: points(5 * POINT) },
    source: `40 个一换是流口村做法；折分为${ESTIMATE}`,
    estimated: true,
  },
  {
    ...weighed('clothes', '旧衣物'),
    classId: 'recyclable',
    rate: { quantity: quantity(500), points: points(POINT) },
    source: ESTIMATE,
    estimated: true,
  },
  {
    ...weighed('recyclable', '废纸等可回收物'),
    classId: 'recyclable',
    rate: { quantity: quantity(500), points: points(POINT / 2) },
    source: ESTIMATE,
    estimated: true,
  },
  {
    ...weighed('kitchen', '厨余垃圾'),
    classId: 'kitchen',
    rate: { quantity: quantity(500), points: points(POINT / 10) },
    dailyPointsMax: points(POINT),
    source: ESTIMATE,
    estimated: true,
  },
];

export function defaultExchangeTable(effectiveFrom: string): ExchangeTable {
  const wasteClasses = DEFAULT_WASTE_CLASSES;
  return { version: 1, effectiveFrom, wasteClasses, materials: MATERIALS };
}

function counted(id: string, name: string, unitName: string) {
  const step = quantity(1_000);
  return { id, name, unitName, measure: 'count' as const, step, ...UNSET };
}

function weighed(id: string, name: string) {
  const step = quantity(1);
  return { id, name, unitName: '公斤', measure: 'weight' as const, step, ...UNSET };
}
