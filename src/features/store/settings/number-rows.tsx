import { Text, View } from '@tarojs/components';
import { tiedTo } from '@/components/field/tied-to';
import { Stepper } from '@/components/stepper/stepper';
import type { NumberField, SettingsDraft } from './draft';
import './settings.scss';

export interface NumberRow {
  readonly field: NumberField;
  readonly label: string;
  readonly unit: string;
  readonly max: number;
  readonly min?: number;
  readonly step?: number;
}

interface NumberRowsProps {
  readonly rows: readonly NumberRow[];
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

/** Whole numbers of the settings, each with its name above it. */
export function NumberRows({ rows, draft, onChange }: NumberRowsProps) {
  const tied = tiedTo(draft, onChange);
  return (
    <>
      {rows.map(({ field, label, unit, max, min = 1, step = 1 }) => (
        <View key={field}>
          <Text className="settings__label">{label}</Text>
          <Stepper
            id={`settings-${field}`}
            label={label}
            {...tied(field)}
            min={min}
            max={max}
            step={step}
            unit={unit}
          />
        </View>
      ))}
    </>
  );
}
