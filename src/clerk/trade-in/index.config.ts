export default definePageConfig({ navigationBarTitleText: '收废品记积分' });
