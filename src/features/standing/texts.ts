/** The words of 我家: the score and why, the flag, what is to be put right, the grade. */
export const STANDING = {
  title: '我家',
  loading: '正在取您家的评议分',
  score: '评议分',
  point: '分',
  parts: (base: string, plus: string, minus: string) =>
    `基础分 ${base} 分，加了 ${plus} 分，扣了 ${minus} 分`,
  scoreHow: '评议分评红旗户用，不能换东西，换东西也不会减它。',
  noRules: '村规还没有定',
  noRulesHow: '等村民会议通过以后，这里就有您家的评议分。',
  shopOnly: '这个村不评分',
  shopOnlyHow: '把回收物拿到店里就得分，得了分就能换东西。',
  closed: '您家已经迁出或并户，不再评分。',
} as const;

export const LINKS = {
  report: { title: '报好事', note: '自己家做的好事，报上来' },
  proposals: { title: '我家的事', note: '谁报的、到哪一步、为什么' },
  rules: { title: '怎么挣分', note: '村规一条一条写明白' },
  board: { title: '公示栏', note: '谁家做了好事，谁家是红旗户' },
  statement: { title: '收支公示', note: '超市的钱怎么来、怎么用，谁捐的' },
} as const;

export const REASONS = {
  title: '这一期加减了哪些',
  none: '这一期还没有加减分。',
  all: (count: number) => `看全部 ${count} 笔`,
  change: (change: string) => `${change} 分`,
} as const;

export const PAST = {
  title: '以前各期',
  figure: (points: string) => `${points} 分`,
  flagged: '评上红旗户',
  unflagged: '没评上红旗户',
  unpublished: '红旗户没有公布',
} as const;

export const FLAG = {
  title: '红旗户',
  flies: (period: string) => `您家挂着红旗，是${period}评上的`,
  none: (period: string) => `${period}没有评上红旗户`,
  never: '还没有公布过红旗户',
  reason: (reason: string) => `村委会说明：${reason}`,
  now: '这一期到现在',
  meets: (threshold: string) => `满 ${threshold} 分就够，您家已经够了。保持住，期末再评。`,
  short: (threshold: string) => `满 ${threshold} 分，没有没改好的，就能评上。您家还差：`,
  score: (points: string) => `还差 ${points} 分。做了好事就报上来，怎么挣分看村规。`,
  unrectified: (count: number) => `有 ${count} 处没有整改好。改好以后点“我改好了”，等人来看。`,
  veto: (itemName: string) => `这一期有“${itemName}”，按村规这一期评不上。下一期重新算。`,
  newcomer: '您家来村里还不满一期，从下一期评起。',
  closed: '您家已经迁出或并户，不再参加评。',
} as const;

/** The same of a period that is over: nothing can be done about it any more. */
export const MISSED = {
  score: (points: string) => `差 ${points} 分`,
  unrectified: (count: number) => `有 ${count} 处没有整改好`,
  veto: (itemName: string) => `有“${itemName}”`,
  newcomer: '来村里不满一期',
  closed: '已经迁出或并户',
} as const;

export const CLEARING = {
  title: '可兑积分清零',
  text: (day: string, points: string) =>
    `到${day}为止，您家有 ${points} 分可兑积分还没用，就清零了。`,
  none: (day: string) => `村里${day}清零可兑积分，您家现在没有要清的。`,
  left: (days: number) => (days === 0 ? '今天是最后一天。' : `还有 ${days} 天，来得及换东西。`),
  how: '评议分不清零。',
} as const;

export const FINDINGS = {
  title: '要改的地方',
  loading: '正在取要改的地方',
  where: (where: string) => `在${where}`,
  states: {
    open: (day: string) => `请在${day}以前改好`,
    late: (day: string) => `${day}到期，已经过了`,
    done: '您说改好了，等人来看',
    passed: '看过了，改好了',
    putRight: '过期以后改好了',
    overdue: '没有按期改好',
    dropped: '不用改了',
  },
  before: '按期改好，不扣分。过期没改，报上去扣分。',
  after: '按村规先报扣分，按期改好就退回来。',
  lateHow: '过了期限，改好了也请说一声：没改好的，评不上红旗户。',
  note: '看到的是',
  photos: '当时的照片',
  foundAt: '哪天看到的',
  by: '谁看的',
  item: '村规哪一条',
  rechecks: '来看过',
  failed: (day: string, note: string) => `${day}来看，还没改好${note === '' ? '' : `：${note}`}`,
  passed: (day: string) => `${day}来看，改好了`,
} as const;

export const DONE = {
  open: '我改好了',
  title: '我改好了',
  sentences: ['说一声以后，评议员会来看。', '拍一张改好以后的照片，看得更快。'],
  note: '说一说',
  noteHint: '不说也行。例：柴堆移到后院了。',
  photos: '改好以后的照片',
  photoSending: '照片还没传完，请等一等。',
  send: '告诉评议员',
  wish: (itemName: string) => `“${itemName}”改好了`,
  done: '告诉评议员了，等人来看。',
} as const;
