/** What stands around photos. */
export const PHOTO = {
  add: '拍照或选照片',
  addMore: '再加一张',
  count: (there: number, max: number) => `${there} / ${max} 张`,
  sending: '正在传',
  failed: '没传上，点一下再传',
  remove: '删掉',
  removeLabel: (number: number) => `删掉第 ${number} 张`,
  nth: (number: number) => `第 ${number} 张照片`,
  enlarge: (number: number) => `第 ${number} 张照片，点一下放大`,
  noPhoto: '没有取到照片，请再试一次。',
  loading: '正在取照片',
  notGot: '没取到，点一下再取',
  private: '照片只给经办的人和这户人家看，不公开。',
};
