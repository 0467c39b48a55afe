import Taro from '@tarojs/taro';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What this phone remembers. A value that does not pass `accept` counts as absent. */
export const storage = {
  get<T>(key: string, accept: (value: unknown) => value is T): T | undefined {
    const value = Taro.getStorageSync<unknown>(key);
    return accept(value) ? value : undefined;
  },
  set(key: string, value: Json): void {
    Taro.setStorageSync(key, value);
  },
  remove(key: string): void {
    Taro.removeStorageSync(key);
  },
};
