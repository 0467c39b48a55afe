import { pointsFromText, pointsText, type Points } from '@domain/points';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { LABEL } from './texts';
import type { GoodsItem } from './use-goods';

/** What is written on the shelf under goods, as it is being typed. */
export interface LabelDraft {
  readonly name: string;
  readonly unitName: string;
  readonly price: string;
}

export interface Label {
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
}

export const NO_LABEL: LabelDraft = { name: '', unitName: '', price: '' };

export function draftOf({ name, unitName, price }: GoodsItem): LabelDraft {
  return { name, unitName, price: pointsText(price) };
}

/** The label that was typed; null while something in it is missing or wrong. */
export function labelFrom(draft: LabelDraft): Label | null {
  const name = draft.name.trim();
  const unitName = draft.unitName.trim();
  const price = pointsFromText(draft.price);
  return name === '' || unitName === '' || price === null ? null : { name, unitName, price };
}

interface LabelFieldsProps {
  readonly draft: LabelDraft;
  readonly onChange: (draft: LabelDraft) => void;
  /** Says what is wrong, once saving was tried. */
  readonly tried: boolean;
}

export function LabelFields({ draft, onChange, tried }: LabelFieldsProps) {
  const { name, unitName, price } = draft;
  const tied = tiedTo(draft, onChange);
  return (
    <>
      <Field
        id="goods-name"
        label={LABEL.name}
        {...tied('name')}
        lengthMax={20}
        error={tried && name.trim() === '' ? LABEL.wrongName : undefined}
      />
      <Field
        id="goods-unit"
        label={LABEL.unit}
        {...tied('unitName')}
        lengthMax={4}
        hint={LABEL.unitHint}
        error={tried && unitName.trim() === '' ? LABEL.wrongUnit : undefined}
      />
      <Field
        id="goods-price"
        label={LABEL.price}
        kind="digit"
        {...tied('price')}
        lengthMax={11}
        hint={LABEL.priceHint}
        error={tried && pointsFromText(price) === null ? LABEL.wrongPrice : undefined}
      />
    </>
  );
}
