/** The words of a villager's own pages, to be read aloud without stumbling. */
export const COMMON = {
  practice: '练习村：积分和商品都不是真的。',
  loading: '正在取您家的积分',
  nav: { home: '首页', ledger: '账本', goods: '商品', shop: '标准', standing: '村规' },
  marks: { home: '家', ledger: '账', goods: '物', shop: '换', standing: '规' },
} as const;

/** Something that is sent with a reason, or has to be agreed to first. */
export const KEPT_PHOTOS = {
  title: '原来的照片',
  drop: '不要原来的照片',
} as const;

export const HOME = {
  title: '生态美超市',
  available: '可用积分',
  point: '分',
  frozen: (total: string, frozen: string) =>
    `一共 ${total} 分，其中 ${frozen} 分已留给预约的东西。`,
  debt: (owed: string) =>
    `有一笔更正，那笔分已经用掉了，所以现在欠 ${owed} 分。不用交钱，也不追讨。以后交东西得的分先补上它。`,
  showCode: '出示我家的码',
  latest: '最近几笔',
  why: '点一笔看为什么',
  noneYet: '还没有记过账。把空瓶、废纸拿到店里，就会有第一笔。',
  whole: '看全部账本',
  remainders: '零头',
  remaindersHow: '不够换一次的，记在这里，不会作废。',
  score: '评议分',
  scoreHow: '评议分只用来评红旗户，不能换东西。换东西也不会减评议分。',
  scoreParts: (base: string, change: string) => `基础分 ${base} 分，${change}`,
  scoreSame: '没有加减',
  scorePlus: (amount: string) => `加 ${amount} 分`,
  scoreMinus: (amount: string) => `减 ${amount} 分`,
  scoreWhy: '看为什么，报好事',
  rulesNotInUse: '村规还没有起用，暂时不评分。',
  elderOn: '关怀模式',
  elderOff: '退出关怀模式',
  change: '换一户或换身份',
  add: '再绑一户，或换身份',
  complain: '投诉建议',
} as const;

/**
 * Where a villager complains. A village that wants its numbers here writes them in; none are
 * invented, because a wrong number is worse than none.
 */
export const COMPLAINT = {
  title: '投诉建议',
  ways: [
    '账记错了：先点那一笔看为什么，再带手机或卡到店里，当天的店员能改，以前的找村委会改。',
    '对店里、对店员有意见：找村委会，也可以找村务监督委员会。',
    '村里没有解决：找镇（乡）政府，当面说、写信都可以。',
    '提意见不扣分，也不影响任何待遇。',
  ],
  close: '知道了',
} as const;

export const LEDGER = {
  title: '我家账本',
  loading: '正在取账本',
  previous: '‹ 上个月',
  next: '下个月 ›',
  count: (count: number) => `这个月 ${count} 笔`,
  shown: (count: number) => `先列出 ${count} 笔，下面还有`,
  each: '每一笔',
  gained: '得到',
  lost: '用去和减少',
  more: '再看前面的',
  moreFailed: '前面的没有取到，请再点一次。',
  empty: '这个月没有记账',
  emptyHow: '点上面的“上个月”，看以前的账。',
} as const;

export const GOODS = {
  reserve: '在手机上预约',
  draw: '抽签',
  orders: '我的预约',
  title: '能换什么',
  loading: '正在取商品',
  available: (points: string) => `您家现在有 ${points} 分可用`,
  balanceUnknown: '没有取到您家的积分，先看分值。',
  order: '怎么排',
  affordableFirst: '先看能换的',
  shelf: '按货架',
  how: '东西到店里换：出示我家的码，或者带上积分卡。',
  stock: (stock: number, unit: string) => `还有 ${stock} ${unit}`,
  service: '店里换服务码，到商户那里用',
  soldOut: '换完了',
  affordable: '够换',
  short: (points: string) => `还差 ${points} 分`,
  estimated: '参考分值',
  price: (points: string) => `${points} 分`,
  empty: '货架上还没有东西',
  emptyHow: '村里上架以后，这里就能看到。',
} as const;

export const SHOP = {
  title: '兑换标准',
  loading: '正在取兑换标准',
  openToday: '今天开门',
  closedToday: '今天不开门',
  nextOpening: (day: string, hours: string) => `下次开门：${day} ${hours}`,
  openingDays: '开门的日子',
  noOpenings: '开门的日子还没有定，请问店员。',
  table: '交什么，得多少分',
  from: (day: string) => `${day}起用这个标准`,
  estimated: '参考值',
  source: (source: string) => `来源：${source}`,
  dailyMax: (points: string) => `每户每天最多 ${points} 分`,
  jin: (jin: string) => `也就是 ${jin} 斤`,
  remainder: '不够一份的不会作废，记作零头，下次接着算。',
  empty: '还没有兑换标准',
  emptyHow: '村里定好以后，这里就能看到。',
} as const;

export const CODE = {
  title: '我家的码',
  loading: '正在取我家的码',
  show: '给店员扫这个码',
  token: '扫不了，就念这 16 位',
  house: (number: string) => `${number} 户`,
  kept: '现在没有网络，这是上次看到的码，一样能用。卡要是补办过，请连上网再打开。',
  label: (number: string) => `${number} 户的二维码`,
  care: '这个码等于您家的积分卡，不要发到群里。',
} as const;
