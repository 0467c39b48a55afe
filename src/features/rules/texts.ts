/** The words of 怎么挣分: the village's rules, to be read aloud. */
export const RULES = {
  title: '怎么挣分',
  loading: '正在取村规',
  empty: '村规还没有定',
  emptyHow: '等村民会议通过以后，这里就能看到怎么加分、怎么扣分。现在交回收物照样得分。',
  shopOnly: '这个村不评分',
  shopOnlyHow: '村里没有定加分扣分的条目。把回收物拿到店里就得分，得了分就能换东西。',
  toShop: '看兑换标准',
  dimension: '看哪一类',
  addition: '做了加分',
  deduction: '违反了扣分',
  noneHere: '这一类还没有条目。',
  report: '我家做了，报好事',
  estimated: '参考值',
} as const;

export const ITEM = {
  evidence: (evidence: string) => `凭据：${evidence}`,
  photo: '要拍照片',
  published: '评过以后先公示，没人提意见才入账',
  secret: '扣分只告诉您家和评议的人，不上公示栏',
  direct: '评过就入账，不公示',
  before: (days: number) => `先给 ${days} 天整改，改好了不扣分`,
  after: (days: number) => `先扣分，${days} 天内改好了退回来`,
  proposers: (names: string) => `${names}可以报`,
  names: { villager: '自家', scorer: '评议员', committee: '村委' },
  source: (source: string) => `来源：${source}`,
} as const;

export const ABOUT = {
  title: '这份村规',
  name: '名字',
  version: '版本',
  versionText: (version: number) => `第 ${version} 版`,
  effectiveOn: '从哪天起用',
  adopted: '村民会议',
  adoptedText: (day: string) => `${day}通过`,
  present: '到会',
  presentText: (present: number, eligible: number) => `${present} 人，应到 ${eligible} 人`,
  vote: '表决',
  voteText: (inFavour: number, against: number, abstained: number) =>
    `${inFavour} 人同意，${against} 人不同意，${abstained} 人弃权`,
  filing: '乡镇备案',
  filingText: (day: string, number: string) => `${day}，${number}`,
  base: (kind: string, base: string) =>
    `${kind}评一次。基础分 ${base} 分，算进评议分，不能换东西。`,
  kinds: { month: '每月', quarter: '每季度', halfYear: '每半年', year: '每年' },
  issuing: {
    asPosted: '评议加的分，写明能换东西的，入账一条就得一条。',
    atClose: (above: string) => `每期结束，评议分超过 ${above} 分的部分，变成可兑积分，能换东西。`,
    none: '评议的分不能换东西，只用来评红旗户。',
  },
  worth: (yuan: string) => `1 分大约换 ${yuan} 元的东西，不兑现金。`,
  periodMax: (points: string) => `一户一期最多加 ${points} 分。`,
  flag: (points: string) => `评议分满 ${points} 分，没有没改好的问题，就是红旗户。`,
  clearing: {
    none: '可兑积分不清零，一直有效。',
    periodEnd: (days: number) => `每期结束，可兑积分清零，提前 ${days} 天告诉您。`,
    yearEnd: (days: number) => `年底可兑积分清零，提前 ${days} 天告诉您。`,
    rolling: (months: number, days: number) =>
      `可兑积分挣到以后 ${months} 个月内有效，到期前 ${days} 天告诉您。`,
  },
  publicity: (days: number, objectionDays: number) =>
    `好事入账前公示 ${days} 天。有人提意见，${objectionDays} 个工作日里答复。`,
} as const;
