/** What several pages of the shop say alike. */
export const FOR_HOUSEHOLD = {
  find: '哪一户',
  findHint: '输户号或户主姓名。',
  other: '换一户',
};

/** What a clerk reads who looks for a household by what was said on the telephone. */
export const BY_NUMBER = {
  title: '按户号找（电话里说的）',
  label: '户号',
  hint: '请对方说户号，例如 12。存折和回执上都有。',
  wrong: '户号是数字，有的带字母。请对方再说一遍。',
  go: '找这一户',
  looking: '正在找',
  none: (number: string) => `没有找到 ${number} 户，也可能已经销户。请对方再说一遍户号。`,
  check: '请对方说姓什么、住哪个组，和下面对上了再点。',
  noHamlet: '没有记下是哪个组',
  pick: '选这户',
};
