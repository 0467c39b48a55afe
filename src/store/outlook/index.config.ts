export default definePageConfig({
  navigationBarTitleText: '补货和临期',
  enablePullDownRefresh: true,
});
