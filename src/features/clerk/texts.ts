/** Every sentence of the clerk's pages, so that one person can read them all through. */

const NAV = { counter: '收兑', today: '今天', people: '换身份' };

const COUNTER = {
  practice: '练习村',
  title: '店员台',
  totalsFailed: '今天的合计没有取到，不影响收兑。',
  balance: '可用积分',
  owed: (owed: string) => `这户还欠 ${owed} 分，以后得的积分先补上。`,
  frozen: (frozen: string) => `另有 ${frozen} 分留给已预约的商品。`,
  remainders: '没凑满的零头',
  tradeIn: '交回收物',
  tradeInNote: '清点称重',
  redemption: '换商品',
  redemptionNote: '用积分领',
  reserve: '替这户预约',
  byBag: (code: string) => `扫的是袋子 ${code}，只能交回收物。换商品，请扫积分卡。`,
  next: '下一户',
};

const TOTALS = {
  entries: '今天笔数',
  issued: '发出积分',
  redeemed: '兑出积分',
  reversed: '冲正',
  reversedOf: (takenBack: string, givenBack: string) =>
    `收回 ${takenBack} 分 · 退回 ${givenBack} 分`,
};

const PENDING = {
  title: '上一笔还没有收到回音',
  detail: (label: string) => `${label}。可能已记上。点“再送一次”，不会重复记账。`,
  again: '再送一次',
  done: (number: string, label: string) => `${label}。已经记上，回执 ${number}。`,
  doneTitle: '收到回音了',
  receipt: '看回执',
  refused: (label: string, sentence: string) => `${label}。没有记上：${sentence}`,
  stillUnknown: '还是没有收到回音。等信号好一点再送。',
  twiceTitle: '这一户还有一笔没收到回音',
  twice: '请先到上面点“再送一次”。如果另记一笔，同样的东西可能记两次。',
  twiceConfirm: '仍然另记',
  twiceCancel: '先不记',
};

const WRITE = {
  unknownTitle: '没收到回音，可能已记上',
  unknown: (label: string) =>
    `${label}。点“再送一次”，不会重复记账。也可以先办下一户，这一笔会留在收兑页上面。`,
  again: '再送一次',
  refusedTitle: '没有记上',
  next: '先办下一户',
};

const NO_CARD = {
  title: '还没有扫卡',
  detail: '先扫这户的积分卡。',
  bagDetail: '袋子上的码只能用来交回收物。换商品，请扫这户的积分卡。',
  action: '去扫卡',
};

const TRADE_IN = {
  title: '交回收物',
  loading: '正在取兑换标准',
  empty: '还没有兑换标准',
  emptyDetail: '请村委会先定好每样东西怎么折分。',
  choose: '交来的是什么？',
  amount: '数量',
  unit: '称重单位',
  kg: '公斤',
  jin: '斤',
  before: (remainder: string) => `上次零头 ${remainder}`,
  nothingYet: '输入数量，这里显示得多少分。',
  earns: (points: string) => `得 ${points} 分`,
  noWhole: '不满一份，先记零头',
  withheld: (max: string, withheld: string) =>
    `这一样一天最多得 ${max} 分，超出的 ${withheld} 分不记。`,
  asKg: (kilograms: string) => `合 ${kilograms} 公斤`,
  net: (kilograms: string) => `净重 ${kilograms} 公斤`,
  lines: '这次交的',
  remove: '去掉',
  removeLabel: (name: string) => `去掉${name}`,
  total: '合计',
  point: '分',
  more: '再加',
  confirm: '记账',
  wrongStep: (name: string, step: string, unit: string) =>
    `${name}只能按 ${step} ${unit}的整倍数记，请改一下。`,
  wrongAmount: '这个数不对，请改一下。',
  gone: (name: string) => `新标准里没有“${name}”了，请去掉。`,
  wrongTare: '皮重要比毛重轻，请核对一下。',
  offline: '没有网络。点“记账”先存在这台手机上，有信号再送一次。',
  newTable: '标准已换成最新的，刚才输入的数量还在，请看过再记。',
};

const SCALE = {
  tare: '去皮',
  tareDone: '皮重好了',
  tareLabel: '皮重',
  again: '再称一次',
  reject: '不收',
  go: (no: number, gross: string, tare: string, unit: string) =>
    `第 ${no} 次：毛重 ${gross === '' ? '0' : gross} ${unit}${tare === '' ? '' : `，皮重 ${tare} ${unit}`}`,
};

