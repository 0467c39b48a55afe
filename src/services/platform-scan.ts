import Taro from '@tarojs/taro';

// The condition stands here, outside any async function, where webpack can see that WeChat's
// output never needs the reader and leaves its 130 KB out.
const loadReader =
  process.env.TARO_ENV === 'h5' ? async () => import('./platform-scan-web') : undefined;

/** What the code says; null when nothing was scanned and the page should let the person type. */
export async function scanCode(): Promise<string | null> {
  if (loadReader !== undefined) return (await loadReader()).scanInBrowser();
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] });
    return result;
  } catch {
    // WeChat says "fail cancel" and "fail no permission" the same way: there is nothing to read.
    return null;
  }
}
