export default definePageConfig({ navigationBarTitleText: '店里的事' });
