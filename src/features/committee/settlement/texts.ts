/** What the pages say where a period is settled and the shop's promises are weighed. */
import type { Output } from '@contract/index';

type PeriodState = Output<'period.get'>['state'];

export const SETTLEMENT = {
  title: '结算',
  noRules: '还没有起用村规',
  noRulesDetail: '村规表决通过、起用以后，这里一期一期结算。',
  noRulesOpen: '去写村规',
  states: {
    running: '正在进行',
    ended: '已经到期，等结算',
    closing: '正在结算',
    closed: '已经结算',
  } satisfies Record<PeriodState, string>,
  days: (from: string, until: string) => `${from}到${until}`,
  version: (version: number) => `用的是第 ${version} 版村规`,
  running: (day: string) => `过了${day}才能结算。`,
  before: (period: string) => `${period}已经到期，结算还没办完。`,
  beforeOpen: '去结算',
  past: '各期',
  now: '现在这一期',
};

export const OPEN = {
  title: '还有没办完的',
  explain: '这一期的事都办完，才能结算。',
  proposals: (count: number) => `${count} 件事还没有入账`,
  review: '去评议。公示着的，到期自己入账',
  objections: '看有没有异议没答复',
  objectionsNote: '不答复，到期那件事就作废',
  findings: (count: number) => `${count} 处问题还没有改好`,
  findingsNote: '去看整改',
};

export const CLOSE = {
  title: '结算这一期',
  button: '结算',
  warning: (period: string) => `结算${period}，会做这几件事：`,
  frozen: '这一期的评议分从此不变，这一期的事不能再报。',
  issues: (text: string) => `评议分超过 ${text} 分的部分，给各户发同样多的可兑积分。`,
  issuesNothing: '可兑积分公示完就给过了，结算不再发。',
  issuesNone: '这一版村规不给可兑积分，结算也不发。',
  flags: '算出哪些户够挂红旗。村委看过以后，再公布。',
  noFlags: '这一版村规不评红旗户。',
  final: '结算不能撤回。',
  leave: '户数多要等几分钟。可以离开这一页，过会儿再来看。',
  confirm: '确认结算',
  cancel: '先不结算',
  label: (period: string) => `结算${period}`,
  progress: (done: number, of: number) => `算好了 ${done} 户，一共 ${of} 户。`,
  going: '正在结算',
  continues: '一户一户算。离开这一页也会接着算，过会儿再来看。',
  goOn: '现在接着算',
  look: '看看算到哪了',
};

export const CLOSED = {
  title: '结算结果',
  at: '结算时间',
  households: '算了几户',
  householdCount: (count: number) => `${count} 户`,
  gaining: '得了分的户',
  highest: '最高评议分',
  issued: '结算时发的可兑积分',
  points: (text: string) => `${text} 分`,
  flags: '红旗户',
  flagStates: {
    none: '不评',
    computed: (count: number) => `${count} 户够挂红旗，还没公布`,
    published: (count: number) => `${count} 户，已公布`,
  },
  openFlags: '评议和公布红旗户',
  openSheet: '公示表',
  openSheetNote: '印出来贴在墙上',
};

export const BUDGET = {
  title: '这一期能发的可兑积分',
  promised: '已经答应',
  max: '一期最多',
  left: '还能发',
  points: (text: string) => `${text} 分`,
  none: '这一版村规没有定一期最多发多少。',
  spent: '这一期能发的都答应完了。要再发，得开会改村规，或者等下一期。',
};

export const COVERAGE = {
  title: '货和钱够不够兑',
  nothing: '各户手里还没有可兑积分。',
  outstanding: (text: string) => `各户手里共有 ${text} 分，`,
  stock: (text: string) => `货架上的货值 ${text} 分，`,
  fund: (yuan: string, text: string) => `账上的 ${yuan} 元能换 ${text} 分，`,
  ratio: (percent: string) => `合起来${percent}。`,
  noFund: '超市的资金还没有记账，没有算钱。',
  fundUnpriced: (yuan: string) => `账上有 ${yuan} 元。村规没有定一分值多少钱，没有把钱算进去。`,
  enough: '够兑',
  tight: '不太够',
  short: '不够',
  full: '全都够兑',
  tenths: (words: string) => `够${words}`,
  barely: '还不到一成',
  min: (words: string) => `村规定的是至少要够${words}。`,
  belowMin: '低于这条线，先不能评新的加分。请先进货、筹钱。',
};

export const CLEARING = {
  title: '可兑积分什么时候清',
  never: '这一版村规不清可兑积分，一直能用。',
  next: (day: string) => `下一次是${day}。`,
  all: '这天以前挣的、还没用完的可兑积分都清掉。',
  rolling: (months: number) => `挣到手满 ${months} 个月、还没用完的可兑积分清掉，后来挣的不动。`,
  notice: (days: number) => `提前 ${days} 天通知各户。`,
  score: '评议分不受影响。到了那天自动清，不用村委办。',
};

export const SHEET = {
  title: '公示表',
  name: (village: string, period: string) => `${village}${period}积分公示表`,
  loading: (count: number) => `正在取账，已经取了 ${count} 笔`,
  empty: '这一期还没有入账的加分',
  emptyDetail: '有加分公示完、入了账，这里才有。',
  print: '打印',
  how: '用 A4 纸。只有加分，户主的名字遮住，不印户号、电话、照片。',
  onPhone: '手机上不能打印。请用电脑浏览器打开本程序，登录后到“结算”里打印。下面是表的样子。',
  noPrinter: '这里打不开打印。请用电脑浏览器打开。',
  byItem: '做了哪些事',
  byHousehold: '哪些户得了分',
  columns: { item: '村规', times: '件数', households: '户数', points: '评议分' },
  householdColumns: { name: '户', times: '件数', points: '加的评议分' },
  total: '合计',
  flags: (count: number) => `红旗户 ${count} 户。`,
  issued: (text: string) => `这一期发出可兑积分 ${text} 分，`,
  redeemed: (text: string) => `兑出 ${text} 分。`,
  object: '有不同意见，请到村委会说，或在小程序里提。',
  printedOn: (day: string) => `${day}印`,
};

export const HOUSEHOLD_CLOSE = {
  title: '销户',
  explain: '户迁走了、并到别户了、没有人了，就销户。销了以后不能再给它记账。',
  button: '给这户销户',
  balance: (text: string) => `这户还有 ${text} 分。先用上面的“转积分”转给别的户。`,
  owes: '欠着的分不再追。',
  warning: (number: string) =>
    `${number} 户销户以后，不能再挣分、兑换，也不再评红旗。没办完的事作废。以前的账都留着。销户不能撤回。`,
  reason: '为什么销户',
  reasonHint: '比如：全家迁到县城，2026年11月20日迁出证明',
  reasonMissing: '请写明为什么。',
  confirm: '确认销户',
  label: (number: string) => `${number} 户销户`,
};
