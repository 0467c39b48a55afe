/** The one place that touches Taro's APIs: pages and features import from here. */
export { callFunction, postJson, startCloud } from './platform-cloud';
export { confirm, toast } from './platform-dialog';
export { durable } from './platform-durable';
export { setElder, useElder } from './platform-elder';
export { pickFile, saveFile } from './platform-file';
export { usePullDown, useQuery, useShown } from './platform-hooks';
export { askForMessages } from './platform-message';
export { back, navigate, redirect, restart } from './platform-navigation';
export { isOnline, useOnline } from './platform-network';
export { keepPages, opensOffline } from './platform-pages';
export { enlarge, pickPhoto } from './platform-photo';
export { openPermissions, printSheets, savePicture, type Saved } from './platform-picture';
export { scanCode } from './platform-scan';
export { platformName, print, screenBright } from './platform-screen';
export { storage } from './platform-storage';
