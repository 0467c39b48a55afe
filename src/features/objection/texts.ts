/** The words of 我有话说: an objection to what is published, or to a deduction of one's own. */
export const OBJECT = {
  open: '我有话说',
  title: '我有话说',
  label: '哪里不对',
  hint: '写事情，不要写骂人的话。例：那天去的是隔壁家。',
  send: '提上去',
  /** By which the write is recognised if its answer is lost. */
  wish: (itemName: string) => `对“${itemName}”提的意见`,
  published: [
    '提了以后，这件事先停下来，不记分。',
    '由没有参与评议的人来查，几个工作日里答复。到期没有答复，这件事作废。',
    '公示栏上不写是谁提的。来查的人看得到您家户号，好来问您。',
    '提意见不扣分。一件事一户只能提一次。',
  ],
  own: [
    '提了以后，先停下来，不扣分。',
    '由没有参与评议的人来查，几个工作日里答复。到期没有答复，就不扣了。',
    '提意见不扣分。一件事只能提一次，请写清楚。',
  ],
  done: (day: string) => `收到了。最晚到${day}答复，答复以前这件事停着。`,
} as const;

export const OBJECTIONS = {
  title: '我家提过的意见',
  open: '看我家提过的意见',
  close: '收起来',
  none: '您家还没有提过意见。',
  states: {
    open: '正在查',
    upheld: '意见成立',
    dismissed: '意见不成立',
    overdue: '到期没答复，这件事作废',
    moot: '这件事已经作废，不用查了',
  },
  about: (occurredOn: string) => `${occurredOn}的事`,
  said: (reason: string) => `您家说：${reason}`,
  due: (day: string) => `最晚到${day}答复`,
  decided: (decision: string) => `答复：${decision}`,
} as const;
