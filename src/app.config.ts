export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/ledger/index',
    'pages/goods/index',
    'pages/shop/index',
    'pages/code/index',
    'pages/people/index',
    'pages/bind/index',
  ],
  subPackages: [
    {
      root: 'clerk',
      pages: [
        'counter/index',
        'trade-in/index',
        'redemption/index',
        'receipt/index',
        'today/index',
      ],
    },
    {
      root: 'committee',
      pages: [
        'ledger/index',
        'entry/index',
        'households/index',
        'household/index',
        'goods/index',
        'cards/index',
        'rules/index',
      ],
    },
    { root: 'township', pages: ['villages/index'] },
  ],
  lazyCodeLoading: 'requiredComponents',
  window: {
    backgroundColor: '#f6f1e4',
    backgroundTextStyle: 'dark',
    backgroundColorTop: '#1d5a4b',
    navigationBarBackgroundColor: '#1d5a4b',
    navigationBarTitleText: '生态美超市',
    navigationBarTextStyle: 'white',
  },
});
