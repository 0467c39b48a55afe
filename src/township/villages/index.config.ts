export default definePageConfig({ navigationBarTitleText: '各村情况' });
