export default definePageConfig({ navigationBarTitleText: '换商品' });
