/** The words of the scorer's pages: 入户 and 记一件事. What waits for a review is told in features/review. */

export const NAV = {
  visit: '入户',
  queue: '评议',
  findings: '整改',
  appraisal: '评级',
  people: '换身份',
} as const;

export const COMMON = {
  practice: '练习村',
  offline: '现在没有网络。已经打开的还能看，填的内容和照片都存在这台手机上，有信号后再送。',
} as const;

export const VISIT = {
  title: '入户',
  how: '到哪一户，先扫那户的积分卡，卡就是本户在场的凭据。',
  record: '记一件事',
  recordNote: '做了好事、要扣分、要整改',
  kept: '有一件没记完，接着记',
  next: '下一户',
  unfinished: '这一户没办完的',
  loading: '正在看这一户有没有没办完的',
  nothing: '这一户没有没办完的事。',
  unconfirmed: '等本户确认',
  finding: { open: '在整改', done: '等复查' },
  due: (day: string) => `最晚${day}`,
} as const;

export const CONFIRM = {
  how: '请先把这件事念给户里人听，再确认。',
  byCard: '是这样，用这张卡确认',
  byWitness: '卡不算，请见证人',
  witness: '见证人的名字',
  witnessHint: '在场的另一个人，不能是提这件事的人。',
  witnessMissing: '请写见证人的名字。',
  witnessSend: '记下见证人',
  label: (itemName: string) => `确认“${itemName}”`,
  done: '确认好了，送去初审。',
  cancel: '先不办',
} as const;

export const RETURNED = {
  title: '退回来要您补的',
  open: (reason: string) => `要补：${reason}`,
} as const;

export const DEED = {
  title: '记一件事',
  noCard: '还没有扫卡',
  noCardDetail: '先扫这一户的积分卡。',
  toVisit: '去扫卡',
  loading: '正在取村规',
  noRules: '村规还没有定',
  noRulesDetail: '等村民会议通过、村规起用以后，这里就能记。',
  noItems: '村规里没有评议员能记的',
  noItemsDetail: '请村委会看看村规里“谁可以报”。',
  kept: '上次没记完的，给您留着。',
  choose: '村规里哪一条？',
  deduction: '扣分',
  rectify: '可整改',
  chosen: '记的是',
  change: '换一条',
  chance: '怎么办',
  chances: { rectify: '限期整改', deduct: '直接扣分' },
  chanceHow: {
    before: (days: number) => `给 ${days} 天整改，改好不扣分，到期没改好才扣。`,
    after: (days: number) => `先送去评议扣分，${days} 天内改好就退回来。`,
    deduct: '不给整改，直接送去评议扣分。',
  },
  where: '在哪里',
  whereHint: '例：门前路边。',
  whereMissing: '请写在哪里。',
  quantity: (unitName: string) => `有多少${unitName}`,
  quantityWrong: '请填一个数，例：2 或 1.5。',
  note: '什么问题',
  noteHint: '说清楚要改什么。',
  photos: '照片',
  photoMissing: '扣分和整改都要有照片，请拍一张。',
  photoAsked: '这一条要有照片，请拍一张。',
  photoSending: '照片还没传上。没有网络就先存着，有信号后再送。',
  confirmation: '户里怎么知道的',
  hows: { card: '用这张卡', witness: '有见证人', later: '以后确认' },
  howExplain: {
    card: '请先把这件事念给户里人听。用刚才扫的这张卡，记下本户在场。',
    witness: '请先把这件事念给户里人听，再写在场另一个人的名字。',
    later: '本户要自己在手机上点“是这样”。到期没有确认，这件事作废。',
    findingLater: '先不当面说。到期没改好，扣分也要本户知道才算。',
  },
  clear: '不记了，清空',
} as const;

export const CHECK = {
  look: '看一看再送',
  looking: '正在看',
  title: '送出以前看一看',
  who: (number: string, name: string) => `${number} 户 ${name}`,
  value: {
    addition: (points: string) => `最多加 ${points} 分`,
    deduction: (points: string) => `最多扣 ${points} 分`,
  },
  warnings: {
    again: '同一天同一件事已经有了，还是要再记一次。',
    lastUnderCap: '记了这次，这一项就到上限了。',
    unconfirmed: '送出以后，等本户在手机上确认。',
  },
  finding: (days: number) => `送出以后，给 ${days} 天整改。`,
  again: '再报一次',
  send: '送出',
  sendFinding: '送出，限期整改',
  noAnswer: '没有收到回音，请再看一次。填的都在。',
  noNetwork: '现在没有网络。填的内容和照片都存在这台手机上，有信号后再送。',
  label: (number: string, itemName: string) => `${number} 户“${itemName}”`,
} as const;

export const SENT = {
  title: '记下了',
  submitted: '送去初审了，再由三个人评分。',
  unconfirmed: (day: string) => `等本户在手机上确认，最晚${day}。`,
  finding: (day: string) => `最晚${day}改好。到“整改”里看、去复查。`,
  another: '这一户再记一件',
  back: '回到这一户',
} as const;
