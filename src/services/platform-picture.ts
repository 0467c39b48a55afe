import { drawnOn, type Canvas, type Picture } from './pen';

// The condition stands here, outside any async function, where webpack can see that WeChat's
// output never needs the browser's way.
const loadBrowser =
  process.env.TARO_ENV === 'h5' ? async () => import('./platform-picture-web') : undefined;

interface Failure {
  readonly errMsg: string;
}

interface Asked<T> {
  readonly success: (answer: T) => void;
  readonly fail: (failure: Failure) => void;
}

interface FoundCanvas {
  readonly node?: Canvas;
}

interface Query {
  select(selector: string): Query;
  fields(wanted: { readonly node: true }): Query;
  exec(done: (found: readonly (FoundCanvas | null)[]) => void): void;
}

// WeChat's own, by its own name: in a browser Taro's would bring along what nobody needs there.
declare const wx: {
  createSelectorQuery(): Query;
  canvasToTempFilePath(
    options: { readonly canvas: Canvas; readonly fileType: 'png' } & Asked<{
      readonly tempFilePath: string;
    }>,
  ): void;
  saveImageToPhotosAlbum(options: { readonly filePath: string } & Asked<unknown>): void;
  openSetting(options: { readonly complete: () => void }): void;
};

export type Saved = 'saved' | 'denied' | 'cancelled';

/**
 * Draws a picture and keeps it: in the phone's album, or among a browser's downloads. WeChat draws
 * on a canvas of the page, which it is told by its id.
 */
export async function savePicture(picture: Picture, canvasId: string): Promise<Saved> {
  if (loadBrowser !== undefined) {
    (await loadBrowser()).savePictureInBrowser(picture);
    return 'saved';
  }
  const canvas = drawnOn(await canvasOf(canvasId), picture);
  const { tempFilePath: filePath } = await answerOf<{ tempFilePath: string }>((asked) =>
    wx.canvasToTempFilePath({ canvas, fileType: 'png', ...asked }),
  );
  try {
    await answerOf((asked) => wx.saveImageToPhotosAlbum({ filePath, ...asked }));
    return 'saved';
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (/auth|authorize|permission/i.test(reason)) return 'denied';
    if (reason.includes('cancel')) return 'cancelled';
    throw error;
  }
}

/** WeChat's own page of what the mini-program may; resolves when the person comes back. */
export function openPermissions(): Promise<void> {
  return new Promise((resolve) => {
    wx.openSetting({ complete: () => resolve() });
  });
}

/** Opens a browser's print dialog for sheets of that size; says whether there is one. */
export async function printSheets(sheet: {
  readonly width: number;
  readonly height: number;
}): Promise<boolean> {
  if (loadBrowser === undefined) return false;
  return (await loadBrowser()).printSheetsInBrowser(sheet);
}

function canvasOf(id: string): Promise<Canvas> {
  return new Promise((resolve, reject) => {
    wx.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec(([found]) => {
        if (found?.node === undefined) reject(new Error('the page has no such canvas'));
        else resolve(found.node);
      });
  });
}

function answerOf<T>(ask: (asked: Asked<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask({ success: resolve, fail: ({ errMsg }) => reject(new Error(errMsg)) });
  });
}
