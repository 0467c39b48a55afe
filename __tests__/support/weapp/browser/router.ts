import { browser, nextFrame, part, type Dom } from './dom';
import { backend, space, type PageInstance, type Root } from './glass';
import { record, recordError } from './log';
import { weapp } from './weapp';

interface OpenPage {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly root: Root;
  readonly instance: PageInstance;
  readonly element: Dom;
  title?: string;
}

// WeChat's own limit.
const DEPTH_MAX = 10;

export const stack: OpenPage[] = [];

export function current(): OpenPage {
  const top = stack.at(-1);
  if (top === undefined) throw new Error('no page is open');
  return top;
}

/** As WeChat does: what follows the question mark, not decoded. */
export function parseUrl(url: string): { path: string; query: Record<string, string> } {
  const [path = '', written = ''] = url.split('?');
  const pairs = written.split('&').filter((pair) => pair !== '');
  const query = pairs.map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, value.join('=')];
  });
  return {
    path: path.replace(/^\//, ''),
    query: Object.fromEntries(query) as Record<string, string>,
  };
}

/** Calls one of the page's own functions; what it throws is written down. */
export function callPage(page: OpenPage, name: string, ...given: unknown[]): unknown {
  const method = page.instance[name];
  if (typeof method !== 'function') return undefined;
  record('lifecycle', { page: page.path, name });
  try {
    // Safe: it was just asked.
    return (method as (...all: unknown[]) => unknown).apply(page.instance, given);
  } catch (error) {
    recordError(`${page.path}.${name}`, error);
    return undefined;
  }
}

function createPage(path: string, query: Record<string, string>): OpenPage {
  if (!weapp.pack.pages.includes(path)) throw new Error(`page "${path}" is not found`);
  const element = browser.document.createElement('wx-page');
  element.setAttribute('is', path);
  const placeholder = browser.document.createElement('div');
  element.append(placeholder);
  part('app').append(element);
  const root = backend.createRoot('wx-page-root', space, path);
  const instance = root.get();
  const own = { route: path, __route__: path, options: query };
  for (const [key, value] of Object.entries(own))
    Object.defineProperty(instance, key, { value, writable: true, configurable: true });
  root.attach(element, placeholder);
  return { path, query, root, instance, element };
}

/** The page on top: its styles hold, the others' do not; the navigation bar names it. */
export function drawFrame(): void {
  const { path, title } = current();
  for (const sheet of browser.document.head.querySelectorAll('style[data-page]'))
    sheet.setAttribute('media', 'not all');
  for (const sheet of browser.document.head.querySelectorAll(`style[data-page="${path}"]`))
    sheet.setAttribute('media', 'all');
  const look = { ...weapp.pack.app.window, ...weapp.pack.components[path]?.config };
  const bar = part('nav');
  bar.textContent = title ?? look.navigationBarTitleText ?? '';
  bar.style.background = look.navigationBarBackgroundColor ?? '#000';
  bar.style.color = look.navigationBarTextStyle === 'black' ? '#000' : '#fff';
}

export async function open(url: string): Promise<void> {
  const { path, query } = parseUrl(url);
  const page = createPage(path, query);
  stack.push(page);
  drawFrame();
  callPage(page, 'onLoad', query);
  callPage(page, 'onShow');
  await nextFrame();
  callPage(page, 'onReady');
}

function close(): void {
  const page = stack.pop();
  if (page === undefined) return;
  callPage(page, 'onUnload');
  page.root.release();
  page.element.remove();
}

export const router = {
  async navigateTo(url: string): Promise<void> {
    if (stack.length >= DEPTH_MAX) throw new Error('webview count limit exceed');
    // Before the page below is hidden: an address that leads nowhere changes nothing.
    if (!weapp.pack.pages.includes(parseUrl(url).path))
      throw new Error(`page "${url}" is not found`);
    const below = current();
    callPage(below, 'onHide');
    below.element.style.display = 'none';
    await open(url);
  },
  async redirectTo(url: string): Promise<void> {
    close();
    await open(url);
  },
  async reLaunch(url: string): Promise<void> {
    while (stack.length > 0) close();
    await open(url);
  },
  navigateBack(delta: number): void {
    if (stack.length === 1) throw new Error('cannot navigate back at first page.');
    for (let i = 0; i < delta && stack.length > 1; i += 1) close();
    const page = current();
    page.element.style.display = '';
    drawFrame();
    callPage(page, 'onShow');
  },
};
