/** The words of 评议: what waits for a first review and for the panel, and what one may say to it. */
import type { Output } from '@contract/index';
import type { ProposalState } from '@domain/proposal/proposal';

type Bar = NonNullable<Output<'review.list'>['proposals'][number]['bar']>;

export const REVIEW = {
  title: '评议',
  queue: '看哪一步的',
  queues: { first: '初审', panel: '评分' },
  how: {
    first: '一件一件打开看：事情真不真、照片清不清。看过的才能勾上，一起通过。',
    panel:
      '三个人各评各的，谁也看不到别人怎么评，两个人同意才算数。看过的才能勾上，一起同意；要定分的，打开来评。',
  },
  empty: { first: '没有等初审的', panel: '没有等评分的' },
  emptyDetail: '有新的会列在这里，等得最久的排在最前面。',
  count: (count: number, more: boolean) => (more ? `最久的 ${count} 件` : `共 ${count} 件`),
  loading: '正在取等着评的',
} as const;

export const ROW = {
  household: (number: string, name: string) => `${number} 户 ${name}`,
  deduction: '扣分',
  waiting: (days: number) => (days === 0 ? '今天提的' : `等了 ${days} 天`),
  due: (day: string) => `最晚${day}`,
  late: (days: number) => `晚了 ${days} 天`,
  marksIn: (count: number) => `已有 ${count} 人评`,
  noMarks: '还没有人评',
  looked: '看过了',
  tick: (title: string) => `勾上：${title}`,
  open: '打开看',
  close: '收起来',
  bars: {
    recused: '要回避',
    proposer: '您提的',
    firstReviewer: '您做的初审',
    marked: '您评过了',
  },
} as const;

/** Why somebody has nothing to say here. */
export const BARS: Readonly<Record<Bar, string>> = {
  recused: '这是您家或您亲戚家的事，要回避，由别人来评。',
  proposer: '这件事是您提的，由别人来评。',
  firstReviewer: '您做过这件事的初审，评分由别人来。',
  marked: '您评过了，等别人评。',
  role: '您只能看，不用评。',
};

export const DETAIL = {
  what: '村规哪一条',
  worth: '值多少',
  worthOf: (value: string, most: string) => `${value}，这次最多 ${most} 分`,
  occurredOn: '哪天的事',
  quantity: '数量',
  member: '谁做的',
  child: '孩子（不记名字）',
  note: '怎么说的',
  noNote: '没有写',
  by: '谁提的',
  at: '什么时候提的',
  byFinding: '检查发现，到期没有改',
  confirmation: '户里知道吗',
  confirmed: {
    phone: '本户在手机上确认的',
    card: '当面出示积分卡确认的',
    witness: (name: string) => `${name}在场见证`,
    paper: '在登记表上签过字',
  },
  unconfirmed: '还没有确认',
  outcome: '提过的意见',
  upheld: (on: string, reason: string) => `${on}查过，意见成立：${reason}`,
  dismissed: (on: string, reason: string) => `${on}查过，意见不成立：${reason}`,
  rules: '村规怎么写的',
  evidence: (words: string) => `凭据：${words}`,
  rulesLoading: '正在取村规原文',
  rulesGone: '村规原文没有取到。上面的分值以这件事记下的为准。',
  photos: '照片',
  noPhotos: '没有照片',
} as const;

export const ACT = {
  pass: '通过初审',
  return: '退回去补',
  reject: '不通过',
  agree: '同意',
  agreeWith: (points: string) => `同意，给 ${points} 分`,
  disagree: '不同意',
  points: (least: string, most: string) => `您给几分（${least} 到 ${most} 分）`,
  pointsHint: '三个人的分取中间那个。',
  pointsWrong: (least: string, most: string) => `填 ${least} 到 ${most} 之间的数。`,
  why: {
    return: {
      title: '退回去补',
      sentences: ['退回给提这件事的人，补好了再送来。', '到期没有补，这件事就作废。'],
      label: '要补什么',
      hint: '例：照片看不清，请重拍一张。',
      send: '退回去',
    },
    reject: {
      title: '不通过',
      sentences: ['这件事就不评了，不加分也不扣分。', '原因这户看得到。'],
      label: '为什么不通过',
      hint: '例：那天的活动不算义务劳动。',
      send: '确认不通过',
    },
  },
  ask: {
    pass: '通过初审？',
    passDetail: '通过以后，由另外三个人评分。您就不能再评这件事了。',
    agree: '就这样评？',
    agreeDetail: '评了就不能改。两个人同意就算数。',
    disagreeDetail: '评了就不能改。两个人不同意，这件事就不算数。',
    yes: '就这样',
    no: '再看看',
  },
} as const;

export const BULK = {
  ticked: '已勾上',
  unit: '件',
  all: { first: '一起通过', panel: '一起同意' },
  ask: {
    first: (count: number) => `${count} 件一起通过初审？`,
    panel: (count: number) => `${count} 件一起同意？`,
  },
  labels: {
    first: (count: number, first: string) => `初审 ${count} 件（${first}）`,
    panel: (count: number, first: string) => `评分 ${count} 件（${first}）`,
  },
  results: '办得怎么样',
  summary: (done: number, refused: number) =>
    refused === 0 ? `${done} 件都办好了。` : `办好 ${done} 件，${refused} 件没办成。`,
  refused: (why: string) => `没办成：${why}`,
  dismiss: '知道了',
} as const;

/** What became of it, to whoever has just had a say. */
export const BECAME: Readonly<Record<ProposalState, string>> = {
  unconfirmed: '等本户确认',
  submitted: '等初审',
  reviewing: '已经记下，等别人评',
  publicity: '三人评完，开始公示',
  objected: '有人提了意见',
  posted: '已入账',
  returned: '已退回去补',
  rejected: '没有通过',
  withdrawn: '已撤回',
  voided: '已作废',
};
