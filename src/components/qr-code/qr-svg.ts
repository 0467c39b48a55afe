import { correction, generate, mode } from 'lean-qr';

/** Light modules around the code, as the standard asks. */
export const QUIET = 4;

/** The dark modules, row by row, without the quiet zone. */
export function qrRows(text: string): boolean[][] {
  // Plain UTF-8 bytes: what every scanner reads, and no table that WeChat cannot build.
  const bytes = mode.bytes(new TextEncoder().encode(text));
  const code = generate(bytes, { minCorrectionLevel: correction.M });
  return Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (__, x) => code.get(x, y)),
  );
}

/** One stroke per run of dark modules: a third of the length of one square each. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    const width = x - start + 1;
    path += `M${start + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
  }
  return path;
}

/** How many modules the code is wide, its light margin included. */
export function qrSide(text: string): number {
  return qrRows(text).length + 2 * QUIET;
}

/** The dark modules as one path, a unit each, within the light margin. */
export function qrPath(text: string): string {
  return qrRows(text).map(runsOf).join('');
}

/** The code as an address an Image can show; neither a canvas nor a file is needed. */
export function qrImage(text: string): string {
  const size = qrSide(text);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(text)}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
