import Taro from '@tarojs/taro';

// WeChat refuses the eleventh page; from then on a step forward replaces the top one.
const PAGES_MAX = 10;

export async function navigate(url: string): Promise<void> {
  if (Taro.getCurrentPages().length >= PAGES_MAX) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

export async function redirect(url: string): Promise<void> {
  await Taro.redirectTo({ url });
}

/** Closes every page and opens this one: after signing in or out. */
export async function restart(url: string): Promise<void> {
  await Taro.reLaunch({ url });
}

/** One page back, or to `home` where there is none: a page may have been opened by a link. */
export async function back(home = '/pages/home/index'): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.redirectTo({ url: home });
}
