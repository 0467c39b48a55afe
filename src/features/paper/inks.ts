import type { Face, Ink } from '@domain/paper/drawing';

export const PAPER_WHITE = '#ffffff';

/** Paper is white whatever the screen's colours: what is pale there a cheap printer does not show. */
export const INKS: Readonly<Record<Ink, string>> = {
  black: '#000000',
  soft: '#3c4340',
  pine: '#123f35',
  red: '#a01f10',
  line: '#6b6455',
};

/** What each kind of phone, browser and printer has of it, the first that is there. */
export const FACES: Readonly<Record<Face, string>> = {
  sans: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', SimHei, sans-serif",
  serif: "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif",
  mono: "Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",
};

export const DASHES = { dash: 1.2, gap: 1 };
