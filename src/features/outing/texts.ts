/** Every sentence about outings without network. */

const PREPARE = {
  title: '出摊',
  how: [
    '去没有网络的地方收东西，先在这里准备好。',
    '这台手机会带上各户的户号、姓和积分卡的暗记，没有全名，也没有卡号。',
    '还会带上货架上有什么、各要多少分，好说给村民听。',
    '准备好以后三天内有效。没有网络只能收东西，换商品要等有网络。',
  ],
  which: '带上哪里的户',
  all: '全村',
  households: (count: number) => `${count} 户`,
  hamletsLoading: '正在取各个组',
  go: (where: string) => `准备好，去${where}`,
  label: (where: string) => `准备出摊：${where}`,
  taking: {
    households: (count: number) => `正在带上各户，已带 ${count} 户`,
    shelf: (count: number) => `${count} 户带好了，正在带上货架上的东西`,
  },
  failed: '没有带全，请在信号好的地方再点一次。',
  again: '接着带',
  offlineTitle: '准备要有网络',
  offline: '现在没有网络。请到有信号的地方准备好，再出门。',
};

const OUTING = {
  title: '出摊',
  loading: '正在看这台手机上的出摊',
  waiting: '还没上传',
  waitingUnit: '笔',
  about: (no: number, where: string, households: number) =>
    `第 ${no} 次出摊 · ${where} · ${households} 户`,
  goods: (count: number) =>
    count === 0 ? '货架上还没有东西，没有可带的分值' : `带上了 ${count} 样东西的分值`,
  goodsMissing:
    '货架上的东西没有带上，不影响收东西。要带上，请在有网络的地方先点“收摊”，再准备一次；手机存不下的，先清理手机。',
  until: (moment: string) => `${moment} 以前收的有效`,
  keepOpen: '这个浏览器没有网络时打不开本页。出门以后请不要关掉它；记下的不会丢。',
  over: '这次出摊已过三天。没上传的请尽快上传，再准备新的一次。',
  stand: '开始收货',
  send: '现在上传',
  sending: (left: number) => `正在上传，还有 ${left} 笔`,
  sent: '全部上传好了。',
  noAnswer: '没有收到回音，先停在这里。没传的都在手机上，有信号再点一次，不会重复记账。',
  notAllowed: '要由准备这次出摊的店员自己上传。请换回他的身份再点一次。',
  offline: '现在没有网络。收下的都存在这台手机上，回来再上传。',
  conflicts: (count: number) => `有 ${count} 笔要人核对，没有自动入账。`,
  toConflicts: '去看要核对的',
  close: '收摊',
  closeTitle: '收摊',
  closing: '收摊以后，这台手机上的记录就清掉了。入账的都在账上，要核对的都在“要核对的”里。',
  closeFirst: '还有没上传的，先上传再收摊。',
  closeLabel: (no: number) => `第 ${no} 次出摊收摊`,
  kept: (count: number) => `这次收的，共 ${count} 笔`,
  empty: '还没有收东西',
  emptyDetail: '点“开始收货”，扫一张积分卡。',
  fates: { waiting: '等上传', conflict: '要核对', refused: '上不了账' },
  posted: (number: string) => `已入账 ${number}`,
  earns: (points: string) => `${points} 分`,
  rejected: (what: string) => `没收${what}`,
  refused: (count: number) =>
    `有 ${count} 笔上不了账，原因写在下面。请先抄下凭条号、哪一户、交了什么，找村委补记，再收摊。`,
  closingRefused: (count: number) => `上不了账的 ${count} 笔，抄下来了吗？收摊就看不到了。`,
  otherwise: (posted: string, promised: string) => `入账 ${posted} 分，凭条上是 ${promised} 分`,
};

const STAND = {
  title: '出摊收货',
  loading: '正在打开这次带来的户',
  waiting: (count: number) => `手机上有 ${count} 笔等着上传`,
  back: '看这次收的',
  missing: '这台手机还没有准备出摊',
  missingDetail: '先在有网络的地方准备好，再来收货。',
  toPrepare: '去准备',
  unknownCard: '这次没有带上这一户，或者不是本村的卡。请核对，或等有网络再办。',
  warning: '记在这台手机上，回来再上传。',
  full: '手机存不下了，这一笔没有记上。请先清理手机，再记一次。',
  fullTitle: '没有记上',
};

const SHELF = {
  title: '换什么',
  count: (kinds: number) => `${kinds} 样`,
  how: '东西要有网才能换，回村里换。',
  prices: (day: string) => `要用的是可兑积分。这是${day}准备时的分值，换的时候看货架上的。`,
  price: (points: string, unit: string) => `${points} 分/${unit}`,
  isOut: '准备的时候没货',
  empty: '准备的时候，货架上还没有东西。',
  missing: '这次没有带上货架上的东西。换什么、要多少分，请回村里看。',
};

const SLIP = {
  title: '凭条',
  stamp: '等上传',
  number: '凭条号',
  what: '交回收物',
  household: '户',
  time: '时间',
  points: '本次积分',
  unit: '分',
  worth: (points: string) => `${points} 分`,
  noPoints: '这次不满一份，记在零头里',
  nothingTaken: '这次的东西没有收，不得分',
  capped: '今天的上限满了，这次不得分',
  withheld: (withheld: string) => `超过当天上限，${withheld} 分没有记`,
  rejected: (what: string, reason: string) => `没收：${what}（${reason}）`,
  note: '请记下凭条号。上传以后入账，积分以账上为准。换商品要等有网络。',
  next: '下一户',
};

const LINK = {
  offer: '出摊（去没有网络的地方收）',
  waitingTitle: (no: number) => `第 ${no} 次出摊`,
  waiting: (count: number) => `还有 ${count} 笔没上传。点下面看一看、传上去。`,
  none: '都已上传，还没有收摊。',
  open: '看这次出摊',
};

export const OUTINGS = {
  prepare: PREPARE,
  outing: OUTING,
  stand: STAND,
  shelf: SHELF,
  slip: SLIP,
  link: LINK,
};
