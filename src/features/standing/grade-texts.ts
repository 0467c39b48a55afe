/** The words of 信用户: the grade and why, what would raise it, who may be told. */
export const GRADE = {
  title: '信用户',
  loading: '正在取等级',
  none: '还没有评过您家',
  noneHow: '村里评信用户时，分三道：评议小组打分、村里复核、镇里监督。结果出来，这里说为什么。',
  grade: '您家的等级',
  outcomes: { AAA: 'AAA', AA: 'AA', A: 'A', none: '没有评上等级' },
  total: (total: string, max: string) => `总分 ${total} 分，满分 ${max} 分`,
  round: (round: string, day: string) => `${round}评的，${day}公布`,
  why: '为什么',
  points: (points: string, max: string) => `${points} / ${max} 分`,
  veto: (name: string, evidence: string) => `有“${name}”这一条，这次评不上。依据：${evidence}`,
  changes: (from: string, to: string, reason: string) => `复核从${from}改成${to}：${reason}`,
  next: (grade: string) => `怎样能到 ${grade}`,
  short: (points: string) => `还差 ${points} 分。可以从这里来：`,
  way: (name: string, room: string, enough: boolean) =>
    `${name}还能多 ${room} 分${enough ? '，光这一项就够' : ''}`,
  wayScore: (score: string) => `评议分每期再多 ${score} 分`,
  top: '已经是最高的等级了。',
  spend: '换东西不会降等级。等级高，银行也不一定给贷款，由银行自己定。',
  history: '以前评的',
  estimated: '指标和分数线是参考值',
} as const;

export const CONSENT = {
  open: '公不公布，告不告诉银行',
  close: '收起来',
  kinds: {
    publishGrade: {
      title: '等级公不公布',
      how: [
        '同意了，公示栏上写您家的等级，名字不写全，只写姓。',
        '不同意也照样评等级，只是不公布。随时可以收回。',
      ],
      ask: '公示栏上会写您家的等级，名字只写姓。',
      withdraw: '收回以后，公示栏上马上没有您家。',
    },
    shareWithBank: {
      title: '告不告诉银行',
      how: [
        '同意了，村里可以把您家的户号、户主姓名和等级告诉银行，每告诉一次都记在下面。',
        '给不给贷款、给多少，由银行定。随时可以收回，收回以后不再告诉。',
      ],
      ask: '村里可以把户号、户主姓名和等级告诉银行，每次都记下来给您看。',
      withdraw: '收回以后，村里不再告诉银行。已经告诉过的收不回来。',
    },
  },
  give: '同意',
  takeBack: '收回同意',
  // WeChat's dialog holds four characters on a button.
  takeBackShort: '收回',
  states: { none: '您家还没有答复', given: '您家同意了', withdrawn: '您家收回了同意' },
  since: (state: string, day: string) => `${state}（${day}）`,
  cancel: '再想想',
  wishGive: (title: string) => `${title}：同意`,
  wishWithdraw: (title: string) => `${title}：收回同意`,
} as const;

export const DISCLOSURE = {
  title: '告诉过谁',
  none: '村里没有把您家的等级告诉过银行。',
  row: (bank: string, grade: string) => `${bank}：${grade}`,
  by: (day: string, name: string) => `${day}，${name}告诉的`,
  reply: (day: string, yuan: string, reference: string) =>
    `${day}银行答复：额度 ${yuan} 元，编号 ${reference}`,
  waiting: '银行还没有答复',
} as const;