const REJECTING = {
  title: (name: string) => `${name}为什么不收？`,
  notWeighed: '没有称量也可以，直接选原因。',
  amount: (amount: string) => `不收的有 ${amount}，不得分。`,
  reasons: ['受潮了', '混了别的', '没有倒空洗净', '破损或发霉', '不是这一类'],
  other: '其他原因',
  otherHint: '上面没有的，写在这里。',
  confirm: '记下不收',
  cancel: '还是收下',
  list: '不收的',
};

const COUNTERSIGN = {
  title: '给自己家办，要人确认',
  code: '六位确认码',
  hint: '请另一位店员、村委或监督员在他的手机上给这户开一个，十分钟内有效。',
};

const REDEMPTION = {
  title: '换商品',
  loading: '正在取商品和库存',
  empty: '货架上还没有商品',
  emptyDetail: '请村委会先上架商品。',
  offlineTitle: '换商品要联网',
  offline: '现在没有网络，积分和库存没法核对。请到有信号的地方再办。',
  available: (points: string) => `可用 ${points} 分`,
  price: (points: string, unit: string) => `${points} 分/${unit}`,
  stock: (stock: number, unit: string) => `剩 ${stock} ${unit}`,
  service: '兑服务码，到商户那里用',
  soldOut: '兑完了',
  overStock: (stock: number, unit: string) => `只剩 ${stock} ${unit}，请减少`,
  addLabel: (name: string) => `加一份${name}`,
  total: '要用',
  point: '分',
  left: (points: string) => `换后剩 ${points} 分`,
  short: (points: string) => `还差 ${points} 分`,
  tooMany: (max: number) => `一次最多换 ${max} 样`,
  clear: '清空',
  confirm: '兑换',
  renewed: '货架已更新，选好的还在，请看过再兑换。',
};

const RECEIPT = {
  title: '回执',
  loading: '正在取回执',
  posted: '已入账',
  undone: '已撤销',
  number: '单号',
  time: '时间',
  household: '户',
  clerk: '经手',
  balance: '余额',
  points: '本次积分',
  unit: '分',
  worth: (points: string) => `${points} 分`,
  reason: '原因',
  undoes: (number: string) => `撤销第 ${number} 号`,
  undoneBy: '这一笔已经撤销，积分和零头都退回原样。',
  seeReversal: '看撤销的回执',
  seeOriginal: '看原来那一笔',
  next: '下一户',
  goOn: '这一户接着办',
  goRedemption: '接着换商品',
  noPoints: '这次不满一份，记在零头里',
  nothingTaken: '这次的东西没有收，不得分',
  capped: '今天的上限满了，这次不得分',
  rejected: (what: string) => `没有收：${what}`,
  countersigned: '另一人确认',
  bag: '袋子',
  withheld: (withheld: string) => `超过当天上限，${withheld} 分没有记`,
  voucher: (number: string) => `纸券 ${number} 号`,
  claim: (code: string) => `服务码 ${code}，拿它到商户那里用`,
};

const UNDO = {
  open: '撤销这一笔',
  title: '为什么撤销？',
  reasons: ['录错数量', '录错品类', '认错人', '村民不换了'],
  other: '其他原因',
  otherHint: '上面没有的，写在这里。',
  effect: (gain: string) => `撤销后，这户的积分 ${gain} 分。账上留下这一笔和撤销两条记录。`,
  gain: (gain: string) => `${gain} 分`,
  confirm: '确认撤销',
  cancel: '不撤销了',
};

const TODAY = {
  title: '今天的账',
  subtitle: '只看得到今天的',
  loading: '正在取今天的账',
  empty: '今天还没有记账',
  emptyDetail: '扫一张积分卡就可以开始。',
  more: '再看前面的',
  moreFailed: '前面的没有取到，请再点一次。',
  noMore: '今天的都在这里了',
  undone: '已撤销',
  gain: (gain: string) => `${gain} 分`,
  householdOf: (number: string) => `${number} 户`,
};

const SHOP_LINKS = {
  reserve: '替人预约',
  reserveNote: '家里打来电话，替他家留东西',
  title: '店里的事',
  countersign: '给同事开确认码',
  countersignNote: '同事给自己家办的时候',
  bags: '分类袋',
  bagsNote: '发袋码、打印、作废',
  table: '兑换标准',
  tableNote: '收什么，垃圾怎么分，桶的颜色',
};

export const TEXTS = {
  nav: NAV,
  counter: COUNTER,
  totals: TOTALS,
  pending: PENDING,
  write: WRITE,
  noCard: NO_CARD,
  tradeIn: TRADE_IN,
  scale: SCALE,
  rejecting: REJECTING,
  countersign: COUNTERSIGN,
  shopLinks: SHOP_LINKS,
  redemption: REDEMPTION,
  receipt: RECEIPT,
  undo: UNDO,
  today: TODAY,
};
