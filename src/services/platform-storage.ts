import Taro from '@tarojs/taro';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What this phone remembers. A value that does not pass `accept` counts as absent. */
export const storage = {
  get<T>(key: string, accept: (value: unknown) => value is T): T | undefined {
    // Safe: Taro types this as any; nothing is assumed about it before `accept`.
    const value = Taro.getStorageSync(key) as unknown;
    return accept(value) ? value : undefined;
  },
  set(key: string, value: Json): void {
    Taro.setStorageSync(key, value);
  },
  remove(key: string): void {
    Taro.removeStorageSync(key);
  },
};
