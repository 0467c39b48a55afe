import { chosenFile, pageOf } from './web-page';

export interface NamedFile {
  readonly name: string;
  readonly base64: string;
}

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const btoa: (bytes: string) => string;

export async function pickInBrowser(
  extensions: readonly string[],
  bytesMax: number,
): Promise<NamedFile | 'tooLarge' | null> {
  const file = await chosenFile(extensions.map((extension) => `.${extension}`).join(','));
  if (file === null) return null;
  if (file.size > bytesMax) return 'tooLarge';
  const bytes = Array.from(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, base64: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) };
}

export function saveInBrowser(name: string, base64: string): void {
  const link = pageOf().createElement('a');
  link.setAttribute('href', `data:application/octet-stream;base64,${base64}`);
  link.setAttribute('download', name);
  pageOf().body.append(link);
  link.click();
  link.remove();
}
