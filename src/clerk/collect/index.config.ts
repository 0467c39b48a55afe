export default definePageConfig({ navigationBarTitleText: '取预约' });
