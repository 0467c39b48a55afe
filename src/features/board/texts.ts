/** The words of 公示栏: what is public, masked, and only what is good. */
export const BOARD = {
  title: '公示栏',
  tabs: { publicity: '公示', flags: '红旗户', grades: '信用户' },
  tabLabel: '看哪一块',
} as const;

export const PUBLICITY = {
  loading: '正在取公示',
  title: '谁家做了什么好事',
  how: '这里只写好事，名字不写全。谁觉得不对，都可以说。',
  press: '点一件看详细',
  empty: '现在没有公示的事',
  emptyHow: '评议通过的好事，会先在这里公示几天，没有人提意见才入账。',
  row: (maskedName: string, itemName: string) => `${maskedName} ${itemName}`,
  figure: (points: string) => `+${points} 分`,
  states: {
    objected: '有人提意见，正在查',
    posted: '已入账',
    voided: '查过，不记分',
  },
  until: (day: string) => `公示到${day}`,
  from: (day: string) => `${day}起公示`,
  dimension: '村规哪一类',
  occurredOn: '哪天的事',
  outcome: '提过的意见',
  upheld: (on: string, reason: string) => `${on}查过，意见成立：${reason}`,
  dismissed: (on: string, reason: string) => `${on}查过，意见不成立：${reason}`,
} as const;

export const FLAGS = {
  loading: '正在取红旗户',
  empty: '还没有公布过红旗户',
  emptyHow: '每一期结束以后，由村委会按村规评出来，在这里公布。',
  title: (period: string) => `${period}红旗户`,
  published: (day: string, count: number) => `${day}公布，共 ${count} 户`,
  none: '这一期没有红旗户。',
  how: '红旗户看评议分，换东西不会减评议分。您家的情况在“村规”那一页。',
} as const;

export const GRADES = {
  loading: '正在取信用户',
  title: '信用户',
  how: '只列同意公布的人家。没有列出来，不表示没有等级。',
  empty: '还没有公布的信用户',
  emptyHow: '评出等级、自家又同意公布的，才写在这里。',
  round: (round: string) => `${round}评的`,
} as const;
