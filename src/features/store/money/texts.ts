import type { FundKind, FundMoveKind } from '@domain/fund/fund';

const YUAN_WRONG = '请填大于 0 的数，最多到分。';
const DAY_WRONG = '请选日期，不能是以后的。';

export const MONEY = {
  yuan: (yuan: string) => `${yuan} 元`,
  amount: '多少元',
  amountWrong: YUAN_WRONG,
  day: '哪天',
  noDay: '请选',
  dayWrong: DAY_WRONG,
  close: '收起来',
  papers: '单据照片',
  papersHint: '发票、收条，拍一张好查，可以不拍。村委、监督员和经手的人能看，不公开。',
  save: '记上',
  done: '记上了。',
};

export const FUNDS = {
  title: '资金',
  loading: '正在取资金',
  balances: '现在各有多少',
  short: {
    fiscal: '财政',
    collective: '集体',
    donation: '捐赠',
    recyclables: '变卖',
  } satisfies Record<FundKind, string>,
  earmarked: (yuan: string) => `其中 ${yuan} 元捐赠人指定了用途`,
  untouched: '还没有记过',
  moves: '怎么来怎么去',
  noMoves: '还没有记过账。先给每笔资金记上开头的余额。',
  kinds: {
    opening: '开头余额',
    income: '收入',
    purchase: '支出',
    merchantPayment: '付给商户',
    sale: '变卖回收物',
    correction: '更正',
  } satisfies Record<FundMoveKind, string>,
  move: (kind: string, note: string) => (note === '' ? kind : `${kind}：${note}`),
  /** Of what was bought under a receipt: one thing at least. */
  bought: (names: readonly string[]) =>
    names.length > 2
      ? `买${names.slice(0, 2).join('、')}等 ${names.length}\u00A0样`
      : `买${names.join('、')}`,
  movedBy: (day: string, fund: string, name: string) => `${day} · ${fund} · ${name}记`,
  all: '全部',
  filter: '看哪一笔资金',
};

export const RECORD = {
  open: '记一笔钱',
  title: '记一笔钱',
  explain: '进货的钱在“收货”里记，捐款在“捐赠”里记，卖废品在“打包和变卖”里记。别的钱记在这里。',
  fund: '哪一笔资金',
  kind: '是什么钱',
  kinds: { opening: '开头余额', income: '收入', purchase: '支出' },
  party: '从谁来、给了谁（可不填）',
  note: '做什么的',
  noteHint: '会在公示里写出来。比如：村集体分红、做货架',
  noteWrong: '请写一句。',
  donation: '用在哪笔捐款的用途上',
  anyPurpose: '不是指定用途的',
  left: (purpose: string, yuan: string) => `${purpose}（剩 ${yuan} 元）`,
  label: '记一笔资金',
};

export const MOVE = {
  fund: '资金',
  amount: '金额',
  day: '日期',
  party: '对方',
  note: '说明',
  thing: (count: string, yuan: string) => `${count}，${yuan} 元`,
  after: '之后还有',
  by: '谁记的',
};

export const CORRECT = {
  open: '记错了',
  explain: (move: string) =>
    `会记一笔相反的，把“${move}”冲掉。捐款、变卖会一起冲掉，包回到店里；买来的货不动。原来的留着，不删。`,
  note: '为什么更正',
  noteHint: '比如：多打了一个 0',
  noteWrong: '请写一句为什么。',
  save: '冲掉这一笔',
  cancel: '不冲了',
  label: '更正一笔资金',
  done: '冲掉了。要重记，再记一笔。',
};

export const DONATIONS = {
  title: '捐赠',
  loading: '正在取捐赠',
  empty: '还没有记过捐赠。',
  list: '收到的捐赠',
  row: (no: string, donor: string) => `${no} ${donor}`,
  hidden: (donor: string) => `${donor}（不公开）`,
  noteOf: (day: string, purpose: string) =>
    purpose === '' ? day : `${day} · 指定用途：${purpose}`,
  spent: (yuan: string) => `已用 ${yuan} 元`,
  undone: '已更正',
  receipt: '打收据',
  back: '看全部捐赠',
  thanks: '打致谢名单',
  thanksNote: '没有同意公开姓名的，写“一位热心人”。',
  quarter: '哪个季度',
  thanksEmpty: '这个季度没有捐赠。',
};

