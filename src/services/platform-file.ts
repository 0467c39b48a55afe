import Taro from '@tarojs/taro';
import type { NamedFile } from './platform-file-web';
import { readBase64 } from './platform-read';

const loadBrowser =
  process.env.TARO_ENV === 'h5' ? async () => import('./platform-file-web') : undefined;

const SHEETS = ['xlsx', 'csv'];

/** What a call can carry as base64 (contract/field.ts). */
const BYTES_MAX = 67_500;

/** A spreadsheet: from a chat on WeChat, from the disk in a browser; null when the person gave up. */
export async function pickFile(): Promise<NamedFile | 'tooLarge' | null> {
  if (loadBrowser !== undefined) return (await loadBrowser()).pickInBrowser(SHEETS, BYTES_MAX);
  const file = await chosen();
  if (file === null) return null;
  if (file.size > BYTES_MAX) return 'tooLarge';
  return { name: file.name, base64: await readBase64(file.path) };
}

/** Hands a file over: WeChat shows it, with a menu to send or keep it; a browser downloads it. */
export async function saveFile(name: string, base64: string): Promise<void> {
  if (loadBrowser !== undefined) {
    (await loadBrowser()).saveInBrowser(name, base64);
    return;
  }
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  await write(filePath, base64);
  await Taro.openDocument({ filePath, showMenu: true });
}

interface Chosen {
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

async function chosen(): Promise<Chosen | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: SHEETS,
    });
    return tempFiles[0] ?? null;
  } catch {
    // WeChat says "fail cancel" and "fail no permission" the same way: there is no file.
    return null;
  }
}

function write(filePath: string, data: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data,
      encoding: 'base64',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}
