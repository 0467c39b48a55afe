export const SHOP_LINK = {
  title: '日结、抽签、设置',
  note: '收摊签字，抢手的东西抽签，超市怎么开',
};
