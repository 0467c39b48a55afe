import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

export async function isOnline(): Promise<boolean> {
  const { networkType } = await Taro.getNetworkType();
  return networkType !== 'none';
}

/** Calls back at every change; the answer stops it. */
function onNetworkChange(onChange: (online: boolean) => void): () => void {
  const listener = (change: { isConnected: boolean }): void => {
    onChange(change.isConnected);
  };
  Taro.onNetworkStatusChange(listener);
  return () => {
    Taro.offNetworkStatusChange(listener);
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
