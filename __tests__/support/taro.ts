import { useEffect, useRef } from 'react';
import { mediaApis, pictureApis, previewImage } from './taro-media';
import { world } from './taro-world';

/** Stands in for @tarojs/taro: in memory, at once, and telling `world` what was asked of it. */
const step = (kind: string) => (where?: { url?: string }) => {
  world.steps.push(where?.url === undefined ? kind : `${kind} ${where.url}`);
  return Promise.resolve();
};

// As on the phone, what is stored is a copy, and what is not there is an empty text.
const copy = (value: unknown): unknown =>
  value === undefined ? '' : (JSON.parse(JSON.stringify(value)) as unknown);

const Taro = {
  getStorageSync: (key: string): unknown => copy(world.storage.get(key)),
  setStorageSync: (key: string, value: unknown) => {
    if (world.storageFull !== null && key.startsWith(world.storageFull))
      throw new Error('setStorage:fail exceed storage max size');
    world.storage.set(key, copy(value));
  },
  removeStorageSync: (key: string) => {
    world.storage.delete(key);
  },
  getStorageInfoSync: () => ({ keys: [...world.storage.keys()] }),
  getCurrentPages: () => ['home', ...world.steps.filter((taken) => taken.startsWith('navigateTo'))],
  navigateTo: step('navigateTo'),
  redirectTo: step('redirectTo'),
  reLaunch: step('reLaunch'),
  navigateBack: step('navigateBack'),
  showToast: ({ title }: { title: string }) => {
    world.toasts.push(title);
    return Promise.resolve();
  },
  showModal: ({ title, content }: { title: string; content: string }) => {
    world.questions.push({ title, content });
    return Promise.resolve({ confirm: world.confirms, cancel: !world.confirms });
  },
  scanCode: () =>
    world.scanned === null
      ? Promise.reject(new Error('scanCode:fail cancel'))
      : Promise.resolve({ result: world.scanned }),
  ...mediaApis,
  getAppBaseInfo: () => ({ fontSizeSetting: world.fontSizeSetting }),
  setScreenBrightness: ({ value }: { value: number }) => {
    world.brightness.push(value);
    return Promise.resolve();
  },
  setKeepScreenOn: () => Promise.resolve(),
  getNetworkType: () => Promise.resolve({ networkType: world.online ? 'wifi' : 'none' }),
  onNetworkStatusChange: (listener: (change: { isConnected: boolean }) => void) => {
    world.networkListeners.add(listener);
  },
  offNetworkStatusChange: (listener: (change: { isConnected: boolean }) => void) => {
    world.networkListeners.delete(listener);
  },
  stopPullDownRefresh: () => undefined,
  request: (call: { url: string; data?: unknown }) => world.request(call),
  cloud: {
    init: () => undefined,
    callFunction: (call: { name: string; data?: object }) => world.callFunction(call),
  },
};

// What Taro does not pass on is called by WeChat's own name.
Object.assign(globalThis, {
  wx: {
    previewImage,
    ...pictureApis,
    getRandomValues: (options: {
      length: number;
      success: (result: { randomValues: ArrayBuffer }) => void;
    }) => {
      const { buffer } = Uint8Array.from({ length: options.length }, () => Math.random() * 256);
      options.success({ randomValues: buffer });
    },
  },
});

export default Taro;

/** Keeps the newest callback on a list for as long as the page is mounted. */
function useListed(list: Set<() => void>, onEvent: () => void): void {
  const newest = useRef(onEvent);
  newest.current = onEvent;
  useEffect(() => {
    const listener = (): void => {
      newest.current();
    };
    list.add(listener);
    return () => {
      list.delete(listener);
    };
  }, [list]);
}

export function useDidShow(onShow: () => void): void {
  useListed(world.shownListeners, onShow);
  const first = useRef(onShow);
  useEffect(() => {
    first.current();
  }, []);
}

export function useDidHide(onHide: () => void): void {
  useListed(world.hiddenListeners, onHide);
}

export function useLoad(onLoad: (params: Record<string, string>) => void): void {
  const first = useRef(onLoad);
  useEffect(() => {
    first.current(world.params);
  }, []);
}

export function useRouter(): { params: Record<string, string> } {
  return { params: world.params };
}

export function usePullDownRefresh(onPull: () => void): void {
  useListed(world.pullListeners, onPull);
}

export function useLaunch(onLaunch: () => void): void {
  useLoad(onLaunch);
}
