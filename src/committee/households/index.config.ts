export default definePageConfig({
  navigationBarTitleText: '农户名册',
  enablePullDownRefresh: true,
});
