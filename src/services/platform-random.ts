import { platformName } from './platform-screen';

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const crypto: { getRandomValues(into: Uint8Array): Uint8Array };

interface RandomValues {
  readonly length: number;
  readonly success: (result: { readonly randomValues: ArrayBuffer }) => void;
  readonly fail: (failure: { readonly errMsg: string }) => void;
}

// WeChat's own, by its own name: Taro does not pass this one on.
declare const wx: { getRandomValues(options: RandomValues): void };

function randomBytes(length: number): Promise<Uint8Array> {
  if (platformName !== 'weapp')
    return Promise.resolve(crypto.getRandomValues(new Uint8Array(length)));
  return new Promise((resolve, reject) => {
    wx.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

/** A request id: a random UUID (version 4), which nobody else can guess. */
export async function newRequestId(): Promise<string> {
  const bytes = await randomBytes(16);
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  }).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
