import { View } from '@tarojs/components';
import { useState } from 'react';
import { DIMENSIONS_MAX, NAME_MAX } from '@domain/rulebook/limits';
import type { Dimension } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { COMMON } from '../texts';
import { newDimensionCode, type Draft } from './draft';
import { ITEMS } from './item-texts';

interface DimensionFormProps {
  readonly draft: Draft;
  /** The one to rename; without it, a new one. */
  readonly dimension?: Dimension;
  readonly onSave: (dimension: Dimension) => void;
}

/** Names a dimension; folded up until it is wanted. */
export function DimensionForm({ draft, dimension, onSave }: DimensionFormProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const id = dimension === undefined ? 'dimension-new' : `dimension-rename-${dimension.code}`;
  const wanted = name.trim();
  const start = () => {
    setName(dimension?.name ?? '');
    setTried(false);
    setOpen(true);
  };
  const save = () => {
    setTried(true);
    if (wanted === '') return;
    onSave({ code: dimension?.code ?? newDimensionCode(draft), name: wanted });
    setOpen(false);
  };
  if (!open) {
    if (dimension === undefined && draft.dimensions.length >= DIMENSIONS_MAX) return null;
    return (
      <Button id={id} kind={dimension === undefined ? 'secondary' : 'text'} block onPress={start}>
        {dimension === undefined ? ITEMS.dimensionAdd : ITEMS.rename}
      </Button>
    );
  }
  return (
    <View>
      <Field
        id={`${id}-name`}
        label={ITEMS.dimensionName}
        value={name}
        lengthMax={NAME_MAX}
        hint={ITEMS.dimensionHint}
        error={tried && wanted === '' ? ITEMS.dimensionWrong : undefined}
        onChange={setName}
      />
      <Button id={`${id}-save`} block onPress={save}>
        {ITEMS.dimensionSave}
      </Button>
      <Button id={`${id}-cancel`} kind="text" block onPress={() => setOpen(false)}>
        {COMMON.cancel}
      </Button>
    </View>
  );
}
