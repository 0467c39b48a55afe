import Taro from '@tarojs/taro';
import { platformName } from './platform-screen';
import { browserKeep } from './platform-durable-web';

/**
 * Where is kept what no power cut may lose. WeChat's storage writes before it returns; a browser's
 * is written behind, seconds later, so there it is the browser's database that keeps it.
 */
export interface Durable {
  readonly get: (key: string) => Promise<unknown>;
  /** Resolves when it would survive the app being killed; rejects when there is no room. */
  readonly set: (key: string, value: object | string | number) => Promise<void>;
  /** As set, under a key that nothing is under yet; answers whether it was so. */
  readonly add: (key: string, value: object) => Promise<boolean>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  /** In order. */
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}

const phoneKeep: Durable = {
  get: (key) => Promise.resolve(Taro.getStorageSync<unknown>(key)),
  set: async (key, value) => {
    await Promise.resolve();
    Taro.setStorageSync(key, value);
  },
  add: async (key, value) => {
    await Promise.resolve();
    if (Taro.getStorageInfoSync().keys.includes(key)) return false;
    Taro.setStorageSync(key, value);
    return true;
  },
  remove: async (keys) => {
    await Promise.resolve();
    for (const key of keys) Taro.removeStorageSync(key);
  },
  keys: (prefix) =>
    Promise.resolve(
      Taro.getStorageInfoSync()
        .keys.filter((key) => key.startsWith(prefix))
        .sort(),
    ),
};

/** The browser's where there is one; the stand-in of the tests has none. */
export function durable(): Durable {
  return (platformName === 'h5' ? browserKeep() : null) ?? phoneKeep;
}
