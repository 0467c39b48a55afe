export default definePageConfig({
  navigationBarTitleText: '一笔账',
  enablePullDownRefresh: true,
});
