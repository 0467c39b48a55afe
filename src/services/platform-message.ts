import Taro from '@tarojs/taro';
import { platformName } from './platform-screen';

/**
 * Asks the person to allow one message of each template, and says of which they did. WeChat insists
 * that it is called within the tap itself: before it, nothing may be awaited.
 */
export function askForMessages(templateIds: readonly string[]): Promise<readonly string[]> {
  // A browser has no such thing: there the local cloud's inbox takes the messages.
  if (platformName === 'h5') return Promise.resolve(templateIds);
  return allowed(templateIds);
}

async function allowed(templateIds: readonly string[]): Promise<readonly string[]> {
  try {
    // Safe: Taro's types ask for a field that only Alipay has.
    const options = { tmplIds: [...templateIds] } as Parameters<
      typeof Taro.requestSubscribeMessage
    >[0];
    const answers = await Taro.requestSubscribeMessage(options);
    // Safe: WeChat answers with one word for each template, under its id.
    const words = answers as unknown as Readonly<Record<string, unknown>>;
    return templateIds.filter((id) => words[id] === 'accept');
  } catch {
    // The main switch is off, or the person closed the sheet: nothing is allowed.
    return [];
  }
}
