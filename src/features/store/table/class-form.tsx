import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { BIN_COLOURS } from '@domain/waste-class';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import type { ClassWish } from './draft';
import { CLASS, COLOUR_NAMES, MATERIAL, TABLE } from './texts';
import './table-view.scss';

interface ClassFormProps {
  readonly value: ClassWish;
  /** Materials belong to it. */
  readonly inUse: boolean;
  readonly onReady: (value: ClassWish) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** A class of waste: its name and its bin, as they are in this place. */
export function ClassForm({ value, inUse, onReady, onRemove, onCancel }: ClassFormProps) {
  const [draft, setDraft] = useState(value);
  const [tried, setTried] = useState(false);
  const [name, source] = [draft.name.trim(), draft.source.trim()];
  const ready = () => {
    setTried(true);
    if (name !== '' && source !== '') onReady({ ...draft, name, source });
  };
  const tied = tiedTo(draft, setDraft);
  return (
    <Card title={CLASS.form} id="class-form">
      <Field
        id="class-name"
        label={CLASS.name}
        {...tied('name')}
        lengthMax={12}
        error={tried && name === '' ? MATERIAL.wrongName : undefined}
      />
      <Text className="table-view__label">{CLASS.colour}</Text>
      <View className="table-view__chips">
        {BIN_COLOURS.map((colour) => (
          <Chip
            key={colour}
            id={`class-colour-${colour}`}
            chosen={draft.colour === colour}
            onPress={() => setDraft({ ...draft, colour })}
          >
            {TABLE.bin(COLOUR_NAMES[colour])}
          </Chip>
        ))}
      </View>
      <Field
        id="class-source"
        label={CLASS.source}
        hint={CLASS.sourceHint}
        {...tied('source')}
        lengthMax={60}
        error={tried && source === '' ? MATERIAL.wrongSource : undefined}
      />
      <Text className="table-view__label">{CLASS.checked}</Text>
      <Segmented
        id="class-checked"
        label={CLASS.checked}
        value={draft.estimated ? 'no' : 'yes'}
        options={[
          { value: 'no', label: TABLE.unchecked },
          { value: 'yes', label: TABLE.checked },
        ]}
        onChange={(answer) => setDraft({ ...draft, estimated: answer === 'no' })}
      />
      <Button id="class-ready" block onPress={ready}>
        {CLASS.ready}
      </Button>
      {inUse && <Notice tone="warn">{CLASS.inUse}</Notice>}
      <Button id="class-remove" kind="text" block onPress={onRemove}>
        {CLASS.remove}
      </Button>
      <Button id="class-cancel" kind="text" block onPress={onCancel}>
        {MATERIAL.cancel}
      </Button>
    </Card>
  );
}
