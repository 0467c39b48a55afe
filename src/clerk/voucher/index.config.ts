export default definePageConfig({ navigationBarTitleText: '纸券' });
