/** Every sentence the committee's screens say. What an entry was is told by features/entry/words. */
import type { ChainFault } from '@domain/chain';

export const COMMON = {
  offlineBanner: '现在没有网络。已经打开的还能看，新的查不了，也记不了账。',
  more: '加载更多',
  cancel: '不办了',
  practice: '练习村',
  points: (text: string) => `${text} 分`,
  household: (number: string) => `${number} 户`,
};

export const PLACES = {
  ledger: '账本',
  households: '农户',
  goods: '商品',
  rules: '村规',
  people: '换身份',
};

export const LEDGER = {
  title: '村级账本',
  empty: '还没有账目',
  emptyFiltered: '没有符合条件的账目',
  emptyDetail: '换个条件，或者清空条件再查。',
  count: (count: number, more: boolean) => (more ? `最近 ${count} 笔` : `共 ${count} 笔`),
  columns: {
    ...{ when: '时间 / 单号', main: '户 / 事由', gain: '加减' },
    ...{ balance: '记完后余额', by: '经手人' },
  },
  balanceWord: '余额 ',
  by: (name: string, role: string) => `${name}（${role}）`,
  byHint: (name: string) => `只看${name}经手的`,
  reversed: '已冲正',
  score: (text: string) => `评议 ${text} 分`,
};

export const FILTER = {
  open: '筛选账目',
  close: '收起筛选',
  household: '哪一户',
  householdHint: '填户号或户主姓名，再点下面的户',
  kind: '哪一类',
  anyKind: '全部',
  from: '从哪天',
  until: '到哪天',
  noDay: '不限',
  amountMin: '最少几分',
  amountMax: '最多几分',
  amountHint: '不分加减',
  personHint: '要查某个人经手的账，点账目里的人名。',
  apply: '查账',
  clear: '清空条件',
  quick: { today: '今天', month: '本月', lastMonth: '上月', quarter: '本季' },
  wrongDays: '开始那天晚于结束那天。',
  wrongAmount: '填大于 0 的数，小数最多三位。',
  wrongAmounts: '最少的比最多的还大。',
  chip: {
    person: (name: string) => `${name}经手`,
    from: (day: string) => `从 ${day}`,
    until: (day: string) => `到 ${day}`,
    amountMin: (text: string) => `不少于 ${text} 分`,
    amountMax: (text: string) => `不多于 ${text} 分`,
    remove: (chip: string) => `去掉条件：${chip}`,
  },
};

export const TOTALS = {
  title: '合计（分）',
  titleFiltered: '合计（分，按筛选条件）',
  entries: (count: number) => `${count} 笔`,
  parts: {
    issued: { name: '发出', note: '交回收物、按村规给的分' },
    takenBack: { name: '收回', note: '冲正收回的分' },
    deducted: { name: '扣分', note: '按村规扣的分' },
    redeemed: { name: '兑出', note: '换商品用的分' },
    givenBack: { name: '退回', note: '冲正退还的分' },
    transferredIn: { name: '转入', note: '从别户转来' },
    transferredOut: { name: '转出', note: '转到别户去' },
    cleared: { name: '清零', note: '到期作废的分' },
    onPaper: { name: '换纸券', note: '换成纸券拿走的分' },
    offPaper: { name: '收纸券', note: '交来和作废的纸券' },
  },
  change: { name: '净增', note: '各户余额多出的' },
  oneKind: '只算这一类，冲正另算一类。',
  noAmounts: '按分值筛选时不算合计，免得只加一部分、账对不拢。去掉分值条件就有合计。',
};

export const SEAL = {
  title: '夜间封账',
  none: '还没有封过账。每天夜里自动封一次。',
  noHouseholds: '还没有农户，不用封账。',
  at: '封账时间',
  households: '封了几户',
  householdCount: (count: number) => `${count} 户`,
  root: '封账码',
  fine: '无异常',
  wrong: (count: number) => `${count} 处异常`,
  late: (days: number) => `已经 ${days} 天没有封账，请告诉管理人员。`,
  explain:
    '每天夜里把全村每户的账核对一遍，算成一串封账码。过后谁改了账，码就对不上。逐户核对在“农户”里。',
  faultAdvice: '请打开该户“在本机核对”，并报告乡镇。账目不能改，只能查清后冲正。',
};

/** What is wrong with a chain, as it would be read out at a meeting. */
export const CHAIN_FAULTS: Readonly<Record<ChainFault, string>> = {
  NUMBER_GAP: '账目编号不连续',
  LINK_BROKEN: '和上一笔的防改码接不上',
  CONTENT_CHANGED: '内容和防改码对不上',
  HEAD_DIFFERS: '最后一笔和本户的记录不一样',
};

export const ENTRY = {
  title: '一笔账',
  household: '农户',
  receipt: '单号',
  at: '时间',
  by: '经手人',
  balanceAfter: '记账后余额',
  detail: '怎么算的',
  tableVersion: (version: number) => `按第 ${version} 版兑换标准`,
  open: '打开',
  reverses: (no: number) => `冲正的是第 ${no} 笔`,
  undone: '原来那笔的内容',
  other: '对方农户',
  twin: '对方那一笔账',
  reversedBy: '这一笔已经冲正',
  reversedByOpen: '看冲正那一笔',
  seal: '防改码',
  hash: '这一笔的',
  prevHash: '上一笔的',
  first: '这是第一笔，前面没有',
  hashExplain:
    '防改码由这一笔的全部内容和上一笔的防改码算出。改动一个字，从这一笔起的码就都对不上。',
  cause: '谁报的、怎么说的、照片',
  causeTitle: '为什么有这一笔',
  missing: '没有指明是哪一笔账。',
};

export const REVERSAL = {
  button: '冲正这一笔',
  title: '冲正会怎样',
  reason: '为什么冲正',
  reasonHint: '写清楚谁弄错了什么，本户和监督员都看得到。',
  reasonMissing: '请写明原因，村民会上要说得清。',
  confirm: '确认冲正',
  label: (receipt: string) => `冲正 ${receipt}`,
  kept: '原来这一笔保留不动，账上另记一笔“冲正”，写明是谁、为什么。冲正本身不能再撤。',
  takes: (number: string, text: string) => `从 ${number} 户收回 ${text} 分。`,
  takesNothing: '这一笔没有给分，只退零头，不动余额。',
  remainders: '交来的数量也从零头里退掉。',
  gives: (number: string, text: string) => `退给 ${number} 户 ${text} 分。`,
  returns: (goods: string) => `${goods}放回货架。请先把东西收回来。`,
  unbooks: (services: string) => `${services}的服务码作废。已经用过的，冲不了。`,
  after: (now: string, after: string) => `该户现有 ${now} 分，冲正后是 ${after} 分。`,
  negative: '余额变成负的：不追缴，由以后挣的分补上。',
  mayNegative: '如果分已经用掉，余额会变成负的：不追缴，由以后挣的分补上。',
  score: '撤掉这笔评议分，不动可兑积分。',
  scoreStays: '只动可兑积分。评议分另有一笔，要改也得冲正那一笔。',
  not: {
    reversal: '冲正不能再冲正。冲错了，请按实际情况另记一笔。',
    transfer: '转账不能冲正。转错了，请到对方农户那里转回来。',
    voucher: '纸券不能冲正。要退分，请到“纸券”里把那张券作废；收错了户，请转积分。',
    claim: '没用的服务已经退了分，不能冲正。要用，请另兑一次。',
  },
};
