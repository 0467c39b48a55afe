export default definePageConfig({ navigationBarTitleText: '超市设置' });
