/** What stands on paper beside names and numbers: plain words, to be read aloud at a wall or a counter. */
export const CARD_WORDS = {
  number: '户号',
  motto: '凭卡积分、兑换；遗失请到村委会挂失',
} as const;

export const PASSBOOK_WORDS = {
  title: '积分存折',
  booklet: (booklet: number, page: number) => `第 ${booklet} 本 第 ${page} 页`,
  household: (number: string, maskedName: string) => `${number} 户 ${maskedName}`,
  columns: { day: '日期', what: '做了什么', gain: '收+ 支-', balance: '余额' },
  note: '只记可兑积分，能换东西。评议分用来评红旗户，不记在这里。',
} as const;

export const LABEL_WORDS = {
  points: (unitName: string) => `分 / ${unitName}`,
} as const;

export const BAG_WORDS = {
  title: '分类袋',
} as const;

export const WALL_WORDS = {
  table: '交回收物得积分',
  columns: { material: '交什么', quantity: '交多少', points: '得几分' },
  points: (points: string) => `${points} 分`,
  most: (points: string) => `每天最多 ${points} 分`,
  jin: (quantity: string, unitName: string, jin: string) => `${quantity} ${unitName}（${jin} 斤）`,
  quantity: (quantity: string, unitName: string) => `${quantity} ${unitName}`,
  rest: '不够一份的先记着，下回接着算。得的是可兑积分，能换东西。',
  openings: (text: string) => `开门：${text}`,
  weekdays: ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  version: (version: number, day: string) => `第 ${version} 版，${day}起用`,
  rules: '怎么加分，怎么扣分',
  books: '评议分用来评红旗户，不能换东西。可兑积分能换东西。',
  page: (page: number, pages: number) => `第 ${page} 张，共 ${pages} 张`,
  photo: '要拍照片',
  before: (days: number) => `先给 ${days} 天整改，改好不扣`,
  after: (days: number) => `${days} 天内改好，扣的退回`,
} as const;

export const VOUCHER_WORDS = {
  title: '积分兑换券',
  unit: '分',
  number: (number: string) => `编号 ${number}`,
  secret: (secret: string) => `暗码 ${secret.slice(0, 4)} ${secret.slice(4)}`,
  until: (day: string) => `有效到 ${day}`,
  always: '一直有效',
  use: '到店里交给店员，记到积分卡上再换东西。不兑现金。丢了请报给村委会。',
} as const;
