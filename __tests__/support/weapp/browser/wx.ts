import { browser, part } from './dom';
import { wxFunction } from './wx-call';
import { hostApis } from './wx-host';
import { screenApis } from './wx-screen';

/** wx.*: what a browser can do is done, the rest the test answers. What is not here is undefined. */
const ENTRY_CHARACTERS_MAX = 1024 * 1024;

/** The phone's storage, as JSON texts: a test may bring one and take it away again. */
export const stored = new Map<string, string>();

function put(key: string, value: unknown): void {
  const text = JSON.stringify(value ?? '');
  if (text.length > ENTRY_CHARACTERS_MAX) throw new Error('entry size limit reached');
  stored.set(key, text);
}

function take(key: string): unknown {
  const text = stored.get(key);
  return text === undefined ? '' : (JSON.parse(text) as unknown);
}

function storageApis(): Record<string, unknown> {
  return {
    setStorageSync: put,
    getStorageSync: take,
    removeStorageSync: (key: string) => stored.delete(key),
    clearStorageSync: () => {
      stored.clear();
    },
    getStorageInfoSync: () => ({ keys: [...stored.keys()], currentSize: 1, limitSize: 10240 }),
    setStorage: wxFunction('setStorage', ({ key, data }) => {
      put(String(key), data);
    }),
    getStorage: wxFunction('getStorage', ({ key }) => {
      if (!stored.has(String(key))) throw new Error('data not found');
      return { data: take(String(key)) };
    }),
    removeStorage: wxFunction('removeStorage', ({ key }) => {
      stored.delete(String(key));
    }),
  };
}

const LISTENERS = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'ThemeChange',
  'WindowResize',
  'MemoryWarning',
  'KeyboardHeightChange',
];

export interface Launch {
  path: string;
  query: Readonly<Record<string, string>>;
  scene: number;
  referrerInfo: object;
}

function systemApis(launch: () => Launch | undefined, fontSizeSetting: number) {
  const { innerWidth: width, innerHeight: height } = browser;
  const info = () => ({
    ...{ brand: 'devtools', model: 'iPhone 12', platform: 'ios', system: 'iOS 16.0' },
    ...{ language: 'zh_CN', version: '8.0.50', SDKVersion: '3.7.0', theme: 'light' },
    ...{ pixelRatio: browser.devicePixelRatio, fontSizeSetting, statusBarHeight: 20 },
    ...{ screenWidth: width, screenHeight: height, windowWidth: width },
    windowHeight: part('app').clientHeight,
    safeArea: { left: 0, right: width, top: 20, bottom: height, width, height: height - 20 },
  });
  const silent = () => undefined;
  return {
    ...Object.fromEntries(
      LISTENERS.flatMap((name) => [
        [`on${name}`, silent],
        [`off${name}`, silent],
      ]),
    ),
    getSystemInfoSync: info,
    getWindowInfo: info,
    getDeviceInfo: info,
    getAppBaseInfo: info,
    getSystemInfo: wxFunction('getSystemInfo', info),
    getSystemSetting: () => ({ deviceOrientation: 'portrait' }),
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
    nextTick: (next: () => void) => setTimeout(next, 0),
    getRandomValues: wxFunction('getRandomValues', ({ length }) => {
      return {
        randomValues: browser.crypto.getRandomValues(new Uint8Array(Number(length))).buffer,
      };
    }),
    env: { USER_DATA_PATH: 'http://usr' },
  };
}

export function createWx(launch: () => Launch | undefined, fontSizeSetting: number): object {
  const wx: Record<string, unknown> = {
    ...systemApis(launch, fontSizeSetting),
    ...storageApis(),
    ...screenApis(),
    ...hostApis(),
  };
  wx.canIUse = (name: string) => (name.split('.')[0] ?? '') in wx;
  return wx;
}
