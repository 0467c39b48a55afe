export default definePageConfig({ navigationBarTitleText: '交回收物' });
