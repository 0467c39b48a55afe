export default definePageConfig({
  navigationBarTitleText: '印积分卡',
  enablePullDownRefresh: true,
});
