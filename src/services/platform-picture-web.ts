import { drawnOn, type Canvas, type Picture } from './pen';
import { pageOf } from './web-page';

interface BrowserCanvas extends Canvas {
  toDataURL(type: 'image/png'): string;
}

/** The picture among the browser's downloads. */
export function savePictureInBrowser(picture: Picture): void {
  const page = pageOf();
  // Safe: a canvas is what the browser makes under this name.
  const canvas = drawnOn(page.createElement('canvas') as unknown as BrowserCanvas, picture);
  const link = page.createElement('a');
  link.setAttribute('href', canvas.toDataURL('image/png'));
  link.setAttribute('download', `${picture.name}.png`);
  page.body.append(link);
  link.click();
  link.remove();
}

interface Printer {
  addEventListener(type: 'afterprint', listener: () => void, options: { once: true }): void;
  print?(): void;
}

/** Prints on sheets of that size, edge to edge; other pages of the app keep their own. */
export function printSheetsInBrowser({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): boolean {
  // Safe: only a browser's output gets here, and what it may lack is optional.
  const browser = globalThis as unknown as Printer;
  if (browser.print === undefined) return false;
  const page = pageOf();
  const style = page.createElement('style');
  style.textContent = `@page { size: ${width}mm ${height}mm; margin: 0; }`;
  page.body.append(style);
  browser.addEventListener('afterprint', () => style.remove(), { once: true });
  browser.print();
  return true;
}
