/** The little of the browser's page that more than one service needs; WeChat has none of it. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

interface PageElement {
  textContent: string;
  setAttribute(name: string, value: string): void;
  append(...children: PageElement[]): void;
  remove(): void;
  focus(): void;
  click(): void;
  addEventListener(type: 'click' | 'change' | 'cancel', listener: () => void): void;
}

interface Page {
  readonly body: PageElement;
  createElement(tag: string): PageElement;
}

export function pageOf(): Page {
  // Safe: only a browser's output gets here, and a browser has a page.
  return (globalThis as unknown as { readonly document: Page }).document;
}

/** What the person picked in the browser's own dialog; null when they closed it. */
export function chosenFile(accept: string): Promise<PickedFile | null> {
  const input = pageOf().createElement('input');
  input.setAttribute('type', 'file');
  input.setAttribute('accept', accept);
  input.setAttribute('style', 'display: none');
  // In the page, so that it is not swept away while the dialog is open.
  pageOf().body.append(input);
  return new Promise((resolve) => {
    const finish = (): void => {
      // Safe: an input of this kind has a list of files.
      const { files } = input as unknown as { readonly files: ArrayLike<PickedFile> | null };
      input.remove();
      resolve(files?.[0] ?? null);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    input.click();
  });
}
