/** What several pages of the shop say alike. */
export const FOR_HOUSEHOLD = {
  find: '哪一户',
  findHint: '输户号或户主姓名。',
  other: '换一户',
};
