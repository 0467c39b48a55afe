import jsQR from 'jsqr';
import '@/styles/scan-sheet.scss';

/** The little of the browser this needs: the rest of the source is written without one. */
interface Camera {
  getTracks(): { stop(): void }[];
}
interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
interface Element {
  textContent: string;
  setAttribute(name: string, value: string): void;
  append(...children: Element[]): void;
  remove(): void;
  addEventListener(type: 'click', listener: () => void): void;
}
interface Video extends Element {
  srcObject: Camera;
  readonly videoWidth: number;
  readonly videoHeight: number;
  play(): Promise<void>;
}
interface Canvas extends Element {
  width: number;
  height: number;
  getContext(
    kind: '2d',
    options: { willReadFrequently: true },
  ): {
    drawImage(source: Video, x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): Picture;
  };
}
interface Browser {
  readonly navigator?: {
    readonly mediaDevices?: {
      getUserMedia(wish: { video: { facingMode: 'environment' } }): Promise<Camera>;
    };
  };
  readonly document?: {
    readonly body: Element;
    createElement(tag: 'video'): Video;
    createElement(tag: 'canvas'): Canvas;
    createElement(tag: 'div' | 'button' | 'p'): Element;
  };
}
type Page = NonNullable<Browser['document']>;

const LOOK_EVERY_MS = 150;

function build(page: Page): { sheet: Element; video: Video; cancel: Element } {
  const [sheet, hint, cancel] = [
    page.createElement('div'),
    page.createElement('p'),
    page.createElement('button'),
  ];
  const video = page.createElement('video');
  sheet.setAttribute('class', 'scan-sheet');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', '扫码');
  video.setAttribute('playsinline', '');
  hint.textContent = '把二维码放进画面';
  cancel.textContent = '不扫了，手工输入';
  sheet.append(video, hint, cancel);
  page.body.append(sheet);
  return { sheet, video, cancel };
}

function readerOf(page: Page, video: Video): () => string | null {
  const canvas = page.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return () => {
    if (video.videoWidth === 0) return null;
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    pen.drawImage(video, 0, 0);
    const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
    return jsQR(picture.data, picture.width, picture.height)?.data ?? null;
  };
}

async function watch(page: Page, camera: Camera): Promise<string | null> {
  const { sheet, video, cancel } = build(page);
  const read = readerOf(page, video);
  video.srcObject = camera;
  await video.play();
  return new Promise((resolve) => {
    const finish = (text: string | null): void => {
      clearInterval(timer);
      sheet.remove();
      resolve(text);
    };
    const timer = setInterval(() => {
      const text = read();
      if (text !== null) finish(text);
    }, LOOK_EVERY_MS);
    cancel.addEventListener('click', () => {
      finish(null);
    });
  });
}

/** Reads a code through the browser's camera; null without one, or when the person gives up. */
export async function scanInBrowser(): Promise<string | null> {
  // Safe: the interface names only what browsers have had for years, each part optional.
  const { navigator, document } = globalThis as Browser;
  if (navigator?.mediaDevices === undefined || document === undefined) return null;
  try {
    const camera = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
    });
    return await watch(document, camera).finally(() => {
      camera.getTracks().forEach((track) => {
        track.stop();
      });
    });
  } catch {
    // No camera, or no permission: the page offers typing.
    return null;
  }
}
