/** What the committee's page says where households are recommended to a bank, with their consent. */
export const BANK = {
  title: '推荐给银行',
  how: '只推荐自己同意的户，只告诉户主姓名、户号和等级。给不给贷款、给多少，由银行定。',
  supervisor: '推荐由村委办理。',
};

export const RECOMMEND = {
  title: '同意告诉银行的户',
  empty: '还没有户同意',
  emptyDetail: '请村民在自己手机上同意，或者在下面登记纸上签的同意书。',
  round: '推荐哪一轮评的',
  roundName: (label: string) => `${label} 评级`,
  row: (number: string, name: string, grade: string) => `${number} ${name} ${grade}`,
  noGrade: '还没有公布的等级',
  notGraded: '这一轮没评上等级，不推荐',
  all: '全选',
  none: '全不选',
  atOnce: (max: number) => `一次最多推荐 ${max} 户，分几次办。`,
  missing: '请先选要推荐的户。',
  bank: '推荐给哪家银行',
  bankHint: '例：休宁农商银行海阳支行',
  bankMissing: '请填银行名称。',
  what: (count: number) => `会告诉银行这 ${count} 户的户主姓名、户号和等级。`,
  effects: [
    '不告诉分数、电话、照片和家里的事。',
    '每告诉一户都记下来，那户人家自己看得到。',
    '已经告诉的收不回来。',
  ],
  send: '推荐',
  ask: (bank: string) => `告诉${bank}`,
  askDetail: (count: number) => `告诉 ${count} 户的户主姓名、户号和等级。告诉了收不回来。`,
  yes: '告诉',
  no: '再看看',
  wish: (bank: string, count: number) => `推荐 ${count} 户给${bank}`,
};

export const SHEET = {
  title: '推荐表',
  done: (bank: string, count: number) => `给${bank}的推荐表做好了，一共 ${count} 户。`,
  row: (number: string, name: string) => `${number} 户 ${name}`,
  save: '存下推荐表',
  failed: '没有存下，请再试一次。',
  close: '好了',
};

export const TOLD = {
  title: '告诉过银行的',
  empty: '还没有告诉过银行。',
  row: (number: string, name: string) => `${number} 户 ${name}`,
  note: (bank: string, grade: string, day: string) => `${bank} · ${grade} · ${day}`,
  by: (name: string) => `${name}办的`,
  waiting: '等银行答复',
  answered: '答复了',
  reply: (day: string, yuan: string, reference: string) =>
    `${day}银行答复：额度 ${yuan} 元，编号 ${reference}`,
  noLine: (day: string, reference: string) => `${day}银行答复：没有给额度，编号 ${reference}`,
};

export const REPLY = {
  open: '记银行的答复',
  title: '银行的答复',
  how: '照银行的书面答复填，一个字不改。额度是银行定的，村里不能定，也不能保证。',
  amount: '银行给的额度（元）',
  amountHint: '没有给就填 0',
  amountWrong: '填 0 或更大的数，最多到分。',
  reference: '银行的编号',
  referenceHint: '答复上写的编号或合同号',
  referenceWrong: '请照着答复填编号。',
  day: '哪天答复的',
  noDay: '请选',
  dayWrong: '请选日期。',
  save: '记上',
  wish: (number: string) => `${number} 户的银行答复`,
};

export const PAPER = {
  title: '纸上签的同意书',
  open: '登记或收回纸上的同意',
  close: '收起来',
  how: '不会用手机的户，请在纸上签字，拍下来登记。收回也在这里办。',
  household: '哪一户',
  householdHint: '填户号或户主姓名，再点下面的户',
  kinds: { shareWithBank: '告诉银行', publishGrade: '公布等级' },
  kind: '同意什么',
  states: { none: '还没有说过', given: '同意了', withdrawn: '收回了' },
  now: (state: string) => `现在：${state}`,
  history: (day: string, what: string, how: string, name: string) =>
    `${day} ${what}（${how}，${name}办）`,
  acts: { given: '同意', withdrawn: '收回' },
  ways: { phone: '手机', paper: '纸上', departure: '户已迁出' },
  photos: '同意书照片',
  photosMissing: '请拍下签了字的同意书。照片传完了才能登记。',
  withdrawPhotos: '收回的凭据（可以不拍）',
  give: '登记同意',
  withdraw: '登记收回',
  withdrawAsk: '登记收回同意',
  withdrawDetail: {
    shareWithBank: '以后不再告诉银行。已经告诉过的收不回来。',
    publishGrade: '公示栏上马上没有这一户。',
  },
  yes: '收回',
  no: '再看看',
  wishGive: (number: string) => `${number} 户纸上同意`,
  wishWithdraw: (number: string) => `${number} 户收回同意`,
  given: (number: string) => `${number} 户的同意登记好了。`,
  withdrawn: (number: string) => `${number} 户的同意收回了。`,
};
