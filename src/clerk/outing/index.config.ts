export default definePageConfig({ navigationBarTitleText: '出摊' });
