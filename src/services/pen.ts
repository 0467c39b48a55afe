/** What WeChat's canvas and a browser's have in common, as far as it is used. */
export interface Pen {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
  setLineDash(lengths: number[]): void;
}

/** A canvas, whoever made it. */
export interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d'): Pen;
}

/** Something to draw and to keep as a picture; its size is in dots. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen) => void;
}

export function drawnOn<C extends Canvas>(canvas: C, { width, height, draw }: Picture): C {
  canvas.width = width;
  canvas.height = height;
  draw(canvas.getContext('2d'));
  return canvas;
}
