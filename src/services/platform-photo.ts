import Taro from '@tarojs/taro';
import { firstThatFits, fitted } from './photo-size';
import { readBase64 } from './platform-read';

// The condition stands here, outside any async function, where webpack can see that WeChat's
// output never needs the browser's way.
const loadBrowser =
  process.env.TARO_ENV === 'h5' ? async () => import('./platform-photo-web') : undefined;

/** A JPEG from the camera or the album, small, as base64; null when the person gave up. */
export async function pickPhoto(): Promise<string | null> {
  if (loadBrowser !== undefined) return (await loadBrowser()).pickInBrowser();
  const path = await chosen();
  return path === null ? null : shrunk(path);
}

/** Over the whole screen, until it is tapped. */
export async function enlarge(url: string): Promise<void> {
  if (loadBrowser !== undefined) {
    (await loadBrowser()).enlargeInBrowser(url);
    return;
  }
  wx.previewImage({ urls: [url] });
}

// WeChat's own, by its own name: Taro's brings a carousel into the browser's output.
declare const wx: { previewImage(options: { urls: readonly string[] }): void };

async function chosen(): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['camera', 'album'],
    });
    return tempFiles[0]?.tempFilePath ?? null;
  } catch {
    // WeChat says "fail cancel" and "fail no permission" the same way: there is no photo.
    return null;
  }
}

async function shrunk(src: string): Promise<string> {
  const size = await Taro.getImageInfo({ src });
  const base64 = await firstThatFits(async ({ side, quality }) => {
    const { width } = fitted(size, side);
    const { tempFilePath } = await Taro.compressImage({ src, quality, compressedWidth: width });
    return readBase64(tempFilePath);
  });
  if (base64 === null) throw new Error('the photo does not get small enough');
  return base64;
}
