/** What the screens about the exchange table say. */
import type { BinColour } from '@domain/waste-class';

/** A colour is always said as well as shown. */
export const COLOUR_NAMES: Readonly<Record<BinColour, string>> = {
  blue: '蓝',
  green: '绿',
  red: '红',
  grey: '灰',
  yellow: '黄',
  brown: '棕',
  black: '黑',
  orange: '橙',
};

export const TABLE = {
  title: '兑换标准',
  inForce: (version: number, day: string) => `第 ${version} 版，从${day}起用`,
  kinds: (materials: number, classes: number) => `收 ${materials} 样东西，垃圾分 ${classes} 类。`,
  announced: (version: number, day: string) => `第 ${version} 版已定好，${day}起用`,
  announcedNote: '到那天自动换上。那天以前还按现在的记。',
  classes: '垃圾分几类，桶是什么颜色',
  bin: (colour: string) => `${colour}桶`,
  unchecked: '待核对',
  checked: '已核对',
  materials: '收什么，多少换一分',
  estimated: '参考值',
  decided: '村里定的',
  cap: (points: string) => `每户一天最多 ${points} 分`,
  noClass: '不归类',
  gramsEach: (grams: number, unit: string) => `一${unit}约 ${grams} 克`,
  explain: '改标准要村里商量定。改好以后从定好的那天起用，以前记的账不变。',
  change: '改标准',
  saved: (version: number, day: string) => `第 ${version} 版已存好，从${day}起用。`,
};

export const EDITOR = {
  title: '改兑换标准',
  addClass: '加一类',
  addMaterial: '加一样',
  from: '从哪天起用',
  fromPlaceholder: '选日期',
  fromWrong: '起用的日子不能早于今天，最晚一年以内。',
  effect: (version: number, day: string) =>
    `存好后是第 ${version} 版，从${day}起按它记分。以前记的账不变。店员手上打了一半的，会请他看过再记。`,
  sameName: '有两类或两样叫同一个名字，请改一个。',
  nothing: '至少要收一样东西，分一类。',
  save: '存好这一版',
  label: (version: number) => `兑换标准第 ${version} 版`,
  cancel: '不改了',
};

export const CLASS = {
  form: '一类垃圾',
  name: '叫什么',
  colour: '桶的颜色',
  source: '依据',
  sourceHint: '例如：本村分类亭上的牌子。',
  checked: '和本村的桶核对过没有',
  ready: '改好这一类',
  remove: '去掉这一类',
  inUse: '还有东西归在这一类，去掉后它们就不归类了。',
};

export const MATERIAL = {
  form: '一样东西',
  name: '叫什么',
  measure: '怎么量',
  count: '点数',
  weight: '称重',
  unit: '一份叫什么',
  unitHint: '个、袋、节、纸杯。',
  kilogram: '公斤',
  fixed: (unit: string) => `按${unit}量。户里有零头，量法不能改；要改就另加一样。`,
  quantity: (unit: string) => `多少${unit}`,
  points: '换多少分',
  cap: '每户一天最多多少分',
  capHint: '不填就是不限。',
  grams: '一份大约多重（克）',
  gramsHint: '用来和卖出的斤两对账，不影响分。不知道就不填。',
  class: '归哪一类',
  source: '依据',
  sourceHint: '例如：村民代表会议 11 月 20 日定。',
  decided: '是村里定的，还是先用的参考值',
  ready: '改好这一样',
  remove: '不再收这一样',
  wrongName: '请填名字。',
  wrongUnit: '请填单位。',
  wrongQuantity: '填大于 0 的数，小数最多三位。',
  wrongPoints: '填大于 0 的数，小数最多三位。',
  wrongCap: '填大于 0 的数，或者空着。',
  wrongGrams: '填 1 到 50000 的整数，或者空着。',
  wrongSource: '请写一句依据，村民会上要说得清。',
  cancel: '不改了',
};
