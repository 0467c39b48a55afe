/** The words of 整改: what was found, until when it is to be put right, and going to see. */
import type { FindingState } from '@domain/finding/finding';

export const FINDINGS = {
  title: '整改',
  which: '看哪些',
  tabs: { open: '在整改', done: '等复查', overdue: '已过期', ended: '办完的' },
  loading: '正在取整改的事',
  empty: {
    open: '没有正在整改的',
    done: '没有等复查的',
    overdue: '没有过期的',
    ended: '还没有办完的',
  },
  emptyDetail: '入户时发现能改的问题，点“记一件事”选那一条，就列在这里。',
  count: (count: number, more: boolean) => (more ? `前 ${count} 件` : `共 ${count} 件`),
  row: (number: string, name: string, where: string) => `${number} 户 ${name} · ${where}`,
  open: '打开看',
  close: '收起来',
} as const;

export const STATES: Readonly<Record<FindingState, string>> = {
  open: '在整改',
  done: '说改好了，等复查',
  passed: '改好了',
  overdue: '过期没改好',
  dropped: '不算了',
};

export const DETAIL = {
  item: '村规哪一条',
  where: '在哪里',
  note: '什么问题',
  noNote: '没有写',
  quantity: '数量',
  foundAt: '哪天发现的',
  by: '谁发现的',
  due: '什么时候改好',
  dueText: (day: string) => `最晚${day}`,
  mode: '改好了怎么办',
  modes: {
    before: '按期改好就不扣分，到期没改好才送去评议扣分。',
    after: '扣分已经送去评议，按期改好就退回来。',
  },
  confirmed: '户里知道吗',
  isConfirmed: '当面说过了',
  isNotConfirmed: '还没有当面说',
  photos: '发现时的照片',
  done: (when: string) => `${when} 说改好了`,
  recheck: (when: string, passed: boolean) =>
    passed ? `${when} 复查：改好了` : `${when} 复查：还没改好`,
  putRightLate: '过期以后改好了，红旗不再受影响，扣的分不退。',
  dropped: (reason: string) => `不算了：${reason}`,
  deduction: '过期没改好，扣分已经送去评议。',
  reversed: '扣的分已经退回来了。',
} as const;

export const RECHECK = {
  open: '去看过了',
  title: '去看过了，现在怎么样？',
  passed: '改好了',
  failed: '还没改好',
  effect: {
    passed: '按期改好的，不扣分；先扣了的，退回来。',
    failed: '没到期的，还可以接着改；到期的，送去评议扣分。',
    late: '已经过期，分不退了。改好了就记下来，不再影响评红旗。',
  },
  photos: '现在的照片',
  note: '说一说',
  noteHint: '例：路边清干净了。',
  noteAsked: '哪里没改好',
  noteMissing: '请写清楚哪里没改好，这户看得到。',
  photoSending: '照片还没传上，等一等或删掉再送。',
  send: { passed: '记下：改好了', failed: '记下：还没改好' },
  label: (number: string, itemName: string) => `复查 ${number} 户“${itemName}”`,
  told: { passed: '记下了：改好了。', failed: '记下了：还没改好。' },
  recused: '这是您家或您亲戚家的事，要回避，请别的评议员去复查。',
} as const;

export const DROP = {
  open: '这件不算了',
  words: {
    title: '这件不算了',
    sentences: ['当没发现过。已经送去评议的扣分作废，已经扣的分退回来。', '以后不能再改回来。'],
    label: '为什么不算了',
    hint: '例：看错了户。',
    send: '确定不算了',
  },
  label: (number: string, itemName: string) => `不算 ${number} 户“${itemName}”`,
  told: '办好了：这件不算了。',
} as const;
