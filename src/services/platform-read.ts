import Taro from '@tarojs/taro';

/** A file of the phone's, as text. */
export function readBase64(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      // Safe: with an encoding the phone answers with text.
      success: ({ data }) => resolve(data as string),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}
