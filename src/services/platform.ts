/** The one place that touches Taro's APIs: pages and features import from here. */
export { callFunction, postJson, startCloud } from './platform-cloud';
export { confirm, tell, toast } from './platform-dialog';
export { isElder, setElder, useElder } from './platform-elder';
export { useLoaded, usePullDown, useQuery, useShown } from './platform-hooks';
export { back, navigate, redirect, restart } from './platform-navigation';
export { isOnline, onNetworkChange, useOnline } from './platform-network';
export { scanCode } from './platform-scan';
export { fontScale, platformName, print, screenBright, type PlatformName } from './platform-screen';
export { storage } from './platform-storage';
