export default definePageConfig({
  navigationBarTitleText: '村级账本',
  enablePullDownRefresh: true,
});
