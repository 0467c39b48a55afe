/** The words of 我家的事: everything proposed about the household, and how far each has come. */
import type { ProposalState } from '@domain/proposal/proposal';

export const PROPOSALS = {
  title: '我家的事',
  loading: '正在取您家的事',
  empty: '还没有记过您家的事',
  emptyHow: '做了好事，点“报好事”说一声。评议员来看过的，也会列在这里。',
  report: '报好事',
  sections: {
    waiting: '等您家确认',
    returned: '退回来要补的',
    running: '正在办的',
    ended: '办完的',
  },
  press: '点一件，看到哪一步了、为什么。',
  nothing: '不记分',
  figure: (points: string) => `${points} 分`,
} as const;

/** On the home page, so that nobody misses it. */
export const WAITING = {
  title: (count: number) => `有 ${count} 件事等您确认`,
  note: '是这样才记分，点开看一看。',
  returned: (count: number) => `有 ${count} 件事退回来，等您补`,
} as const;

export const STATES: Readonly<Record<ProposalState, string>> = {
  unconfirmed: '等您确认',
  submitted: '等初审',
  reviewing: '评议中',
  publicity: '公示中',
  objected: '有人提意见，先停着',
  posted: '已入账',
  returned: '退回来了',
  rejected: '没通过',
  withdrawn: '撤回了',
  voided: '作废了',
};

export const STEPS = {
  shownUntil: (day: string) => `公示中，到${day}`,
  deductionUntil: (day: string) => `要扣分，${day}以前可以说话`,
  posting: '评议过了，就要入账',
  unconfirmed: (day: string) =>
    `是不是这样，请您家看一看。到${day}还不确认，这件事就作废，不记分。`,
  submitted: (day: string) => `先由一位评议员看一遍，应在${day}以前看完。`,
  reviewing: (day: string) => `三位评议员各评各的，应在${day}以前评完。`,
  publicity: (day: string) => `正在公示栏上公示。到${day}没有人提意见，就入账。`,
  deduction: (day: string) =>
    `评议认为该扣分，还没有扣。到${day}您家不提意见，就扣。这件事只有您家和评议的人看得到，不上公示栏。`,
  direct: '评议通过了，这一条不用公示，很快入账。',
  objected: (day: string) => `有人提了意见，先停下来。由没有参与的人来查，最晚到${day}答复。`,
  posted: '已经入账，在“账本”里看得到这一笔。',
  returned: (day: string) => `请补好再交，最晚到${day}。到期不补，这件事就作废。`,
  why: (reason: string) => `原因：${reason}`,
} as const;

export const DETAILS = {
  occurredOn: '哪天的事',
  period: '算在',
  dimension: '村规哪一类',
  item: '村规哪一条',
  quantity: '数量',
  member: '谁做的',
  child: '孩子',
  note: '怎么说的',
  by: '谁报的',
  byHousehold: '您家报的',
  byFinding: '检查发现的',
  confirmation: '怎么确认的',
  confirmed: {
    phone: '您家在手机上确认的',
    card: '当面出示积分卡确认的',
    witness: (name: string) => `${name}在场见证`,
    paper: '在登记表上签过字',
  },
  most: '最多记',
  mostText: (points: string) => `${points} 分，还没有定`,
  books: '记在哪里',
  score: '评议分（不能换东西）',
  exchange: '可兑积分（能换东西）',
  verdict: '评议',
  verdictText: (agree: number, against: number) =>
    `${agree} 位同意${against === 0 ? '' : `，${against} 位不同意`}`,
  marks: (marks: string) => `分别打了 ${marks} 分，取中间的`,
  outcome: '提过的意见',
  upheld: (on: string, reason: string) => `${on}查过，意见成立：${reason}`,
  dismissed: (on: string, reason: string) => `${on}查过，意见不成立：${reason}`,
  photos: '照片',
} as const;

export const CONFIRM = {
  yes: '是这样',
  no: '不是这样',
  wish: (itemName: string) => `确认“${itemName}”`,
  done: '确认好了。接下来由评议员看。',
  title: '不是这样',
  sentences: ['退掉以后，这件事就没有了，不记分。', '真有这件事，以后可以再报。'],
  label: '哪里不对',
  hint: '例：那天家里没人去。',
  send: '退掉这件事',
  withdrawn: '退掉了，不记分。',
  deduction: (day: string) =>
    `不是这样，就不要确认。到${day}没有确认，这件事作废，不扣分。也可以找评议员或村委会当面说清楚。`,
} as const;

export const WITHDRAW = {
  open: '不报了，撤回',
  title: '撤回这件事',
  sentences: ['撤回以后不再评，也不记分。', '以后还可以再报。'],
  label: '为什么撤回',
  hint: '例：日子写错了，重新报。',
  send: '撤回',
  wish: (itemName: string) => `撤回“${itemName}”`,
  done: '撤回了，不记分。',
} as const;

export const RESUBMIT = {
  open: '补好再交',
  title: '补好再交',
  quantity: (unitName: string) => `有多少${unitName}`,
  quantityWrong: '请填一个数，例：2 或 1.5。',
  note: '说一说',
  photos: '补照片',
  photoSending: '照片还没传完，请等一等。',
  send: '再交上去',
  wish: (itemName: string) => `再交“${itemName}”`,
  done: '交上去了。接下来由评议员看。',
} as const;
