import { world } from './taro-world';

/** What the stand-in for Taro does with photos, files and messages. */
const files = new Map<string, string>();

interface FileCall {
  readonly filePath: string;
  readonly data?: string;
  readonly success: (result: { data: string }) => void;
  readonly fail: (failure: { errMsg: string }) => void;
}

const cancelled = (api: string) => Promise.reject(new Error(`${api}:fail cancel`));

function chooseMessageFile() {
  const { chatFile } = world;
  if (chatFile === null) return cancelled('chooseMessageFile');
  const { name, size, base64 } = chatFile;
  files.set(name, base64);
  return Promise.resolve({ tempFiles: [{ name, size, path: name }] });
}

export const mediaApis = {
  env: { USER_DATA_PATH: 'wxfile://usr' },
  chooseMedia: () =>
    world.camera === null
      ? cancelled('chooseMedia')
      : Promise.resolve({ tempFiles: [{ tempFilePath: 'wxfile://photo.jpg' }] }),
  getImageInfo: () => Promise.resolve({ width: 3_000, height: 4_000 }),
  compressImage: (how: { quality: number; compressedWidth: number }) => {
    const { quality, compressedWidth: width } = how;
    const tempFilePath = `wxfile://photo-${quality}-${width}.jpg`;
    files.set(tempFilePath, world.camera?.({ quality, width }) ?? '');
    return Promise.resolve({ tempFilePath });
  },
  chooseMessageFile,
  getFileSystemManager: () => ({
    readFile: ({ filePath, success, fail }: FileCall) => {
      const data = files.get(filePath);
      if (data === undefined) fail({ errMsg: 'no such file' });
      else success({ data });
    },
    writeFile: ({ filePath, data = '', success }: FileCall) => {
      files.set(filePath, data);
      success({ data });
    },
  }),
  openDocument: ({ filePath }: { filePath: string }) => {
    world.opened.push({ path: filePath, base64: files.get(filePath) ?? '' });
    return Promise.resolve();
  },
  requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) => {
    const { messages } = world;
    world.messageQuestions.push(tmplIds);
    if (messages === null) return cancelled('requestSubscribeMessage');
    const answers = tmplIds.map((id) => [id, messages[id] ?? 'reject']);
    return Promise.resolve({ errMsg: 'ok', ...Object.fromEntries(answers) } as object);
  },
};

export function previewImage({ urls }: { urls: string[] }): void {
  world.enlarged.push(...urls);
}

interface Answered<T> {
  readonly success: (answer: T) => void;
  readonly fail: (failure: { readonly errMsg: string }) => void;
}

const drawn = new Map<object, string[]>();

/** A canvas that remembers what was written on it. */
function aCanvas() {
  const words: string[] = [];
  const nothing = () => undefined;
  const fillText = (text: string) => words.push(text);
  const strokes = { beginPath: nothing, moveTo: nothing, lineTo: nothing, stroke: nothing };
  const pen = { ...strokes, fillText, fillRect: nothing, setLineDash: nothing };
  const canvas = { width: 0, height: 0, getContext: () => pen };
  drawn.set(canvas, words);
  return canvas;
}

const ALBUM_FAILS = {
  denied: 'saveImageToPhotosAlbum:fail auth deny',
  cancelled: 'saveImageToPhotosAlbum:fail cancel',
  full: 'saveImageToPhotosAlbum:fail no space left on device',
} as const;

interface Query {
  readonly select: () => Query;
  readonly fields: () => Query;
  readonly exec: (done: (found: readonly object[]) => void) => void;
}

const query: Query = {
  select: () => query,
  fields: () => query,
  exec: (done) => done([{ node: aCanvas() }]),
};

/** WeChat's canvas and album, as pages that are printed use them. */
export const pictureApis = {
  createSelectorQuery: () => query,
  canvasToTempFilePath: (ask: { canvas: object } & Answered<{ tempFilePath: string }>) =>
    ask.success({ tempFilePath: drawn.get(ask.canvas)?.join(' ') ?? '' }),
  saveImageToPhotosAlbum: (ask: { filePath: string } & Answered<object>) => {
    if (world.album === 'open') {
      world.pictures.push(ask.filePath);
      ask.success({});
    } else ask.fail({ errMsg: ALBUM_FAILS[world.album] });
  },
  openSetting: ({ complete }: { complete: () => void }) => {
    world.album = 'open';
    complete();
  },
};
