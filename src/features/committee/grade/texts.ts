/** What the committee's page says about one household in a round of grades. */
export const GRADE = {
  title: '一户的等级',
  missing: '没有指明是哪一户，或者这一轮里没有这户。',
  row: (number: string, name: string) => `${number} ${name}`,
  recused: '这是您自家或亲属家，您不能评，请别的村委来办。',
  marked: '您给这户打过分，复核要换一个人来办。',
  history: '复核改动',
};

export const VETO = {
  title: '一票否决',
  none: '没有。有凭据才能提，要另一个人确认才算。',
  raise: '提一票否决',
  which: '凭哪一条',
  whichMissing: '请选一条。',
  evidence: '依据是什么',
  evidenceHint: '写清楚哪个单位、哪天的决定。这户人家看得到。',
  evidenceMissing: '请写明依据。',
  photos: '凭据照片',
  photosMissing: '请拍下凭据。照片传完了才能提。',
  effect: ['提了不马上算，要复核的时候另一个人确认。', '确认了，这户这次评不上等级。'],
  send: '提出来',
  wish: (number: string) => `${number} 户一票否决`,
  mine: '是您提的，要请另一个人来定。',
  later: '复核的时候再定。',
  confirm: {
    open: '确认一票否决',
    title: '确认一票否决',
    sentences: ['这户这次评不上等级。这户人家看得到依据。', '交镇里以前还能改成不成立。'],
    label: '为什么确认',
    hint: '例：看过法院名单，是户主本人。',
    send: '确认',
  },
  dismiss: {
    open: '不成立',
    title: '一票否决不成立',
    sentences: ['这户按分数评等级。'],
    label: '为什么不成立',
    hint: '例：同名同姓，不是本人。',
    send: '定为不成立',
  },
  ruling: (number: string) => `${number} 户一票否决的复核`,
};

export const CHANGE = {
  title: '改等级',
  open: '改等级',
  to: '改成',
  words: {
    title: '改等级',
    sentences: ['和分数算的不一样，所以一定要写原因。', '公布以后，这户人家看得到原因。'],
    label: '为什么改',
    hint: '例：漏记了去年还清贷款的凭据，复核会同意。',
    send: '确认改等级',
  },
  wish: (number: string) => `${number} 户改等级`,
};
