/**
 * Bundled for Chromium by tools/paper.ts: draws a page of paper the browser's way and the phone's,
 * and tells what can be measured of both. TypeScript is not told of the DOM; here is as much of it as
 * is used.
 */
import type { Page } from '@domain/paper/drawing';
import { dotsOf, drawPage } from '@/features/paper/page-canvas';
import { pageImage, pageSvg } from '@/features/paper/page-svg';
import type { Pen } from '@/services/pen';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Element {
  innerHTML: string;
  readonly textContent: string;
  getBoundingClientRect(): Box;
  querySelectorAll(selector: string): ArrayLike<Element>;
}

interface Drawn extends Pen {
  drawImage(image: object, x: number, y: number, width: number, height: number): void;
  getImageData(
    x: number,
    y: number,
    width: number,
    height: number,
  ): { readonly data: Uint8ClampedArray };
}

interface BrowserCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): Drawn;
  toDataURL(type: 'image/png'): string;
}

interface BrowserImage {
  src: string;
  decode(): Promise<void>;
}

declare const document: {
  readonly body: Element;
  createElement(tag: 'canvas'): BrowserCanvas;
};
declare const Image: new () => BrowserImage;
declare const btoa: (bytes: string) => string;

/** How wide each text came out, in millimetres from the page's left edge, in the order it was drawn. */
export interface Width {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A code as a camera would see it: its dots, four bytes each, as base64. */
export interface SeenCode {
  readonly text: string;
  readonly side: number;
  readonly dots: string;
}

export interface Sight {
  readonly widths: readonly Width[];
  readonly codes: readonly SeenCode[];
  /** The share of dots that are not white. */
  readonly ink: number;
  /** How unlike the phone's page is the printer's, square by square: 0 is alike, 1 black on white. */
  readonly unlike: number;
  /** The phone's page, as a picture's address. */
  readonly phone: string;
}

/** Shows the page as a browser does, with what the sheet carries already. */
function show(page: Page): void {
  document.body.innerHTML = pageSvg(page, true);
}

async function lookAt(page: Page): Promise<Sight> {
  document.body.innerHTML = pageSvg(page, false);
  const widths = widthsOf(page);
  const [phone, printer] = [drawnByPhone(page), await drawnByPrinter(page)];
  const [ours, theirs] = [squaresOf(phone, page), squaresOf(printer, page)];
  const differences = ours.map((dark, index) => Math.abs(dark - (theirs[index] ?? 0)));
  return {
    widths,
    codes: codesOf(phone, page),
    ink: ours.reduce((sum, dark) => sum + dark, 0) / ours.length,
    unlike: Math.max(...differences),
    phone: phone.toDataURL('image/png'),
  };
}

function widthsOf({ width }: Page): Width[] {
  const [svg] = Array.from(document.body.querySelectorAll('svg'));
  if (svg === undefined) throw new Error('the page is shown');
  const whole = svg.getBoundingClientRect();
  const scale = width / whole.width;
  return Array.from(svg.querySelectorAll('text'), (text) => {
    const box = text.getBoundingClientRect();
    const left = (box.left - whole.left) * scale;
    return { text: text.textContent, left, right: left + box.width * scale };
  });
}

function drawnByPhone(page: Page): BrowserCanvas {
  const canvas = blank(page);
  drawPage(page, canvas.getContext('2d'));
  return canvas;
}

async function drawnByPrinter(page: Page): Promise<BrowserCanvas> {
  const canvas = blank(page);
  const image = new Image();
  image.src = pageImage(page, false);
  await image.decode();
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function blank(page: Page): BrowserCanvas {
  const { width, height } = dotsOf(page);
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** Squares of four millimetres: fonts are drawn a little differently, words are not. */
const SQUARE_MM = 4;

/** How dark each square of the page is. */
function squaresOf(canvas: BrowserCanvas, page: Page): number[] {
  const side = Math.floor(SQUARE_MM * dotsOf(page).scale);
  const pen = canvas.getContext('2d');
  const squares: number[] = [];
  for (let y = 0; y + side <= canvas.height; y += side)
    for (let x = 0; x + side <= canvas.width; x += side)
      squares.push(darknessOf(pen.getImageData(x, y, side, side).data));
  return squares;
}

function darknessOf(dots: Uint8ClampedArray): number {
  let dark = 0;
  for (let at = 0; at < dots.length; at += 4) dark += 255 - (dots[at + 1] ?? 255);
  return dark / 255 / (dots.length / 4);
}

function codesOf(canvas: BrowserCanvas, page: Page): SeenCode[] {
  const { scale } = dotsOf(page);
  const pen = canvas.getContext('2d');
  return page.marks.flatMap((mark) => {
    if (mark.kind !== 'qr') return [];
    const side = Math.round(mark.size * scale);
    const { data } = pen.getImageData(
      ...([Math.round(mark.x * scale), Math.round(mark.y * scale)] as const),
      ...([side, side] as const),
    );
    const dots = btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
    return [{ text: mark.text, side, dots }];
  });
}

Object.assign(globalThis, { show, lookAt });
