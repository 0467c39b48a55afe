export const SHOP_LINK = {
  title: '日结、抽签、设置',
  note: '还有预约单、纸券、商户和服务码',
};
