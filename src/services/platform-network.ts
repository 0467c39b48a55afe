import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { platformName } from './platform-screen';

type Change = 'online' | 'offline';

/** The little of a browser that is used; TypeScript is not told of the DOM, because WeChat has none. */
interface Browser {
  readonly navigator?: { readonly onLine?: boolean };
  addEventListener?(change: Change, listener: () => void): void;
  removeEventListener?(change: Change, listener: () => void): void;
}

const CHANGES: readonly Change[] = ['online', 'offline'];

function browser(): Browser {
  // Safe: everything named is optional.
  return platformName === 'h5' ? (globalThis as Browser) : {};
}

/** A browser says it itself: Taro tells there what kind of line it is, and on most not that it is cut. */
function isCutOff(): boolean {
  return browser().navigator?.onLine === false;
}

export async function isOnline(): Promise<boolean> {
  if (isCutOff()) return false;
  const { networkType } = await Taro.getNetworkType();
  return networkType !== 'none';
}

/** Calls back at every change; the answer stops it. */
function onNetworkChange(onChange: (online: boolean) => void): () => void {
  const listener = (change: { isConnected: boolean }): void => {
    onChange(change.isConnected && !isCutOff());
  };
  const look = (): void => {
    onChange(!isCutOff());
  };
  const page = browser();
  Taro.onNetworkStatusChange(listener);
  for (const change of CHANGES) page.addEventListener?.(change, look);
  return () => {
    Taro.offNetworkStatusChange(listener);
    for (const change of CHANGES) page.removeEventListener?.(change, look);
  };
}

export function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    // A phone that cannot say what it is connected to is taken to be connected.
    isOnline().then(setOnline, () => {
      setOnline(true);
    });
    return onNetworkChange(setOnline);
  }, []);
  return online;
}
