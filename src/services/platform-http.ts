import Taro from '@tarojs/taro';

/** Reads JSON over HTTP; anything but success is an error. */
export async function getJson(url: string): Promise<unknown> {
  const reply = await Taro.request<unknown>({ url, method: 'GET' });
  if (reply.statusCode !== 200) throw new Error(`HTTP ${reply.statusCode}`);
  return reply.data;
}
