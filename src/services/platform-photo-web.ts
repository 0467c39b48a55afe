import '@/styles/photo-sheet.scss';
import { firstThatFits, fitted, type Size } from './photo-size';
import { chosenFile, pageOf, type PickedFile } from './web-page';

/** The little of the browser this needs: the rest of the source is written without one. */
interface Picture extends Size {
  close(): void;
}
interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d'): {
    fillStyle: string;
    fillRect(x: number, y: number, width: number, height: number): void;
    drawImage(source: Picture, x: number, y: number, width: number, height: number): void;
  };
  toDataURL(type: 'image/jpeg', quality: number): string;
}
declare const createImageBitmap: (
  file: PickedFile,
  options: { imageOrientation: 'from-image' },
) => Promise<Picture>;

/** A photo from the browser's camera or a file, as small as on a phone. */
export async function pickInBrowser(): Promise<string | null> {
  const file = await chosenFile('image/*');
  if (file === null) return null;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const base64 = await firstThatFits(({ side, quality }) =>
      Promise.resolve(drawn(picture, side, quality)),
    );
    if (base64 === null) throw new Error('the photo does not get small enough');
    return base64;
  } finally {
    picture.close();
  }
}

function drawn(picture: Picture, side: number, quality: number): string {
  const { width, height } = fitted(picture, side);
  // Safe: a canvas is what the browser makes under this name.
  const canvas = pageOf().createElement('canvas') as unknown as Canvas;
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d');
  // What is see-through in a drawing would come out black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return canvas.toDataURL('image/jpeg', quality / 100).split(',')[1] ?? '';
}

/** Over the whole window until it is tapped or a key is pressed. */
export function enlargeInBrowser(url: string): void {
  const page = pageOf();
  const [sheet, image, close] = [
    page.createElement('div'),
    page.createElement('img'),
    page.createElement('button'),
  ];
  sheet.setAttribute('class', 'photo-sheet');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', '看照片');
  image.setAttribute('src', url);
  image.setAttribute('alt', '照片');
  close.textContent = '关上';
  sheet.append(image, close);
  sheet.addEventListener('click', () => sheet.remove());
  page.body.append(sheet);
  close.focus();
}
