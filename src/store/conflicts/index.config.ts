export default definePageConfig({ navigationBarTitleText: '要核对的' });
