import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Segmented } from '@/components/segmented/segmented';
import {
  faultsOf,
  materialFrom,
  measuredBy,
  type ClassWish,
  type MaterialDraft,
  type MaterialWish,
} from './draft';
import { MaterialFields } from './material-fields';
import { MATERIAL, TABLE } from './texts';
import './table-view.scss';

interface MaterialFormProps {
  readonly value: MaterialDraft;
  readonly classes: readonly ClassWish[];
  readonly onReady: (value: MaterialWish) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** One thing the shop takes: how it is measured, what it makes, and by whose word. */
export function MaterialForm(props: MaterialFormProps) {
  const { value, classes, onReady, onRemove, onCancel } = props;
  const [draft, setDraft] = useState(value);
  const [tried, setTried] = useState(false);
  const ready = () => {
    setTried(true);
    const material = materialFrom(draft);
    if (material !== null) onReady(material);
  };
  return (
    <Card title={MATERIAL.form} id="material-form">
      <Measured draft={draft} onChange={setDraft} />
      <MaterialFields draft={draft} faults={tried ? faultsOf(draft) : {}} onChange={setDraft} />
      <Text className="table-view__label">{MATERIAL.class}</Text>
      <View className="table-view__chips">
        {[...classes, { id: null, name: TABLE.noClass }].map(({ id, name }, index) => (
          <Chip
            key={id ?? ''}
            id={`material-class-${index + 1}`}
            chosen={draft.classId === id}
            onPress={() => setDraft({ ...draft, classId: id })}
          >
            {name}
          </Chip>
        ))}
      </View>
      <Text className="table-view__label">{MATERIAL.decided}</Text>
      <Segmented
        id="material-decided"
        label={MATERIAL.decided}
        value={draft.estimated ? 'no' : 'yes'}
        options={[
          { value: 'no', label: TABLE.estimated },
          { value: 'yes', label: TABLE.decided },
        ]}
        onChange={(answer) => setDraft({ ...draft, estimated: answer === 'no' })}
      />
      <Button id="material-ready" block onPress={ready}>
        {MATERIAL.ready}
      </Button>
      <Button id="material-remove" kind="text" block onPress={onRemove}>
        {MATERIAL.remove}
      </Button>
      <Button id="material-cancel" kind="text" block onPress={onCancel}>
        {MATERIAL.cancel}
      </Button>
    </Card>
  );
}

interface MeasuredProps {
  readonly draft: MaterialDraft;
  readonly onChange: (draft: MaterialDraft) => void;
}

/** How it is measured is chosen once: what households have left over is counted that way. */
function Measured({ draft, onChange }: MeasuredProps) {
  if (draft.id !== null)
    return <Text className="table-view__words">{MATERIAL.fixed(draft.unitName)}</Text>;
  return (
    <Segmented
      id="material-measure"
      label={MATERIAL.measure}
      value={draft.measure}
      options={[
        { value: 'count', label: MATERIAL.count },
        { value: 'weight', label: MATERIAL.weight },
      ]}
      onChange={(measure) => onChange(measuredBy(draft, measure))}
    />
  );
}
