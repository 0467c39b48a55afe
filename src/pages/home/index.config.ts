export default definePageConfig({ navigationBarTitleText: '生态美超市' });
