export default definePageConfig({ navigationBarTitleText: '另一人确认' });
