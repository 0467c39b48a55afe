export default definePageConfig({
  navigationBarTitleText: '一户的账',
  enablePullDownRefresh: true,
});
