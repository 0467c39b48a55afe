import type { LineMark, Mark, Page, QrMark, TextMark } from '@domain/paper/drawing';
import { qrRows, QUIET } from '@/components/qr-code/qr-svg';
import type { Pen } from '@/services/pen';
import { DASHES, FACES, INKS, PAPER_WHITE } from './inks';

/** An older phone's canvas holds no more than 4,096 dots a side; this prints at 200 to the inch [估]. */
const DOTS_A_MM = 8;
const DOTS_MAX = 3_400;

/** The dots a page is drawn with, and how many to a millimetre. */
export function dotsOf({ width, height }: Pick<Page, 'width' | 'height'>) {
  const scale = Math.min(DOTS_A_MM, DOTS_MAX / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale), scale };
}

/** Draws what is to be printed: not what is on the sheet already. */
export function drawPage(page: Page, pen: Pen): void {
  const { width, height, scale } = dotsOf(page);
  pen.fillStyle = PAPER_WHITE;
  pen.fillRect(0, 0, width, height);
  page.marks.forEach((mark) => drawMark(mark, pen, scale));
}

function drawMark(mark: Mark, pen: Pen, scale: number): void {
  if (mark.kind === 'text') drawText(mark, pen, scale);
  if (mark.kind === 'line') drawLine(mark, pen, scale);
  if (mark.kind === 'qr') drawCode(mark, pen, scale);
}

const SIDES = { start: 'left', middle: 'center', end: 'right' } as const;

function drawText(mark: TextMark, pen: Pen, scale: number): void {
  const { x, y, text, size, align, weight, face, ink } = mark;
  // WeChat reads a font as "bold 20px name" and nothing finer.
  pen.font = `${weight} ${Math.round(size * scale)}px ${FACES[face]}`;
  pen.textAlign = SIDES[align];
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = INKS[ink];
  pen.fillText(text, x * scale, y * scale);
}

function drawLine({ from, to, width, ink, dashed }: LineMark, pen: Pen, scale: number): void {
  pen.strokeStyle = INKS[ink];
  pen.lineWidth = Math.max(1, width * scale);
  pen.setLineDash(dashed ? [DASHES.dash * scale, DASHES.gap * scale] : []);
  pen.beginPath();
  pen.moveTo(from.x * scale, from.y * scale);
  pen.lineTo(to.x * scale, to.y * scale);
  pen.stroke();
}

/** Modules of whole dots, in the middle of the room for them: grey seams between them would not scan. */
function drawCode({ x, y, size, text }: QrMark, pen: Pen, scale: number): void {
  const rows = qrRows(text);
  const side = rows.length + 2 * QUIET;
  const module = Math.max(1, Math.floor((size * scale) / side));
  const spare = (size * scale - module * side) / 2;
  const [left, top] = [x, y].map((at) => Math.round(at * scale + spare) + QUIET * module);
  pen.fillStyle = INKS.black;
  rows.forEach((row, down) =>
    row.forEach((isDark, across) => {
      if (isDark)
        pen.fillRect((left ?? 0) + across * module, (top ?? 0) + down * module, module, module);
    }),
  );
}
