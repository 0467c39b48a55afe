import { defineBuiltIns } from './built-ins';
import { browser } from './dom';
import { caller, glass, space, type Instance } from './glass';
import { jsonCopy, log, messageOf, record, recordError } from './log';
import { callPage, current, open, parseUrl, stack } from './router';
import { createRequire, registered } from './sandbox';
import { weapp } from './weapp';
import { createWx, stored, type Launch } from './wx';
import { goOnline } from './wx-host';

/** WeChat warns at this size of one update and slows down well before. */
const UPDATE_BYTES_MAX = 1024 * 1024;

export interface BootOptions {
  readonly path?: string;
  readonly scene?: number;
  readonly storage?: Readonly<Record<string, string>>;
  readonly fontSizeSetting?: number;
}

glass.addGlobalErrorListener((error, where) => {
  recordError(where?.type ?? 'component', error);
});
glass.addGlobalWarningListener((message) => {
  record('warning', { message: messageOf(message) });
});
browser.addEventListener('error', ({ error, message }) => {
  recordError('window', error ?? message);
});
browser.addEventListener('unhandledrejection', ({ reason }) => {
  recordError('promise', reason);
});

// Between WeChat's two layers an update is JSON: functions get lost and size counts.
const setData = caller.setData;
caller.setData = function (this: Instance, data, done) {
  const copy = jsonCopy(data) as object | undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(copy ?? {})).length;
  record('setData', { is: this.is, bytes });
  if (bytes > UPDATE_BYTES_MAX) recordError('setData', `${bytes} bytes in one update`);
  return setData.call(this, copy, done);
};

function addSheets(): void {
  for (const [path, css] of Object.entries(weapp.pack.styles)) {
    const sheet = browser.document.createElement('style');
    sheet.textContent = css;
    if (weapp.pack.components[path]?.isPage === true) sheet.setAttribute('data-page', path);
    browser.document.head.append(sheet);
  }
}

function callApp(name: string, argument: unknown): unknown {
  record('lifecycle', { page: 'App', name });
  return registered.app?.[name]?.(argument);
}

/** Runs the files in WeChat's order: app.js, then components, then pages. */
function runFiles(load: (id: string) => unknown): void {
  const files = Object.entries(weapp.pack.components);
  for (const [path, { config, isPage }] of files) {
    space.addComponentStaticConfig(path, { ...config, component: !isPage });
    space.addCompiledTemplate(path, {
      groupList: weapp.templates,
      content: weapp.templates[path],
    });
  }
  load('app');
  const componentsFirst = [...files].sort(([, a], [, b]) => Number(a.isPage) - Number(b.isPage));
  for (const [path] of componentsFirst)
    space.componentEnv(path, (env) => {
      registered.env = env;
      load(path);
      registered.env = undefined;
    });
}

async function boot({ path, scene = 1001, storage = {}, fontSizeSetting = 16 }: BootOptions) {
  for (const [key, text] of Object.entries(storage)) stored.set(key, text);
  const first = path ?? weapp.pack.pages[0] ?? '';
  const launch: Launch = { ...parseUrl(first), scene, referrerInfo: {} };
  const wx = createWx(() => launch, fontSizeSetting);
  const load = createRequire(wx, () => stack.map((page) => page.instance));
  defineBuiltIns();
  addSheets();
  runFiles(load);
  await callApp('onLaunch', launch);
  await callApp('onShow', launch);
  await open(first);
}

/** What the driver calls, as `mini.…`. */
browser.mini = {
  boot,
  log,
  goOnline,
  storage: () => Object.fromEntries(stored),
  where: () => ({ path: current().path, query: current().query, depth: stack.length }),
  text: () => current().element.innerText,
  call: (name: string, given: unknown[]) => jsonCopy(callPage(current(), name, ...given)),
};
