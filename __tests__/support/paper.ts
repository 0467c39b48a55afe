import type { Drawing, Mark, Page, TextMark } from '@domain/paper/drawing';
import { widthOf } from '@domain/paper/text-width';

/** A shop as it signs its paper. */
export const SHOP = {
  villageName: '试验村',
  shopName: '试验村生态美超市',
  openings: [{ weekday: 1, hours: '上午' }],
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(mark: Mark): Box {
  if (mark.kind === 'text') return textBox(mark);
  if (mark.kind === 'line') {
    const { from, to } = mark;
    return {
      left: Math.min(from.x, to.x),
      top: Math.min(from.y, to.y),
      right: Math.max(from.x, to.x),
      bottom: Math.max(from.y, to.y),
    };
  }
  const { x, y, size } = mark;
  return { left: x, top: y, right: x + size, bottom: y + size };
}

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

function textBox(mark: TextMark): Box {
  const width = widthOf(mark.text, mark.size, mark);
  const left = mark.x - width * SHIFT[mark.align];
  // The ink of a letter, not the room around it.
  return {
    left,
    top: mark.y - mark.size * 0.8,
    right: left + width,
    bottom: mark.y + mark.size * 0.1,
  };
}

export const textsOf = ({ pages }: Drawing) =>
  pages.flatMap(({ marks }) => marks.filter((mark): mark is TextMark => mark.kind === 'text'));
export const wordsOf = (drawing: Drawing) => textsOf(drawing).map(({ text }) => text);

function strayed({ width, height, marks, under }: Page): Mark[] {
  return [...marks, ...under].filter((mark) => {
    const { left, top, right, bottom } = boxOf(mark);
    return left < 3 || top < 3 || right > width - 3 || bottom > height - 3;
  });
}

function covered({ marks }: Page): string[] {
  const texts = marks
    .filter((mark) => mark.kind !== 'line')
    .map((mark) => [mark, boxOf(mark)] as const);
  return texts.flatMap(([one, a], index) =>
    texts
      .slice(index + 1)
      .filter(
        ([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      )
      .map(([other]) => `${nameOf(one)} under ${nameOf(other)}`),
  );
}

const nameOf = (mark: Mark) => ('text' in mark ? mark.text : mark.kind);

/** Every mark lies on its page, and no text on another. */
export function expectTidy(drawing: Drawing): void {
  for (const page of drawing.pages) {
    expect(strayed(page)).toEqual([]);
    expect(covered(page)).toEqual([]);
  }
}
