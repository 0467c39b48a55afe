import Taro from '@tarojs/taro';

export type PlatformName = 'weapp' | 'h5';

export const platformName: PlatformName = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp';

/** A code is shown at full brightness; a browser does not let a page do that. */
export async function screenBright(on: boolean): Promise<void> {
  if (platformName === 'h5') return;
  await Taro.setScreenBrightness({ value: on ? 1 : -1 });
  await Taro.setKeepScreenOn({ keepScreenOn: on });
}

// What WeChat calls 标准.
const FONT_SIZE_USUAL = 16;

interface FontSettings {
  readonly fontSizeScaleFactor?: number;
  readonly fontSizeSetting?: number;
}

/** How much larger than usual the phone's owner wants text: 1 is as usual. */
export function fontScale(): number {
  if (platformName === 'h5') return 1;
  // Safe: Taro's types lag behind WeChat's documentation; both fields may be absent.
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as FontSettings;
  return fontSizeScaleFactor ?? (fontSizeSetting ?? FONT_SIZE_USUAL) / FONT_SIZE_USUAL;
}

interface Printer {
  readonly print?: () => void;
}

/** Opens the browser's print dialog; says whether there is one. */
export function print(): boolean {
  if (platformName !== 'h5') return false;
  // Safe: the only thing named is optional.
  const browser = globalThis as Printer;
  browser.print?.();
  return browser.print !== undefined;
}
