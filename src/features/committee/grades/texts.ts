/** What the committee's pages say where a round of grades is opened, led and handed on. */
export const ROUNDS = {
  title: '信用户等级',
  how: '三道：评议小组打分，村里复核，镇里监督。镇里同意了才公布。',
  empty: '还没有评过',
  emptyDetail: '结算过一期以后，就能开始评。',
  onlyCommittee: '由村委开始。',
  row: (decided: number, households: number) => `评好 ${decided} / ${households} 户`,
  count: (count: number) => `一共 ${count} 轮`,
  open: '开始一轮评级',
  missing: '没有这一轮评级。',
};

export const OPEN = {
  label: '这一轮叫什么',
  labelHint: '数字、字母或短横，例：2026',
  labelWrong: '用数字、字母或短横，最多 12 位。',
  periods: '看哪几期的评议分',
  periodsHint: '只能选已经结算的。',
  periodsMissing: '请选一期。',
  noPeriods: '还没有到期的。',
  scheme: '怎么评',
  change: '改指标和分数线',
  changeClose: '收起来',
  sum: (text: string) => `指标加起来 ${text} 分`,
  name: '指标名称',
  max: '满分多少',
  fullScore: '每期评议分满多少得满分',
  explain: '看什么',
  drop: '去掉这个指标',
  dropLabel: (name: string) => `去掉${name}`,
  add: '加一个打分的指标',
  band: (grade: string) => `${grade} 最少多少分`,
  vetoes: (names: string) => `一票否决：${names}。`,
  wrong: '指标和分数线里有没填好的：名称、看什么要写上，分数要大于 0。',
  sentences: [
    '各户的评议分按结算时的算，开始以后不再变。',
    '评议员看得到各户，一户要三个人打分。',
    '评级办法跟着这一轮走，开始以后不能改。',
  ],
  send: '开始评',
  wish: (label: string) => `开始 ${label} 评级`,
};

export const PROGRESS = {
  title: '评到哪了',
  state: '现在',
  periods: '看的评议分',
  households: '参加的户',
  waiting: '还没评满三个人的',
  decided: '评好的',
  left: '迁走、不评的',
  vetoes: '等复核的一票否决',
  count: (count: number) => `${count} 户`,
  vetoCount: (count: number) => `${count} 条`,
  working: '还在一户一户算，离开这一页也会接着算，过会儿再来看。',
};

export const HAND_OVER = {
  deliberating: {
    open: '交村里复核',
    title: '交村里复核',
    sentences: [
      '评议小组的分从此不能再改。',
      '接下来看一票否决。等级有理由才改，打过分的人不参加复核。',
    ],
    label: '会议记录',
    hint: '例：11月21日评议会，七人到会。',
    send: '交上去',
  },
  supervising: {
    open: '交镇里监督',
    title: '交镇里监督',
    sentences: ['镇里同意，就公布；不同意，会写明原因退回来。', '镇里看的时候，村里不能再改。'],
    label: '会议记录',
    hint: '例：11月22日复核会，五人到会，两户有改动。',
    send: '交上去',
  },
  waiting: (count: number) => `还有 ${count} 户没评满三个人。评满了才能交村里复核。`,
  vetoes: (count: number) => `还有 ${count} 条一票否决没有复核。复核完才能交镇里。`,
  atTownship: '已经交给镇里，等镇里答复。',
  done: '镇里同意了，已经公布。只有同意公布的户上公示栏，没评上的不公布。',
  history: '交接记录',
  wish: (label: string) => `${label} 评级交上去`,
};

export const LIST = {
  pick: '看哪些户',
  picks: { waiting: '没评满', decided: '评好的', left: '不评的' },
  empty: { waiting: '都评满了', decided: '还没有评好的户', left: '没有迁走的户' },
  row: (number: string, name: string) => `${number} ${name}`,
  marks: (count: number) => `${count} 人打了分`,
  total: (text: string) => `${text} 分`,
  vetoed: '有一票否决',
  changed: '复核改过',
  recused: '您要回避',
};
