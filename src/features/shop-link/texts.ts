export const SHOP_LINK = { title: '店里的事', note: '日结、抽签、超市设置' };
