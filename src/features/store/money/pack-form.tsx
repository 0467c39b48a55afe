import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { quantityFromText } from '@domain/quantity';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { useWrite } from '@/features/write/use-write';
import { FoldedForm } from './folded-form';
import { PACK } from './texts';
import './money.scss';

interface PackFormProps {
  readonly villageId: string;
  readonly materials: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => Promise<void>;
}

/** The scale of a shop carries so much. */
const GRAMS_MAX = 1_000_000;

const EMPTY = { materialId: '', kilograms: '', pieces: '' };

/** A bundle, weighed; its number is written on it. */
export function PackForm({ villageId, materials, onDone }: PackFormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const write = useWrite('bundle.create');
  const materialId = draft.materialId === '' ? materials[0]?.id : draft.materialId;
  const grams = gramsFrom(draft.kilograms, GRAMS_MAX);
  const pieces = piecesFrom(draft.pieces);
  const send = () => {
    setTried(true);
    if (materialId === undefined || grams === null || pieces === null) return null;
    const counted = pieces === 'none' ? {} : { pieces };
    return write.send({ villageId, materialId, grams, ...counted }, PACK.label);
  };
  return (
    <FoldedForm
      id="pack"
      words={PACK}
      write={write}
      onOpen={() => {
        setDraft(EMPTY);
        setTried(false);
      }}
      send={send}
      onDone={onDone}
      said={({ code }) => PACK.done(code)}
    >
      <Text className="money__label">{PACK.material}</Text>
      <View className="money__chips">
        {materials.map(({ id, name }) => (
          <Chip
            key={id}
            id={`pack-${id}`}
            chosen={id === materialId}
            onPress={() => setDraft({ ...draft, materialId: id })}
          >
            {name}
          </Chip>
        ))}
      </View>
      <Field
        id="pack-kilograms"
        label={PACK.kilograms}
        kind="digit"
        value={draft.kilograms}
        lengthMax={8}
        error={tried && grams === null ? PACK.kilogramsWrong : undefined}
        onChange={(kilograms) => setDraft({ ...draft, kilograms })}
      />
      <Field
        id="pack-pieces"
        label={PACK.pieces}
        kind="number"
        value={draft.pieces}
        lengthMax={6}
        error={tried && pieces === null ? PACK.piecesWrong : undefined}
        onChange={(typed) => setDraft({ ...draft, pieces: typed })}
      />
    </FoldedForm>
  );
}

/** Kilograms as typed, in grams; null when it is no weight, or more than there can be. */
export function gramsFrom(text: string, most: number): number | null {
  const grams = quantityFromText(text, 'kg');
  return grams === null || grams === 0 || grams > most ? null : grams;
}

function piecesFrom(text: string): number | 'none' | null {
  if (text.trim() === '') return 'none';
  const pieces = Number(text.trim());
  return /^\d{1,5}$/.test(text.trim()) && pieces > 0 ? pieces : null;
}
