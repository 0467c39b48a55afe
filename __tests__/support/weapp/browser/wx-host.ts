import { browser } from './dom';
import { jsonCopy } from './log';
import { wxFunction, type WxFunction, type WxOptions } from './wx-call';

interface HostAnswer {
  readonly value?: unknown;
  readonly fail?: string;
}

/** Whether the phone has a network, and who wants to know when that changes. */
type NetworkListener = (change: { isConnected: boolean; networkType: string }) => void;
const network = { online: true, listeners: new Set<NetworkListener>() };

export function goOnline(online: boolean): void {
  network.online = online;
  const change = { isConnected: online, networkType: online ? 'wifi' : 'none' };
  network.listeners.forEach((listener) => {
    listener(change);
  });
}

/** Asks the function the test gave under this name. */
async function askHost(name: string, options: WxOptions): Promise<unknown> {
  // Safe: open-mini.ts exposes it before the page is loaded.
  const host = browser.miniHost as (name: string, argument: unknown) => Promise<HostAnswer | null>;
  const answer = await host(name, jsonCopy(options));
  if (answer === null) throw new Error('not answered by this test');
  if (answer.fail !== undefined) throw new Error(answer.fail);
  return answer.value;
}

const NEEDS_NETWORK = ['request', 'uploadFile', 'downloadFile'];
const CLOUD = ['callFunction', 'uploadFile', 'downloadFile', 'getTempFileURL', 'deleteFile'];
const PERSON = [
  'scanCode',
  'login',
  'getSetting',
  'openSetting',
  'authorize',
  'requestSubscribeMessage',
  'chooseMedia',
  'chooseImage',
  'chooseMessageFile',
  'saveImageToPhotosAlbum',
  'openDocument',
  'previewImage',
];
/** What the phone does with a file, by name: the test says what is in it. */
const FILES = ['getImageInfo', 'compressImage'];
const FILE_SYSTEM = ['readFile', 'writeFile'];

function online(name: string): WxFunction {
  return wxFunction(name, (options) => {
    if (!network.online) throw new Error('network is not connected');
    return askHost(name, options);
  });
}

export function hostApis(): Record<string, unknown> {
  const asked = (name: string) => wxFunction(name, (options) => askHost(name, options));
  const fileSystem = Object.fromEntries(FILE_SYSTEM.map((name) => [name, asked(name)]));
  return {
    ...Object.fromEntries([...PERSON, ...FILES].map((name) => [name, asked(name)])),
    getFileSystemManager: () => fileSystem,
    ...Object.fromEntries(NEEDS_NETWORK.map((name) => [name, task(online(name))])),
    cloud: {
      init: wxFunction('cloud.init', () => undefined),
      ...Object.fromEntries(CLOUD.map((name) => [name, online(`cloud.${name}`)])),
    },
    getNetworkType: wxFunction('getNetworkType', () => ({
      networkType: network.online ? 'wifi' : 'none',
    })),
    onNetworkStatusChange: (listener: NetworkListener) => network.listeners.add(listener),
    offNetworkStatusChange: (listener: NetworkListener) => network.listeners.delete(listener),
  };
}

/** These give a task back at once, which can be aborted. */
function task(run: WxFunction) {
  return (options?: WxOptions) => {
    run(options)?.catch(() => undefined);
    return { abort: () => undefined, onProgressUpdate: () => undefined };
  };
}
