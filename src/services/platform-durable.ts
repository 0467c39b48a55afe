import Taro from '@tarojs/taro';
import { platformName } from './platform-screen';
import { browserKeep, type Durable } from './platform-durable-web';

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
