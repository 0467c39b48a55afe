/** What the screens about goods and stock say. */
import type { Move } from '@domain/move';

export const GOODS = {
  title: '商品',
  list: (count: number) => `共 ${count} 样`,
  empty: '还没有商品',
  emptyDetail: '点“新增商品”添第一样，再给它进货。',
  stock: (count: number, unit: string) => `${count} ${unit}`,
  price: (text: string, unit: string) => `${text} 分 / ${unit}`,
  estimated: '参考分值',
  soldOut: '没货了',
  service: '商户的服务',
  offShelf: '已下架',
  onShelf: '在架',
  table: '兑换标准',
  tableNote: '收什么，垃圾怎么分，桶的颜色',
  missing: '没有这样商品',
  missingDetail: '可能链接不对。回到商品列表再找。',
};

/** What has to be looked after now. */
export const ATTENTION = {
  title: '要留意的',
  rows: { low: '该补货了', expiring: '快到期了', cuts: '降价等村委定' },
  count: (count: number) => `${count} 样`,
};

export const ITEM = {
  title: '一样商品',
  stock: '库存',
  price: '分值',
  source: '分值来由',
  shelf: '货架',
};

export const LABEL = {
  name: '商品名',
  unit: '单位',
  unitHint: '一件叫什么：块、袋、瓶、包。',
  price: '多少分换一件',
  priceHint: '可以带小数，例如 2.5。',
  wrongName: '请填商品名。',
  wrongUnit: '请填单位。',
  wrongPrice: '填大于 0 的数，小数最多三位。',
  save: '保存',
};

export const DETAILS = {
  open: '更多：分类、条码、限兑',
  close: '收起',
  category: '分类',
  categoryHint: '例如：日用、粮油。没有就空着。',
  barcode: '条码',
  barcodeHint: '包装上的数字，扫一下就有。没有就空着。',
  scan: '用相机扫条码',
  wrongBarcode: '条码是 4 到 32 位的数字或字母。',
  cost: '进价（元一件）',
  paid: '每次付商户（元）',
  paidHint: '做一次，村里付商户多少钱。不填就按每分多少元算。',
  serviceCategoryHint: '例如：理发、修理。没有就空着。',
  costHint: '收货时会按单子自动改。',
  wrongCost: '填数，最多两位小数。',
  reorderAt: '剩几件就该补货',
  reorderHint: '到了这个数，补货里会提醒。不用就空着。',
  limit: '每户最多换几件',
  quota: '全村最多换几件',
  limitHint: '不限就空着。',
  per: '多久算一次',
  windows: { day: '一天', week: '一周', month: '一月', quarter: '一季', year: '一年' },
  wrongCount: '填整数，不用就空着。',
  reserved: '留给预约',
  available: '现在能换',
  line: '补货线',
  batches: '分批到期',
  noDay: '不会到期',
  batch: (left: string, day: string) => `${left}（${day}）`,
  limited: (count: number, window: string) => `${window}每户 ${count} 件`,
  quoted: (count: number, window: string, left: number) =>
    `${window}全村 ${count} 件，还剩 ${left} 件`,
  photo: '商品照片',
  photoHint: '村里人都看得到。',
} as const;

export const ADD = {
  open: '新增商品',
  label: (name: string) => `新增商品 ${name}`,
  done: (name: string) => `“${name}”已添上，库存是 0。接下来给它进货。`,
  receive: '去进货',
};

export const EDIT = {
  open: '改名改价、上下架',
  label: (name: string) => `改商品 ${name}`,
  shelf: '上架还是下架',
  newPrice: (before: string, after: string) =>
    `分值从 ${before} 分改成 ${after} 分：一保存马上按新的换。以前记的账不变。`,
  decided: '改过的分值是村里定的，不再写“参考”。',
  takesOff: '下架后村民看不到，店员也换不了。库存和记录都留着，随时能再上架。',
  done: '改好了。',
};

/** Whether pieces came or went, and why, in a word. */
export const MOVE_NAMES: Readonly<Record<Move['kind'], string>> = {
  opening: '期初',
  purchase: '买来',
  donation: '捐来',
  found: '盘盈',
  loss: '报损',
  return: '退货',
  count: '盘点',
  merge: '抵消',
};

export const MOVE = {
  title: '记进出',
  kind: '怎么来的或怎么少的',
  explain: {
    purchase: '村里花钱进的货。',
    donation: '单位或个人捐的。',
    found: '找到了没记过账的。',
    loss: '坏了、过期、丢了。',
    return: '退给供货的人。',
  },
  pieces: (unit: string) => `数量（${unit}）`,
  wrongPieces: '填 1 到 10000 的整数。',
  tooMany: (stock: number, unit: string) => `库存只有 ${stock} ${unit}，不能比它多。`,
  noteIn: '从哪里来',
  noteOut: '为什么',
  hints: {
    purchase: '写清楚以后好查。例如：镇上批发部，发票 12 号。',
    donation: '写清楚以后好查。例如：县供销社捐。',
    found: '写清楚以后好查。例如：库房角落找到 2 件。',
    loss: '写清楚以后好查。例如：受潮结块，已扔。',
    return: '写清楚以后好查。例如：破包，退镇上批发部。',
  },
  noteMissing: '请写一句，村民会上要说得清。',
  after: (before: number, after: number, unit: string) =>
    `记上以后，库存从 ${before} ${unit}变成 ${after} ${unit}。`,
  save: '记上',
  label: (kind: string, pieces: number, name: string) => `${name} ${kind} ${pieces}`,
  done: (kind: string, pieces: number, unit: string, stock: number) =>
    `已记上：${kind} ${pieces} ${unit}，现在库存 ${stock} ${unit}。`,
};

export const MOVES = {
  title: '进出记录',
  explain: '换出去的在账本里一笔一笔都有，这里只写合计。记错了不能删，再记一笔改过来。',
  none: '还没有进出记录。',
  row: (kind: string, note: string) => (note === kind ? kind : `${kind}：${note}`),
  by: (time: string, name: string, role: string) => `${time} · ${name}（${role}）`,
  count: (count: number) => (count > 0 ? `+${count}` : `−${Math.abs(count)}`),
  after: (stock: number, unit: string) => `剩 ${stock} ${unit}`,
  handedOut: (count: number, unit: string) => `换出去 ${count} ${unit}`,
  cameBack: (count: number, unit: string) => `冲正退回 ${count} ${unit}`,
  late: (time: string) => `${time}的事`,
};