export const GIVE = {
  open: '收一笔捐款',
  title: '收一笔捐款',
  explain: '收到东西的，在“收货”里选“捐来”，也会有收据编号。',
  donor: '捐赠人',
  donorHint: '人名或者单位名',
  donorWrong: '请写捐赠人。',
  shown: '愿不愿意公开姓名',
  shownYes: '愿意公开',
  shownNo: '不公开',
  purpose: '指定做什么用（可不填）',
  purposeHint: '写了，就只能用在这上面。比如：给老人买棉被',
  papers: '捐款凭据照片',
  label: '收一笔捐款',
  done: (no: string) => `记上了，收据编号 ${no}。`,
};

export const SALES = {
  title: '打包和变卖',
  loading: '正在取包',
  kept: '店里放着的包',
  none: '没有打好的包。打包过秤以后，会有一个编号，写在包上。',
  bundle: (code: string, name: string) => `${code} ${name}`,
  weighed: (day: string, name: string) => `${day}${name}过秤`,
  kilograms: (text: string) => `${text} 公斤`,
  pieces: (count: number) => `${count} 个`,
  sold: '卖过的',
  noSales: '还没有卖过。',
  saleNote: (day: string, lines: string) => `${day} · ${lines}`,
  // The figure and its unit stay on one line.
  line: (name: string, kilograms: string) => `${name} ${kilograms}\u00A0公斤`,
  undone: '已更正',
};

export const SALE = {
  dealer: '卖给',
  day: '日期',
  line: (kilograms: string, yuan: string) => `${kilograms} 公斤，${yuan} 元`,
  amount: '一共',
  bundles: '包的编号',
  note: '说明',
  by: '谁记的',
  state: '后来',
};

export const PACK = {
  open: '打一个包',
  title: '打一个包',
  material: '什么回收物',
  kilograms: '多少公斤',
  kilogramsWrong: '请填公斤数，最多三位小数。',
  pieces: '有多少个（可不填）',
  piecesWrong: '请填整数。',
  save: '记上，拿编号',
  label: '打一个包',
  done: (code: string) => `编号 ${code}，请写在包上。`,
};

export const DROP = {
  open: '拆开了',
  explain: (code: string) => `${code} 号包不再算在店里。`,
  reason: '为什么拆',
  reasonWrong: '请写一句。',
  save: '不要这个包了',
  cancel: '还留着',
  label: '拆开一个包',
};

export const SELL = {
  open: '卖一次',
  title: '卖一次',
  dealer: '卖给谁',
  dealerWrong: '请写卖给谁。',
  which: '卖哪些包（点一下选上）',
  noBundles: '没有打好的包，散的也可以卖。',
  loose: '再加一样散的',
  lines: '收购的人过的秤',
  lineKilograms: (name: string) => `${name}多少公斤`,
  lineYuan: (name: string) => `${name}卖了多少元`,
  bundled: (kilograms: string) => `打包时 ${kilograms} 公斤`,
  wrong: '请把每一样的公斤数和钱数填好，钱不能全是 0。',
  total: (yuan: string) => `一共 ${yuan} 元，记到变卖款里。`,
  note: '说明（可不填）',
  papers: '收购单照片',
  save: '卖掉，记上钱',
  label: '卖一次回收物',
  done: (yuan: string) => `卖了 ${yuan} 元，已记到变卖款里。`,
  remove: (name: string) => `不卖${name}`,
};

export const STATEMENT = {
  title: '收支公示',
  loading: '正在算',
  quarter: '哪个季度',
  final: '这个季度的账已经结清，不会再变。',
  open: (day: string) => `${day}以前还可以补记这个季度的账，补了会变。`,
  unpublished: '还没有公布。',
  published: (day: string, name: string, version: number) =>
    version === 1 ? `${day}由${name}公布。` : `${day}由${name}第 ${version} 次公布。`,
  changed: '公布以后又补记了账，和公布的不一样。请再公布一次。',
  running: '季度还没过完，过完才能公布。可以先看看。',
  pack: '打印前，先把没打包的回收物打包过秤，差数才准。',
  alarm: (names: string) => `${names}的差数偏多，请查一查：称得准不准、有没有没打包的、有没有丢。`,
  publish: '公布给全村看',
  again: '再公布一次',
  confirm: '公布以后，村民在手机上都能看到。捐赠人没同意的，不写姓名。',
  sure: '确定公布',
  cancel: '先不公布',
  label: '公布收支',
  done: '公布了。',
  export: '存成表格',
  exporting: '正在存表格',
  exported: '存好了。',
  exportFailed: '没有存成，请再试一次。',
  note: '',
  draft: '还没有公布，只供核对。',
  putUp: (day: string, name: string) => `${day} ${name}公布`,
};
