export default definePageConfig({ navigationBarTitleText: '日结、抽签、设置' });
