import type { LineMark, Mark, Page, QrMark, TextMark } from '@domain/paper/drawing';
import { qrPath, qrSide } from '@/components/qr-code/qr-svg';
import { DASHES, FACES, INKS, PAPER_WHITE } from './inks';

/** How pale on a screen what is on the sheet already. */
const UNDER = 0.35;

/** A page as SVG in millimetres; `withUnder` for a screen, without it for the printer. */
export function pageSvg(page: Page, withUnder: boolean): string {
  const { width, height, marks, under } = page;
  const pale = withUnder && under.length > 0;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">` +
    `<path fill="${PAPER_WHITE}" d="M0 0h${width}v${height}H0z"/>` +
    (pale ? `<g opacity="${UNDER}">${under.map(markSvg).join('')}</g>` : '') +
    `${marks.map(markSvg).join('')}</svg>`
  );
}

/** The page as an address an Image can show. */
export function pageImage(page: Page, withUnder: boolean): string {
  return `data:image/svg+xml,${encodeURIComponent(pageSvg(page, withUnder))}`;
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'text':
      return textSvg(mark);
    case 'line':
      return lineSvg(mark);
    case 'qr':
      return qrSvg(mark);
  }
}

function textSvg({ x, y, text, size, align, weight, face, ink }: TextMark): string {
  const look =
    `font-family="${FACES[face]}" font-size="${n(size)}" fill="${INKS[ink]}"` +
    (align === 'start' ? '' : ` text-anchor="${align}"`) +
    (weight === 'bold' ? ' font-weight="700"' : '');
  return `<text x="${n(x)}" y="${n(y)}" ${look}>${escaped(text)}</text>`;
}

function lineSvg({ from, to, width, ink, dashed }: LineMark): string {
  const dash = dashed ? ` stroke-dasharray="${DASHES.dash} ${DASHES.gap}"` : '';
  return `<path stroke="${INKS[ink]}" stroke-width="${n(width)}"${dash} d="M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}"/>`;
}

function qrSvg({ x, y, size, text }: QrMark): string {
  const scale = size / qrSide(text);
  return `<path shape-rendering="crispEdges" transform="translate(${n(x)} ${n(y)}) scale(${scale.toFixed(5)})" d="${qrPath(text)}"/>`;
}

/** A hundredth of a millimetre is as fine as any printer draws. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
