import { browser, part } from './dom';
import { current, drawFrame, router } from './router';
import { wxFunction } from './wx-call';

const TOAST_MS = 1500;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

const wordOr = (usual: string, word: unknown): string => (typeof word === 'string' ? word : usual);

function showToast(title: unknown, lastsMs: number): void {
  const toast = part('toast');
  toast.textContent = String(title);
  toast.style.display = 'block';
  clearTimeout(toastTimer);
  if (lastsMs > 0) toastTimer = setTimeout(hideToast, lastsMs);
}

function hideToast(): void {
  part('toast').style.display = 'none';
}

interface Choice<T> {
  readonly text: string;
  readonly value: T;
}

/** A dialog over the page; resolves with the value of the button that was tapped. */
function ask<T>(title: unknown, content: unknown, choices: readonly Choice<T>[]): Promise<T> {
  return new Promise((resolve) => {
    const make = (tag: string, text: unknown) => {
      const element = browser.document.createElement(tag);
      element.textContent = wordOr('', text);
      return element;
    };
    const box = make('div', '');
    box.append(make('b', title), make('p', content));
    for (const { text, value } of choices) {
      const button = make('span', text);
      button.setAttribute('role', 'button');
      // Not a click: the one that follows the tap which asked would land on the new dialog.
      button.addEventListener('touchend', () => {
        part('dialog').style.display = 'none';
        resolve(value);
      });
      box.append(button);
    }
    part('dialog').replaceChildren(box);
    part('dialog').style.display = 'flex';
  });
}

const WITHOUT_EFFECT = [
  'setNavigationBarColor',
  'setBackgroundColor',
  'startPullDownRefresh',
  'stopPullDownRefresh',
  'hideHomeButton',
  'showShareMenu',
  'hideShareMenu',
  'vibrateShort',
  'vibrateLong',
  'setKeepScreenOn',
  'setScreenBrightness',
  'hideKeyboard',
  'makePhoneCall',
  'previewImage',
];

/** A relative address is seen from the page on top. */
function absolute(url: unknown): string {
  return new URL(String(url), `http://mini/${current().path}`).href.slice('http://mini/'.length);
}

function routes(): Record<string, unknown> {
  const to = (name: 'navigateTo' | 'redirectTo' | 'reLaunch') =>
    wxFunction(name, ({ url }) => router[name](absolute(url)));
  return {
    navigateTo: to('navigateTo'),
    redirectTo: to('redirectTo'),
    reLaunch: to('reLaunch'),
    navigateBack: wxFunction('navigateBack', ({ delta }) => {
      router.navigateBack(typeof delta === 'number' ? delta : 1);
    }),
  };
}

export function screenApis(): Record<string, unknown> {
  return {
    ...routes(),
    ...Object.fromEntries(WITHOUT_EFFECT.map((name) => [name, wxFunction(name, () => undefined)])),
    showToast: wxFunction('showToast', ({ title, duration }) => {
      showToast(title, typeof duration === 'number' ? duration : TOAST_MS);
    }),
    showLoading: wxFunction('showLoading', ({ title }) => {
      showToast(title, 0);
    }),
    hideToast: wxFunction('hideToast', hideToast),
    hideLoading: wxFunction('hideLoading', hideToast),
    showModal: wxFunction(
      'showModal',
      ({ title, content, showCancel, cancelText, confirmText }) => {
        const cancel = {
          text: wordOr('取消', cancelText),
          value: { confirm: false, cancel: true },
        };
        const agree = {
          text: wordOr('确定', confirmText),
          value: { confirm: true, cancel: false },
        };
        return ask(title, content, showCancel === false ? [agree] : [cancel, agree]);
      },
    ),
    showActionSheet: wxFunction('showActionSheet', async ({ itemList }) => {
      const items = Array.isArray(itemList) ? itemList.map(String) : [];
      const choices = items.map((text, tapIndex) => ({ text, value: tapIndex }));
      const tapIndex = await ask('', '', [...choices, { text: '取消', value: -1 }]);
      if (tapIndex < 0) throw new Error('cancel');
      return { tapIndex };
    }),
    setNavigationBarTitle: wxFunction('setNavigationBarTitle', ({ title }) => {
      current().title = String(title);
      drawFrame();
    }),
    pageScrollTo: wxFunction('pageScrollTo', ({ scrollTop }) => {
      current().element.scrollTop = Number(scrollTop ?? 0);
    }),
    createSelectorQuery: () => current().instance.createSelectorQuery(),
  };
}
