export default definePageConfig({ navigationBarTitleText: '家庭名册' });
