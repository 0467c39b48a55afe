export default definePageConfig({
  navigationBarTitleText: '今天的账',
  enablePullDownRefresh: true,
});
