import { pointsText } from '@domain/points';
import type { Quantity } from '@domain/quantity';
import type { Item } from '@domain/rulebook/rulebook';
import { mostOf } from '@domain/rulebook/value';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Card } from '@/components/card/card';
import { Sentences } from '@/components/sentences/sentences';
import { booksText, capText, unitsText } from '@domain/rulebook/item-words';
import { PREVIEW } from './texts';

interface PreviewProps {
  readonly item: Item;
  /** Null while none is typed, or none counts. */
  readonly quantity: Quantity | null;
}

/** What it may come to, and what limits it. */
export function Preview({ item, quantity }: PreviewProps) {
  const { value } = item;
  const isKnown = value.kind !== 'perUnit' || quantity !== null;
  return (
    <Card id="report-preview">
      {isKnown && (
        <BigFigure
          label={value.kind === 'range' ? PREVIEW.most : PREVIEW.fixed}
          value={pointsText(mostOf(value, quantity))}
          unit={PREVIEW.unit}
        />
      )}
      <Sentences sentences={sentencesOf(item, isKnown)} />
    </Card>
  );
}

function sentencesOf(item: Item, isKnown: boolean): string[] {
  const units = unitsText(item);
  return [
    ...(isKnown ? [] : [PREVIEW.unknownQuantity]),
    ...(item.value.kind === 'range' ? [PREVIEW.range] : []),
    ...(units === null ? [] : [PREVIEW.over(units)]),
    ...item.caps.map((cap) => PREVIEW.capped(capText(cap))),
    PREVIEW.books(booksText(item)),
    ...(item.books.score ? [PREVIEW.score] : []),
  ];
}
