/**
 * The little of the browser the runner needs. The project is type-checked without the DOM, so
 * that nothing in it leans on a browser by accident; here, in the open, it is leaned on.
 */
export interface Dom {
  textContent: string;
  readonly innerText: string;
  readonly style: Record<string, string>;
  readonly localName: string;
  readonly parentElement: Dom | null;
  readonly offsetLeft: number;
  readonly offsetTop: number;
  readonly clientHeight: number;
  scrollTop: number;
  scrollLeft: number;
  readonly scrollHeight: number;
  append(...children: (Dom | string)[]): void;
  remove(): void;
  replaceChildren(...children: Dom[]): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<Dom>;
  contains(other: Dom): boolean;
  scrollIntoView(): void;
  addEventListener(type: string, listener: (event: DomEvent) => void): void;
}

interface DomEvent {
  readonly key?: string;
  stopPropagation(): void;
}

/** input, textarea or img: what is set on them is ignored where it means nothing. */
export interface Entry extends Dom {
  value: string;
  placeholder: string;
  disabled: boolean;
  type: string;
  inputMode: string;
  maxLength: number;
  src: string;
  focus(): void;
}

interface Window {
  readonly document: {
    readonly head: Dom;
    createElement(tag: 'input' | 'textarea' | 'img'): Entry;
    createElement(tag: string): Dom;
    getElementById(id: string): Dom | null;
  };
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly devicePixelRatio: number;
  readonly crypto: { getRandomValues(into: Uint8Array): Uint8Array };
  requestAnimationFrame(next: () => void): void;
  addEventListener(
    type: 'error' | 'unhandledrejection',
    listener: (event: { error?: unknown; message?: string; reason?: unknown }) => void,
  ): void;
}

// Safe: this module is bundled for a browser and runs nowhere else.
export const browser = globalThis as unknown as Window & Record<string, unknown>;

/** One of the fixed parts of the shell's page. */
export function part(id: 'app' | 'nav' | 'toast' | 'dialog'): Dom {
  const found = browser.document.getElementById(id);
  if (found === null) throw new Error(`the shell has no #${id}`);
  return found;
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    browser.requestAnimationFrame(() => {
      setTimeout(resolve, 0);
    });
  });
}
