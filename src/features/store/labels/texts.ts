/** The words of 货架签. */
export const LABELS = {
  title: '货架签',
  loading: '正在取商品',
  empty: '货架上还没有商品',
  emptyDetail: '村委在“商品”里上架以后，这里就能打签。',
  which: '打哪些',
  all: '全部在架的',
  some: '挑几样',
  pick: '点一下选上，再点一下去掉',
  none: '还没有选',
  noneDetail: '在上面点要打签的商品。',
  count: (labels: number, sheets: number) => `${labels} 张签，A4 纸 ${sheets} 张`,
  cut: '沿虚线剪开。价改了，请重打那一张。',
};
