import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { platformName } from './platform-screen';

/** Each time the page comes into view, the first time included. */
export function useShown(onShown: () => void): void {
  useDidShow(() => {
    onShown();
  });
}

/** What the page's address carries, decoded. */
export function useQuery(): Readonly<Record<string, string | undefined>> {
  const { params } = useRouter();
  const query: Record<string, string | undefined> = {};
  for (const [key, value] of Object.entries(params))
    // In a browser Taro's router has decoded it already; WeChat hands it over as written.
    if (value !== undefined)
      query[key] = platformName === 'weapp' ? decodeURIComponent(value) : value;
  return query;
}

/** The page's config must say `enablePullDownRefresh: true`. */
export function usePullDown(onPull: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void onPull().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
}
