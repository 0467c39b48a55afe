/** The words of 评级打分: three scorers mark each household, and none sees the others' marks. */
export const APPRAISAL = {
  title: '评级打分',
  loading: '正在取要打分的户',
  none: '现在没有评级',
  noneHow: '村委开始一轮评级以后，要打分的户出现在这里。',
  notYours: {
    opening: '正在把各户算进来，过会儿再来看。',
    deliberating: '打分已经结束，村里正在复核。',
    supervising: '打分已经结束，镇里正在看。',
    published: '这一轮已经公布。',
  },
  done: '您的分都打完了',
  doneHow: '别的评议员打完，村里接着复核。',
  how: '一户三个人打分，互相看不到，取中间的。自家和亲属家不打。',
  todo: (count: number) => `还有 ${count} 户等您打分`,
  row: (number: string, name: string) => `${number} ${name}`,
  marks: {
    todo: '去打分',
    draft: '写好没送',
    marked: '您打过了',
    recused: '要回避',
  },
  notes: {
    draft: '分存在这台手机上',
    marked: '还等别人打',
    recused: '这是自家或亲属家，您不用打',
  },
  back: '回到名单',
} as const;

export const MARK = {
  blind: '您看不到别人打的分，别人也看不到您的。',
  max: (max: string) => `满分 ${max} 分`,
  unset: '还没打',
  set: (points: string) => `${points} 分`,
  unit: '分',
  quick: (points: string) => `${points} 分`,
  missing: '每一项都要打分。打 0 分就点“0 分”。',
  total: '您打的合计',
  send: '送出，打下一户',
  sendLast: '送出',
  skip: '先打下一户',
  kept: '分存在这台手机上，有信号再送。',
  wish: (number: string) => `${number} 户评级打分`,
  sent: (number: string) => `${number} 户的分送出了。`,
} as const;
