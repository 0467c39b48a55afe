import Taro from '@tarojs/taro';

/** What the code says; null when nothing was scanned and the page should let the person type. */
export async function scanCode(): Promise<string | null> {
  // Asked here and not through platformName: so that WeChat's output is built without the reader.
  if (process.env.TARO_ENV === 'h5') {
    const { scanInBrowser } = await import('./platform-scan-web');
    return scanInBrowser();
  }
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] });
    return result;
  } catch {
    // WeChat says "fail cancel" and "fail no permission" the same way: there is nothing to read.
    return null;
  }
}
