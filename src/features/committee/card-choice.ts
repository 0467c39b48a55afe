/** Which cards to print: all of them, a stretch of household numbers, or one. */
export interface CardChoice {
  readonly which: 'all' | 'range' | 'one';
  readonly from: string;
  readonly until: string;
  readonly number: string;
}

/** One household's card when the page was opened for it, all of them otherwise. */
export function choiceFor(number: string | undefined): CardChoice {
  const which = number === undefined ? 'all' : 'one';
  return { which, from: '', until: '', number: number ?? '' };
}

export function chosenOf<C extends { readonly number: string }>(
  cards: readonly C[],
  choice: CardChoice,
): readonly C[] {
  const { which, from, until, number } = choice;
  switch (which) {
    case 'all':
      return cards;
    case 'one':
      return cards.filter((card) => compare(card.number, number.trim()) === 0);
    case 'range':
      return cards.filter(
        (card) =>
          (from.trim() === '' || compare(card.number, from.trim()) >= 0) &&
          (until.trim() === '' || compare(card.number, until.trim()) <= 0),
      );
  }
}

/** Numbers as numbers, so that 9 comes before 010 and 7 finds 007; anything else as text. */
function compare(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : Number(left > right);
}
