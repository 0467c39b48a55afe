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
      pages: ['ledger/index', 'entry/index', 'households/index', 'household/index', 'cards/index'],
    },
    { root: 'township', pages: ['villages/index'] },
  ],
  lazyCodeLoading: 'requiredComponents',
  window: {
    backgroundColor: '#f6f1e4',
    backgroundTextStyle: 'dark',
    navigationBarBackgroundColor: '#f6f1e4',
    navigationBarTitleText: '生态美超市',
    navigationBarTextStyle: 'black',
  },
});
