import type { RefusalCode } from '@domain/refusal';

/** Why it waits, where what was said to whoever brought it would be wrong to whoever settles it. */
export const WHY_IT_WAITS: Partial<Readonly<Record<RefusalCode, string>>> = {
  OWN_HOUSEHOLD: '收东西的店员和这户是一家，要别人核对。',
  CARD_REVOKED: '这张卡已挂失作废。问清楚来交东西的是不是这户的人。',
  BAG_REVOKED: '这个袋子已经作废。问清楚东西是哪一户的。',
};

/** What the screen about trade-ins says that an outing brought and that wait for somebody. */
export const CONFLICTS = {
  title: '要核对的',
  which: '看哪些',
  tabs: { open: '要核对的', posted: '入账了的', dropped: '不入账的' },
  loading: '正在取要核对的',
  empty: { open: '没有要核对的', posted: '还没有核对后入账的', dropped: '还没有不入账的' },
  emptyDetail: '出摊收的东西，上传时对不上的，就列在这里等人看。',
  how: '东西已经收了，只是没有自动入账。问清楚这户，再决定入不入账。经手收的人自己不能定。',
  count: (count: number, more: boolean) => (more ? `最近 ${count} 笔` : `共 ${count} 笔`),
  rowTitle: (receipt: string, number: string) => `${receipt} · ${number} 户`,
  rejected: (what: string, reason: string) => `没收${what}（${reason}）`,
  sentBy: (name: string, moment: string) => `${name} 收的，${moment} 上传`,
  settled: (name: string, moment: string, reason: string) => `${name} ${moment} 定的：${reason}`,
  own: '这一笔是您经手收的，请别人来核对。',
  states: { open: '要核对', posted: '入账了', dropped: '不入账' },
  post: '给这户入账',
  drop: '不入账',
  posting: {
    title: '给这户入账',
    sentences: ['按收东西那天的标准和上限算分，记到这户的账上。'],
    label: '为什么入账',
    hint: '例：问过本人，卡是当天傍晚丢的，东西确实是他家的。',
    send: '入账',
  },
  dropping: {
    title: '不入账',
    sentences: ['这一笔不记到账上，留在“不入账的”里，谁定的、为什么都看得到。'],
    label: '为什么不入账',
    hint: '例：问过本人，那天没有来交过东西。',
    send: '定下不入账',
  },
  label: (receipt: string) => `核对 ${receipt}`,
  posted: (receipt: string, number: string) => `${receipt} 已入账，单号 ${number}。`,
  dropped: (receipt: string) => `${receipt} 不入账，记下了。`,
};
